import { Instant } from '../calendar';
import * as z from '../z';
import type { EarnRule } from './template';

/** What is still missing for a certificate. */
export const Missing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('payment') }),
  z.object({ kind: z.literal('courses'), done: z.int(), total: z.int() }),
  /** `isOffered`: whether there is a survey to answer yet. */
  z.object({ kind: z.literal('survey'), isOffered: z.boolean() }),
  /** Sessions that had to be attended (L7); absent while none is recorded. */
  z.object({
    kind: z.literal('sessions'),
    attended: z.optional(z.int()),
    required: z.optional(z.int()),
  }),
  /** All is done; certificates are given from that moment on (O3, X8). */
  z.object({ kind: z.literal('time'), from: Instant }),
]);
export type Missing = z.infer<typeof Missing>;

/** What somebody has done in a training, as those who record it tell. */
export interface Facts {
  readonly isPaid: boolean;
  readonly courses: { readonly done: number; readonly total: number; readonly isFinished: boolean };
  readonly survey: { readonly isSubmitted: boolean; readonly isOffered: boolean };
  /** Absent while nobody records attendance. */
  readonly sessions?: { readonly attended: number; readonly required: number };
}

/** What is missing by the rule; empty when it is earned. Never before `from` (O7, L7, X8). */
export function missingFor(
  rule: EarnRule,
  facts: Facts,
  from: Instant,
  now: Instant,
): readonly Missing[] {
  const missing: Missing[] = [];
  if (!facts.isPaid) missing.push({ kind: 'payment' });
  if (rule === 'attendance') missing.push(...missingSessions(facts));
  else {
    const { done, total, isFinished } = facts.courses;
    const { isSubmitted, isOffered } = facts.survey;
    if (!isFinished) missing.push({ kind: 'courses', done, total });
    if (rule === 'coursesAndSurvey' && !isSubmitted) missing.push({ kind: 'survey', isOffered });
  }
  return missing.length === 0 && now < from ? [{ kind: 'time', from }] : missing;
}

function missingSessions({ sessions }: Facts): readonly Missing[] {
  if (!sessions) return [{ kind: 'sessions' }];
  const { attended, required } = sessions;
  return required > 0 && attended >= required ? [] : [{ kind: 'sessions', attended, required }];
}
