import type { OutputOf } from '#contract/call';
import type { orderCalls } from '#contract/order';
import type { Instant } from '#domain/calendar';
import type { UnitId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import { generalPayUntil } from '#domain/registration/deadlines';
import { ok } from '#domain/result';
import { courseEndsAt } from '#domain/training/courseTimes';
import type { Training } from '#domain/training/training';
import { administeredUnit } from '#shell/administered';
import type { Action } from '#shell/route';
import { orders, trainings } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import { command } from '#shell/platform';
import { staffAtTraining } from './candidates';
import { orderShown } from './orderShown';

type Groups = OutputOf<typeof orderCalls.groups>;

const SHOWN = 50;

export const groups: Action<typeof orderCalls.groups> = async ({ unitId }, { personId, now }) => {
  const unit = await administeredUnit(unitId, personId);
  if (!unit.ok) return unit;
  const [own, payable] = await Promise.all([ordersOf(unitId), trainingsToPay(unitId, now)]);
  return ok({ now, unitName: unit.value.name, orders: own, trainings: payable });
};

async function ordersOf(unitId: UnitId): Promise<Groups['orders']> {
  const own = await orders.list(
    { 'payer.unitId': unitId },
    { orderBy: [['openedAt', 'desc']], limit: SHOWN },
  );
  const titles = await titlesOf(own);
  return own.map((order) => ({
    order: orderShown(order),
    trainingId: order.trainingId,
    trainingTitle: titles.get(order.trainingId) ?? order.trainingId,
    people: order.lines.length,
  }));
}

async function titlesOf(own: readonly Order[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(own.map(({ trainingId }) => trainingId))];
  const known = ids.length > 0 ? await trainings.list({ _id: command.in(ids) }) : [];
  return new Map(known.map(({ _id, title }) => [_id, title]));
}

/** Until the course is over; with how many of the staff may be paid for now. */
async function trainingsToPay(unitId: UnitId, now: Instant): Promise<Groups['trainings']> {
  const current = (await publishedTrainings()).filter((one) => now < courseEndsAt(one));
  return Promise.all(
    current.map(async (training: Training) => {
      const { candidates } = await staffAtTraining({ unitId }, training, now);
      return {
        trainingId: training._id,
        title: training.title,
        candidates: candidates.length,
        payUntil: generalPayUntil(training),
      };
    }),
  );
}
