import type { memberCalls } from '#contract/member';
import { civilDateOf } from '#domain/calendar';
import { type Claim, releasePerson, withdrawRequest } from '#domain/member/claim';
import type { Act } from '#domain/member/duesTransitions';
import { err, ok } from '#domain/result';
import { leaveAdministration } from '#shell/leaveAdministration';
import type { Action } from '#shell/route';
import { memberships, units } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { myClaim } from './myMembership';

/** A request is taken back; who was claimed releases themselves and administers the unit no more (M4, M10). */
export const leaveUnit: Action<typeof memberCalls.leaveUnit> = async (input, caller) => {
  const { personId, now } = caller;
  const act: Act = { revision: input.revision, by: personId, at: now };
  const outcome = await transact(async (transaction) => {
    const stored = memberships.within(transaction);
    const membership = await stored.find(input.membershipId);
    if (membership?.personId !== personId || membership.path !== 'unit')
      return err({ code: 'MEMBERSHIP_UNKNOWN' } as const);
    const { claim, unitId, unitName } = membership;
    if (hasLeft(claim, act)) return ok(membership);
    const wasClaimed = claim.status === 'claimed';
    const left = wasClaimed ? releasePerson(claim, act) : withdrawRequest(claim, act);
    if (!left.ok) return left;
    const changed = { ...membership, claim: left.value };
    await stored.put(changed);
    if (!wasClaimed) return ok(changed);
    await writeAudit(transaction, {
      at: now,
      by: personId,
      action: 'release',
      target: membership._id,
      title: unitName,
    });
    const resigned = await leaveAdministration(transaction, unitId, {
      personId,
      by: personId,
      now,
    });
    return resigned.ok ? ok(changed) : resigned;
  });
  if (!outcome.ok) return outcome;
  const unit = await units.find(outcome.value.unitId);
  return ok(myClaim(outcome.value, unit?.terms ?? [], civilDateOf(now)));
};

/** The same person has done just this before; the answer was lost. */
function hasLeft(claim: Claim, { revision, by }: Act): boolean {
  if (claim.revision !== revision + 1) return false;
  if (claim.status === 'withdrawn') return claim.withdrawn.by === by;
  return claim.status === 'released' && claim.released.by === by;
}
