import type { CivilDate } from '../calendar';
import { type MembershipHistory, type MemberStatus, statusBy } from './memberOn';
import { reachesInto } from './term';

/**
 * Whether the price of a training is a member's: dues of the training's calendar year, and all they and the claim stand
 * on finished on days before the registration, nothing of it taken back by then (M11).
 */
export const memberForTraining = (
  history: MembershipHistory,
  registeredOn: CivilDate,
  trainingYear: number,
): MemberStatus =>
  statusBy(history, { day: registeredOn, counts: (term) => reachesInto(term, trainingYear) });
