import type { Standing } from '#contract/member';
import { type CivilDate, civilDateOf } from '#domain/calendar';
import { type Dues, type DuesSettings, personDues } from '#domain/member/dues';
import { type Society, SocietyId } from '#domain/member/society';
import { latestOf, nextTerm } from '#domain/member/term';
import * as z from '#domain/z';

/** Terms that are offered; longer ones are nobody's wish (M7). */
export const YEARS_OFFERED = [1, 2, 3, 4, 5] as const;

/** What is chosen, and stays on this phone until it is submitted. */
export const ApplyDraft = z.object({
  societyId: z.optional(SocietyId),
  years: z.int().check(z.minimum(1), z.maximum(10)),
});
export type ApplyDraft = z.infer<typeof ApplyDraft>;

/** The society of one's province; none where the province has none (M5). */
export const societyOf = (societies: readonly Society[], province: string): Society | undefined =>
  societies.find(({ _id }) => _id === `province-${province}`);

/** What was chosen before, where it is still to be had; else the proposal. */
export function draftFrom(
  kept: unknown,
  proposed: ApplyDraft,
  societies: readonly Society[],
): ApplyDraft {
  const draft = ApplyDraft.safeParse(kept);
  if (!draft.success) return proposed;
  const isKnown = societies.some(({ _id }) => _id === draft.data.societyId);
  return isKnown ? draft.data : { ...proposed, years: draft.data.years };
}

/** What the chosen term would cost today; a sample where nobody has confirmed the figure (X2). */
export function duesFor(
  settings: DuesSettings,
  society: Society,
  { name, years }: { name: string; years: number },
): Dues & { readonly isSample: boolean } {
  const isSample =
    society.yearlyFen === undefined ? settings.person.sample === true : society.sample === true;
  return { ...personDues(settings, society, { name, years }), isSample };
}

/** The last day of the term, were it approved today; a renewal goes on from the end (M7, M9). */
export function untilIfApproved({ memberships, now }: Standing, years: number): CivilDate {
  const terms = memberships.flatMap((one) =>
    one.path === 'society' && one.review.term ? [one.review.term] : [],
  );
  return nextTerm(latestOf(terms), civilDateOf(now), years).until;
}
