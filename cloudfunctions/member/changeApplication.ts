import type { MyMembership } from '#contract/member';
import type { PersonId } from '#domain/ids';
import type { MembershipId, SocietyPath } from '#domain/member/personMembership';
import type { Society } from '#domain/member/society';
import { err, ok, type Result } from '#domain/result';
import { memberships, societies } from '#shell/store';
import { transact } from '#shell/transact';
import { myApplication } from './myMembership';

type Unknown = { code: 'MEMBERSHIP_UNKNOWN' };

/** Changes one's own application through a society; anybody else's does not exist. The same value is not written. */
export async function changeApplication<Refusal extends { code: string }>(
  membershipId: MembershipId,
  personId: PersonId,
  change: (application: SocietyPath) => Result<SocietyPath, Refusal>,
): Promise<Result<MyMembership, Refusal | Unknown>> {
  const outcome = await transact<Result<SocietyPath, Refusal | Unknown>>(async (transaction) => {
    const stored = memberships.within(transaction);
    const application = await stored.find(membershipId);
    if (application?.personId !== personId || application.path !== 'society')
      return err({ code: 'MEMBERSHIP_UNKNOWN' });
    const changed = change(application);
    if (changed.ok && changed.value !== application) await stored.put(changed.value);
    return changed;
  });
  if (!outcome.ok) return outcome;
  return ok(myApplication(outcome.value, await societyOf(outcome.value)));
}

async function societyOf({ societyId }: SocietyPath): Promise<Society> {
  const society = await societies.find(societyId);
  if (!society) throw new Error(`society ${societyId} of an application has gone`);
  return society;
}
