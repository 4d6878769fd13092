import type { OutputOf, OwnRefusalOf } from '#contract/call';
import type { orderCalls } from '#contract/order';
import type { PersonId, RegistrationId, UnitId } from '#domain/ids';
import { asksFor } from '#domain/order/changeLines';
import type { OpenOrder, Order, OrderLine } from '#domain/order/order';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { administeredUnit, administeredWithin } from '#shell/administered';
import { newOrderId } from '#shell/newOrderId';
import { openOrderIn } from '#shell/payments';
import type { Transaction } from '#shell/platform';
import type { Action, SignedUp } from '#shell/route';
import { orders, registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { groupRemark } from './groupRemark';
import { groupShown } from './groupShown';
import { linesFor } from './linesFor';
import { namedRefusal } from './namedRefusal';

type Opened = Result<
  OutputOf<typeof orderCalls.openGroup>,
  OwnRefusalOf<typeof orderCalls.openGroup>
>;

/** One order for several of the staff: all of them or nobody (P3). */
export const openGroup: Action<typeof orderCalls.openGroup> = async (
  { unitId, trainingId, registrationIds },
  caller,
): Promise<Opened> => {
  const { personId, now } = caller;
  const unit = await administeredUnit(unitId, personId);
  if (!unit.ok) return unit;
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const ids = [...new Set(registrationIds)];
  const lines = await linesFor({ unitId, training, ids, now });
  if (!lines.ok) return lines;
  const opened = await open({ unitId, training, ids, caller }, lines.value);
  if (opened.ok) return ok(await groupShown(opened.value, training, caller));
  return opened.refusal.code === 'UNIT_UNKNOWN'
    ? err({ code: 'UNIT_UNKNOWN' })
    : err(await namedRefusal(opened.refusal, lines.value));
};

interface AskedGroup {
  readonly unitId: UnitId;
  readonly training: Training;
  readonly ids: readonly RegistrationId[];
  readonly caller: SignedUp;
}

const open = (asked: AskedGroup, lines: readonly OrderLine[]) =>
  transact(async (transaction) => {
    const { unitId, training, caller } = asked;
    const { personId: by, now: at } = caller;
    const unit = await administeredWithin(transaction, unitId, by);
    if (!unit.ok) return unit;
    const repeated = await sameWithin(transaction, asked);
    if (repeated) return ok(repeated);
    return openOrderIn(
      transaction,
      {
        _id: newOrderId(),
        trainingId: training._id,
        payer: { kind: 'unit', unitId, unitName: unit.value.name },
        channel: 'bank',
        lines,
        remark: groupRemark(training, unit.value),
      },
      { by, at },
    );
  });

const isSame = (
  order: Order | undefined,
  { unitId, ids }: AskedGroup,
  by: PersonId,
): order is OpenOrder =>
  order?.status === 'open' &&
  order.openedBy === by &&
  order.payer.kind === 'unit' &&
  order.payer.unitId === unitId &&
  asksFor(order, ids);

/** The order that the same person has opened for the same people before, hearing no answer. */
async function sameWithin(
  transaction: Transaction,
  asked: AskedGroup,
): Promise<OpenOrder | undefined> {
  const first = await registrations.within(transaction).find(asked.ids[0]!);
  const order = first?.orderId && (await orders.within(transaction).find(first.orderId));
  return order && isSame(order, asked, asked.caller.personId) ? order : undefined;
}
