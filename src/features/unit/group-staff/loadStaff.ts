import { callCloud, type Failure } from '#cloud/callCloud';
import type { OutputOf } from '#contract/call';
import { type GroupOrderShown, orderCalls } from '#contract/order';
import type { TrainingId, UnitId } from '#domain/ids';
import type { OrderId } from '#domain/order/orderId';
import { ok, type Result } from '#domain/result';
import type { Choosable } from './selection';

type Candidates = OutputOf<typeof orderCalls.groupCandidates>;

/** Whom to choose from: for a new order, or for one that is changed. */
export interface Staff {
  readonly candidates: Candidates;
  readonly people: readonly Choosable[];
  /** The order that is changed. */
  readonly group?: GroupOrderShown;
}

export type StaffFailure =
  Failure<typeof orderCalls.groupCandidates> | Failure<typeof orderCalls.group>;

export async function loadForNew(
  unitId: UnitId,
  trainingId: TrainingId,
): Promise<Result<Staff, StaffFailure>> {
  const answer = await callCloud(orderCalls.groupCandidates, { unitId, trainingId });
  if (!answer.ok) return answer;
  return ok({ candidates: answer.value, people: answer.value.candidates });
}

/** Those who are in the order first, then those who may come. */
export async function loadForChange(orderId: OrderId): Promise<Result<Staff, StaffFailure>> {
  const group = await callCloud(orderCalls.group, { orderId });
  if (!group.ok) return group;
  const { unitId, trainingId, lines } = group.value;
  const answer = await callCloud(orderCalls.groupCandidates, { unitId, trainingId });
  if (!answer.ok) return answer;
  const inside = new Set(lines.map(({ name }) => name));
  const others = answer.value.others.filter(
    ({ why, name }) => why !== 'inGroup' || !inside.has(name),
  );
  return ok({
    candidates: { ...answer.value, others },
    people: [...lines, ...answer.value.candidates],
    group: group.value,
  });
}
