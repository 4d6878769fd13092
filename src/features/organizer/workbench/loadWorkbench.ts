import { callCloud, type Failure } from '#cloud/callCloud';
import { useSession } from '#cloud/session';
import type { personCalls } from '#contract/person';
import { reviewCalls } from '#contract/review';
import { ok, type Result } from '#domain/result';
import { type Grant, hasRole } from '#domain/role/role';
import type { OrganizedTraining } from './inOrder';

export interface Workbench {
  readonly grants: readonly Grant[];
  /** Absent for whoever is no organizer. */
  readonly trainings?: readonly OrganizedTraining[];
}

type WorkbenchFailure = Failure<typeof personCalls.me> | Failure<typeof reviewCalls.trainings>;

/** What my roles let me do, and the trainings where I am an organizer. */
export async function loadWorkbench(): Promise<Result<Workbench, WorkbenchFailure>> {
  const me = await useSession.getState().refresh();
  if (!me.ok) return me;
  const { grants } = me.value;
  if (!hasRole(grants, 'organizer')) return ok({ grants });
  const answer = await callCloud(reviewCalls.trainings, {});
  return answer.ok ? ok({ grants, trainings: answer.value.trainings }) : answer;
}
