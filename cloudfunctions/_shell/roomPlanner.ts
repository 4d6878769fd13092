import type { CanHouse } from '#domain/lodging/mayHold';
import type { Plan } from '#domain/lodging/plan';
import { canHouseWith } from '#domain/lodging/planner/canHouse';
import { planWith } from '#domain/lodging/planner/makePlan';
import type { PlanInput } from '#domain/lodging/planner/planInput';
import { loadSolver } from './solver';

/** Answers whether everybody can be housed, and plans who sleeps where. */
export interface RoomPlanner {
  readonly canHouse: CanHouse;
  /** Undefined only where the solver gives up. */
  readonly plan: (input: PlanInput) => Plan | undefined;
}

let loading: Promise<RoomPlanner> | undefined;

async function load(): Promise<RoomPlanner> {
  const solve = await loadSolver();
  return { canHouse: canHouseWith(solve), plan: planWith(solve) };
}

/** The planner of this process; the solver is read when it is first asked for. */
export const loadRoomPlanner = (): Promise<RoomPlanner> => (loading ??= load());
