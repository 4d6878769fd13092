import { callCloud, type Failure } from '#cloud/callCloud';
import { type Me, useSession } from '#cloud/session';
import type { personCalls } from '#contract/person';
import { societyCalls } from '#contract/society';
import type { Society } from '#domain/member/society';
import { ok, type Result } from '#domain/result';

export interface FormKnown {
  readonly me: Me;
  readonly societies: readonly Society[];
}

type FormFailure = Failure<typeof personCalls.me> | Failure<typeof societyCalls.societies>;

/** What form U needs to be filled in: who I am, and the societies that recommend. */
export async function loadForm(): Promise<Result<FormKnown, FormFailure>> {
  const [me, societies] = await Promise.all([
    useSession.getState().refresh(),
    callCloud(societyCalls.societies, {}),
  ]);
  if (!me.ok) return me;
  if (!societies.ok) return societies;
  return ok({ me: me.value, societies: societies.value.societies });
}
