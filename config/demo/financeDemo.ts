import { plusMilliseconds } from '#domain/calendar';
import { openOrder } from '#domain/order/openOrder';
import type { Order } from '#domain/order/order';
import { OrderId } from '#domain/order/orderId';
import type { Registration } from '#domain/registration/registration';
import { askedBy } from '#domain/registration/transitions';
import { remarkText } from '#domain/training/remark';
import type { Training } from '#domain/training/training';

/** Of the sample attendees of the class, these wait for their transfers to be checked. */
const FIRST = 60;
const PAYING = 9;
const HOUR_MS = 3_600_000;

interface FinanceDemo {
  readonly registrations: readonly Registration[];
  readonly orders: readonly Order[];
}

/** Sample orders by bank transfer, and the registrations as they are asked for by them. */
export function financeDemo(
  training: Training,
  registrations: readonly Registration[],
): FinanceDemo {
  const orders: Order[] = [];
  const asked = registrations.map((registration, n) => {
    if (n < FIRST || n >= FIRST + PAYING || registration.status !== 'approved') return registration;
    const order = ofPerson(training, registration, n);
    orders.push(order);
    return askedBy(registration, order._id);
  });
  return { registrations: asked, orders };
}

function ofPerson(training: Training, registration: Registration, n: number): Order {
  const { _id: registrationId, personId, applicant, price } = registration;
  const { name, workplace } = applicant;
  const opened = openOrder(
    {
      _id: OrderId.parse(`sampleorder${String(n).padStart(4, '0')}`),
      trainingId: training._id,
      payer: { kind: 'person', personId },
      channel: 'bank',
      lines: [{ registrationId, personId, name, fen: price.fen }],
      remark: remarkText(training.remark.individual, {
        personName: name,
        unitName: workplace.name,
      }),
    },
    [{ registrationId, mayPay: true, orders: [], refunded: [] }],
    { by: personId, at: plusMilliseconds(registration.submittedAt, 2 * HOUR_MS) },
  );
  if (!opened.ok) throw new Error(`a sample is refused: ${opened.refusal.code}`);
  return opened.value;
}
