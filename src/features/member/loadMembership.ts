import { callCloud, type Failure } from '#cloud/callCloud';
import { type Me, useSession } from '#cloud/session';
import { memberCalls, type Standing } from '#contract/member';
import type { personCalls } from '#contract/person';
import { ok, type Result } from '#domain/result';

/** Who I am, and where I stand as a member; a visitor stands nowhere yet. */
export interface MembershipView {
  readonly me: Me;
  readonly standing?: Standing;
}

export type MembershipFailure =
  Failure<typeof personCalls.me> | Failure<typeof memberCalls.standing>;

/** Both asked at once. */
export async function loadMembership(): Promise<Result<MembershipView, MembershipFailure>> {
  const [me, standing] = await Promise.all([
    useSession.getState().refresh(),
    callCloud(memberCalls.standing, {}),
  ]);
  if (!me.ok) return me;
  if (standing.ok) return ok({ me: me.value, standing: standing.value });
  return standing.refusal.code === 'NOT_SIGNED_UP' ? ok({ me: me.value }) : standing;
}

/** Who I am, and where I stand if that can be told now: a profile can be changed without it. */
export async function loadProfile(): Promise<
  Result<MembershipView, Failure<typeof personCalls.me>>
> {
  const [me, standing] = await Promise.all([
    useSession.getState().refresh(),
    callCloud(memberCalls.standing, {}),
  ]);
  if (!me.ok) return me;
  return ok({ me: me.value, ...(standing.ok ? { standing: standing.value } : {}) });
}
