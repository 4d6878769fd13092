import type { CanHouse } from '#domain/lodging/mayHold';
import type { Plan } from '#domain/lodging/plan';
import { canHouseWith } from '#domain/lodging/planner/canHouse';
import { planWith } from '#domain/lodging/planner/makePlan';
import type { PlanInput } from '#domain/lodging/planner/planInput';
import type { Solve } from '#domain/lodging/planner/program';
import { loadSolver } from './solver';

/** After so long no further aim is looked into: the plan stands as it is by then. */
const ONE_PLAN_MS = 10_000;

/** Answers whether everybody can be housed, and plans who sleeps where. */
export interface RoomPlanner {
  readonly canHouse: CanHouse;
  /** Undefined only where the solver gives up. */
  readonly plan: (input: PlanInput) => Plan | undefined;
}

/** The solver for one plan: it gives up what is asked too late. */
function inTime(solve: Solve): Solve {
  const endsAt = performance.now() + ONE_PLAN_MS;
  return (...asked) => (performance.now() < endsAt ? solve(...asked) : 'givenUp');
}

let loading: Promise<RoomPlanner> | undefined;

async function load(): Promise<RoomPlanner> {
  const solve = await loadSolver();
  return { canHouse: canHouseWith(solve), plan: (input) => planWith(inTime(solve))(input) };
}

/** The planner of this process; the solver is read when it is first asked for. */
export const loadRoomPlanner = (): Promise<RoomPlanner> => (loading ??= load());
