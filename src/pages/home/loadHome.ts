import { callCloud, type Failure } from '#cloud/callCloud';
import { type Me, useSession } from '#cloud/session';
import { memberCalls, type Standing } from '#contract/member';
import type { personCalls } from '#contract/person';
import { type MyRegistration, type TrainingCard, trainingCalls } from '#contract/training';
import { type MyUnit, unitCalls } from '#contract/unit';
import { type CivilDate, civilDateOf } from '#domain/calendar';
import { ok, type Result } from '#domain/result';

export interface Home {
  readonly me: Me;
  readonly today: CivilDate;
  /** Those that take registrations now or soon. */
  readonly trainings: readonly TrainingCard[];
  readonly registrations: readonly MyRegistration[];
  /** My membership; absent for a visitor, and where it could not be loaded. */
  readonly standing?: Standing;
  /** Those I administer; none where they could not be loaded. */
  readonly units: readonly MyUnit[];
}

type HomeFailure =
  | Failure<typeof personCalls.me>
  | Failure<typeof trainingCalls.list>
  | Failure<typeof trainingCalls.mine>;

/** Everything 首页 shows, asked at once; somebody who has not signed up has no registrations. */
export async function loadHome(): Promise<Result<Home, HomeFailure>> {
  const [me, list, mine, standing, units] = await Promise.all([
    useSession.getState().refresh(),
    callCloud(trainingCalls.list, {}),
    callCloud(trainingCalls.mine, {}),
    callCloud(memberCalls.standing, {}),
    callCloud(unitCalls.mine, {}),
  ]);
  if (!me.ok) return me;
  if (!list.ok) return list;
  if (!mine.ok && mine.refusal.code !== 'NOT_SIGNED_UP') return mine;
  return ok({
    me: me.value,
    today: civilDateOf(list.value.now),
    trainings: list.value.trainings.filter((training) => training.phase !== 'closed'),
    registrations: mine.ok ? mine.value.registrations : [],
    units: me.value.person && units.ok ? units.value.units : [],
    ...(me.value.person && standing.ok ? { standing: standing.value } : {}),
  });
}
