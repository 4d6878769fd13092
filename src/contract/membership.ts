import { CivilDate, Instant } from '#domain/calendar';
import { CLAIM_STATUSES } from '#domain/member/claim';
import { Dues } from '#domain/member/dues';
import { DUES_REVIEW_STATUSES, DuesReviewStep } from '#domain/member/duesReview';
import { Term } from '#domain/member/term';
import { Fen } from '#domain/money';
import * as z from '#domain/z';

export const DuesReviewStatusName = z.enum(DUES_REVIEW_STATUSES);
export const ClaimStatusName = z.enum(CLAIM_STATUSES);
export const Revision = z.int().check(z.positive());

/** Where a page of a list goes on: the moment and id of the last one seen. */
export const After = z.strictObject({ at: Instant, id: z.string().check(z.maxLength(100)) });

/** A review of dues as people read it. Names of those who decided are for reviewers alone. */
export const ReviewShown = z.object({
  status: DuesReviewStatusName,
  revision: Revision,
  submittedAt: Instant,
  steps: z.array(
    z.extend(z.omit(DuesReviewStep, { by: true }), { byName: z.optional(z.string()) }),
  ),
  /** Why it was returned or rejected. */
  reason: z.optional(z.string()),
  /** Amount, years and remark, from the preliminary approval on (M7, M8). */
  dues: z.optional(Dues),
  voucherSentAt: z.optional(Instant),
  paidOn: z.optional(CivilDate),
  /** Once finally approved. */
  term: z.optional(Term),
  /** Dues of a rejected applicant that go back, and when they went. */
  refund: z.optional(z.object({ fen: Fen, refundedAt: z.optional(Instant) })),
});
export type ReviewShown = z.infer<typeof ReviewShown>;

/** Somebody else decided first, or the applicant changed it. */
export const ApplicationDecided = z.object({
  code: z.literal('APPLICATION_DECIDED'),
  status: DuesReviewStatusName,
  at: Instant,
});
export const ApplicationUnknown = z.object({ code: z.literal('APPLICATION_UNKNOWN') });
export const ApplicationOpen = z.object({
  code: z.literal('APPLICATION_OPEN'),
  applicationId: z.string(),
});
/** The file is not in the place where this applicant's files belong. */
export const FileForeign = z.object({ code: z.literal('FILE_FOREIGN') });
export const ClaimDecided = z.object({
  code: z.literal('CLAIM_DECIDED'),
  status: ClaimStatusName,
  at: Instant,
});
/** `until`: when the unit ceased to be a member; absent where it never was one. */
export const UnitNotMember = z.object({
  code: z.literal('UNIT_NOT_MEMBER'),
  until: z.optional(CivilDate),
});
export const UnitUnknown = z.object({ code: z.literal('UNIT_UNKNOWN') });
export const MembershipUnknown = z.object({ code: z.literal('MEMBERSHIP_UNKNOWN') });
