import { callCloud, type Failure } from '#cloud/callCloud';
import { type Me, useSession } from '#cloud/session';
import { memberCalls, type Standing } from '#contract/member';
import type { personCalls } from '#contract/person';
import { type MyRegistration, trainingCalls } from '#contract/training';
import { ok, type Result } from '#domain/result';

export interface Mine {
  readonly me: Me;
  readonly registrations: readonly MyRegistration[];
  /** My membership; absent for a visitor, and where it could not be loaded. */
  readonly standing?: Standing;
}

type MineFailure = Failure<typeof personCalls.me> | Failure<typeof trainingCalls.mine>;

/** Who I am, my membership and all my registrations, asked at once. */
export async function loadMine(): Promise<Result<Mine, MineFailure>> {
  const [me, mine, standing] = await Promise.all([
    useSession.getState().refresh(),
    callCloud(trainingCalls.mine, {}),
    callCloud(memberCalls.standing, {}),
  ]);
  if (!me.ok) return me;
  if (!mine.ok && mine.refusal.code !== 'NOT_SIGNED_UP') return mine;
  return ok({
    me: me.value,
    registrations: mine.ok ? mine.value.registrations : [],
    ...(me.value.person && standing.ok ? { standing: standing.value } : {}),
  });
}
