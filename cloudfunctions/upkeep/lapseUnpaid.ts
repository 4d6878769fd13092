import type { Instant } from '#domain/calendar';
import type { Message } from '#domain/message/message';
import type { Order } from '#domain/order/order';
import { graceBegins, isOverdue, mayLapse } from '#domain/registration/deadlines';
import type { Registration } from '#domain/registration/registration';
import { leave } from '#domain/registration/seatLedger';
import { lapse } from '#domain/registration/transitions';
import type { Training } from '#domain/training/training';
import { departFrom } from '#shell/departures';
import { giveUpStay } from '#shell/giveUpStay';
import { leaveOrderIn } from '#shell/leaveOrder';
import { tell } from '#shell/payments';
import { command, type Transaction } from '#shell/platform';
import { orders, registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTrainings } from '#shell/trainingShelf';

const PAGE = 100;
/** So many in one run; the next minute's run goes on. */
const AT_ONCE = 100;

type Unpaid = Extract<Registration, { status: 'approved' }>;
const isUnpaid = (one: Registration): one is Unpaid => one.status === 'approved';

/** Gives up the places whose time to pay is over; each goes to the first who waits in the same moment (X3). */
export async function lapseUnpaid(now: Instant): Promise<number> {
  let lapsed = 0;
  for (const training of await publishedTrainings())
    if (mayLapse(training, now)) lapsed += await lapseIn(training, now, AT_ONCE - lapsed);
  return lapsed;
}

async function lapseIn(training: Training, now: Instant, most: number): Promise<number> {
  let lapsed = 0;
  for (let after = ''; lapsed < most;) {
    const page = await pageOf(training, now, after);
    for (const registration of page.overdue) {
      if (lapsed >= most) break;
      if (!(await lapseOne(training, registration, now))) continue;
      await giveUpStay(registration, now);
      lapsed += 1;
    }
    if (page.last === undefined) break;
    after = page.last;
  }
  return lapsed;
}

/** Approved before the days of grace, and not waiting for a payment that is on its way. */
async function pageOf(training: Training, now: Instant, after: string) {
  const page = await registrations.list(
    {
      trainingId: training._id,
      status: 'approved',
      approvedAt: command.lt(graceBegins(now)),
      _id: command.gt(after),
    },
    { orderBy: [['_id', 'asc']], limit: PAGE },
  );
  const asking = await ordersOf(page);
  const overdue = page
    .filter(isUnpaid)
    .filter(({ approvedAt, orderId }) =>
      isOverdue(training, approvedAt, orderId && asking.get(orderId), now),
    );
  return { overdue, last: page.length < PAGE ? undefined : page.at(-1)!._id };
}

/** The orders that ask for these registrations, by their ids. */
export async function ordersOf(page: readonly Registration[]): Promise<ReadonlyMap<string, Order>> {
  const ids = [...new Set(page.flatMap(({ orderId }) => orderId ?? []))];
  const found = ids.length === 0 ? [] : await orders.list({ _id: command.in(ids) });
  return new Map(found.map((order) => [order._id, order]));
}

/** Looks again inside a transaction: somebody may have paid meanwhile. The news goes out with the others. */
async function lapseOne(
  training: Training,
  { _id }: Unpaid,
  now: Instant,
): Promise<Message | undefined> {
  return transact(async (transaction) => {
    const registration = await registrations.within(transaction).find(_id);
    if (registration?.status !== 'approved') return undefined;
    const order = await orderWithin(transaction, registration);
    if (!isOverdue(training, registration.approvedAt, order, now)) return undefined;
    const given = lapse(registration, now);
    await registrations.within(transaction).put(given);
    await leaveOrderIn(transaction, registration, 'lapsed', now);
    const { personId } = registration;
    await departFrom(transaction, training, (ledger) => leave(ledger, personId, now), now);
    return tell(transaction, given, training, 'registrationLapsed', now);
  });
}

const orderWithin = async (
  transaction: Transaction,
  { orderId }: Unpaid,
): Promise<Order | undefined> => orderId && orders.within(transaction).find(orderId);
