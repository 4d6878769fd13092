import { type CivilDate, civilDateOf, type Instant, instantIn } from '#domain/calendar';
import { openOrder } from '#domain/order/openOrder';
import type { Order } from '#domain/order/order';
import { OrderId } from '#domain/order/orderId';
import { type Receipt, received } from '#domain/order/receipt';
import { ReceiptId } from '#domain/order/receiptId';
import { settle } from '#domain/order/settle';
import type { Person } from '#domain/person/person';
import { priceFor } from '#domain/registration/priceFor';
import { firstSubmission } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import { askedBy, decide, paidBy } from '#domain/registration/transitions';
import type { Result } from '#domain/result';
import { remarkText } from '#domain/training/remark';
import type { Training } from '#domain/training/training';
import { personIdOf } from '#shell/identity';
import { finance, organizer } from './personas';

const ORDER = OrderId.parse('samplestudy0001');
const DAY = '2026-04-03' as CivilDate;
const at = (minutes: number): Instant => instantIn(DAY, 0, minutes);

const granted = <Value>(result: Result<Value, { readonly code: string }>): Value => {
  if (!result.ok) throw new Error(`a sample is refused: ${result.refusal.code}`);
  return result.value;
};

interface StudyDemo {
  readonly registration: Registration;
  readonly order: Order;
  readonly receipts: readonly Receipt[];
}

/** Somebody who registered, was approved and paid by bank in the first hour: may study from the first day on (O4). */
export function studyDemo(training: Training, person: Person): StudyDemo {
  const { name, workplace } = person.profile;
  const nobody = { memberships: [], unitApplications: [] };
  const price = priceFor(training, nobody, civilDateOf(at(5)));
  const submitted = firstSubmission(training, { person, price, at: at(5) }, 'submitted');
  const by = personIdOf(organizer.openid);
  const approved = granted(decide(submitted, 1, { kind: 'approve' }, by, at(10)));
  if (approved.status !== 'approved') throw new Error('a sample is not approved');
  const line = { registrationId: approved._id, personId: person._id, name, fen: price.fen };
  const remark = remarkText(training.remark.individual, {
    personName: name,
    unitName: workplace.name,
  });
  const asked = {
    _id: ORDER,
    trainingId: training._id,
    payer: { kind: 'person' as const, personId: person._id },
    channel: 'bank' as const,
    lines: [line],
    remark,
  };
  const payable = { registrationId: approved._id, mayPay: true, orders: [], refunded: [] };
  const opened = granted(openOrder(asked, [payable], { by: person._id, at: at(15) }));
  const receipt = received({
    _id: ReceiptId.parse('bank:samplestudy0001'),
    fen: price.fen,
    from: name,
    remark,
    arrivedOn: DAY,
    enteredAt: at(30),
    enteredBy: personIdOf(finance.openid),
  });
  const settled = granted(settle(opened, [{ receipt, fen: price.fen }], at(30)));
  const registration = paidBy(askedBy(approved, ORDER), ORDER, at(30));
  return { registration, order: settled.order, receipts: settled.receipts };
}
