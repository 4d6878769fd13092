import { callCloud, type Failure } from '#cloud/callCloud';
import type { MyPerson } from '#contract/person';
import type { Standing } from '#contract/member';
import { societyCalls } from '#contract/society';
import type { DuesSettings } from '#domain/member/dues';
import type { Society } from '#domain/member/society';
import { err, ok, type Result } from '#domain/result';
import { loadMembership, type MembershipFailure } from '../loadMembership';

/** All that an application is made of. */
export interface ApplyView {
  readonly person: MyPerson;
  readonly standing: Standing;
  readonly societies: readonly Society[];
  readonly settings: DuesSettings;
}

type ApplyFailure =
  | MembershipFailure
  | Failure<typeof societyCalls.societies>
  | Failure<typeof societyCalls.dues>
  | { readonly code: 'NOT_SIGNED_UP'; readonly message: string };

/** Asked at once. */
export async function loadApply(): Promise<Result<ApplyView, ApplyFailure>> {
  const [membership, societies, dues] = await Promise.all([
    loadMembership(),
    callCloud(societyCalls.societies, {}),
    callCloud(societyCalls.dues, {}),
  ]);
  if (!membership.ok) return membership;
  if (!societies.ok) return societies;
  if (!dues.ok) return dues;
  const { me, standing } = membership.value;
  if (!me.person || !standing) return err({ code: 'NOT_SIGNED_UP', message: '请先登记个人信息' });
  return ok({
    person: me.person,
    standing,
    societies: societies.value.societies,
    settings: dues.value.settings,
  });
}
