import type { memberCalls } from '#contract/member';
import { isOpen } from '#domain/member/duesReview';
import {
  applyThroughSociety,
  claimedBy,
  type PersonMembership,
  type SocietyPath,
  type SocietyRequest,
} from '#domain/member/personMembership';
import type { Term } from '#domain/member/term';
import { err, ok } from '#domain/result';
import { askingOf } from '#shell/askingOf';
import { membershipsWithin } from '#shell/membershipsWithin';
import { openedLast } from '#shell/openedLast';
import type { Transaction } from '#shell/platform';
import type { Action } from '#shell/route';
import { memberships, societies, units } from '#shell/store';
import { transact } from '#shell/transact';
import { myApplication } from './myMembership';

/** A repeat answers the application that is open, if it asks for the same. */
export const apply: Action<typeof memberCalls.apply> = async (
  request,
  { person, personId, now },
) => {
  const [asking, society] = await Promise.all([
    askingOf(person),
    societies.find(request.societyId),
  ]);
  if (!society) return err({ code: 'SOCIETY_UNKNOWN' });
  const outcome = await transact(async (transaction) => {
    const earlier = await membershipsWithin(transaction, personId);
    const there = earlier.find((one) => isSame(one, request));
    if (there) return ok(there);
    const unitTerms = await termsOfClaimingUnit(transaction, earlier);
    const applied = applyThroughSociety(earlier, asking, request, { at: now, unitTerms });
    if (!applied.ok) return applied;
    await memberships.within(transaction).put(applied.value);
    await openedLast(transaction, personId, applied.value._id, now);
    return applied;
  });
  return outcome.ok ? ok(myApplication(outcome.value, society)) : outcome;
};

const isSame = (one: PersonMembership, { societyId, years }: SocietyRequest): one is SocietyPath =>
  one.path === 'society' &&
  isOpen(one.review) &&
  one.societyId === societyId &&
  one.years === years;

async function termsOfClaimingUnit(
  transaction: Transaction,
  own: readonly PersonMembership[],
): Promise<readonly Term[]> {
  const claimed = claimedBy(own);
  const unit = claimed && (await units.within(transaction).find(claimed.unitId));
  return unit?.terms ?? [];
}
