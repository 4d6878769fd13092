import type { MyMembership } from '#contract/member';
import type { CivilDate } from '#domain/calendar';
import { happenedTo } from '#domain/member/claim';
import type { SocietyPath, UnitPath } from '#domain/member/personMembership';
import type { Society } from '#domain/member/society';
import { coveredBy, latestOf, type Term } from '#domain/member/term';
import { reviewShown } from '#shell/reviewShown';

/** A claim as the person reads it; `terms` are the unit's. */
export function myClaim(
  { _id, unitId, unitName, claim }: UnitPath,
  terms: readonly Term[],
  today: CivilDate,
): MyMembership {
  const unitUntil = latestOf(terms)?.until;
  return {
    path: 'unit',
    membershipId: _id,
    unitId,
    unitName,
    status: claim.status,
    revision: claim.revision,
    requestedAt: claim.requested.at,
    ...happenedTo(claim),
    unitIsMember: coveredBy(terms, today),
    ...(unitUntil === undefined ? {} : { unitUntil }),
  };
}

/** An application as the person reads it, with where to pay while dues are asked. */
export function myApplication(
  { _id, societyId, years, review }: SocietyPath,
  society: Society,
): MyMembership {
  const { account, sample } = society;
  const toPay = review.status === 'preliminarilyApproved' && account !== undefined;
  const voucher = 'voucher' in review ? review.voucher : undefined;
  return {
    path: 'society',
    membershipId: _id,
    societyId,
    societyName: society.name,
    ...(society.phone === undefined ? {} : { societyPhone: society.phone }),
    years,
    review: reviewShown(review),
    ...(voucher ? { voucherFile: voucher.file } : {}),
    ...(toPay ? { account } : {}),
    ...(toPay && sample ? { accountIsSample: sample } : {}),
  };
}
