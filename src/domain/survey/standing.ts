import { closesAt, type DayWindow, Instant, instantIn } from '../calendar';
import type { Registration } from '../registration/registration';
import type { Training } from '../training/training';
import * as z from '../z';
import type { PublishedSurvey } from './survey';

/** Why a survey cannot be answered now (O6); `missing` courses, where all have to be finished first. */
export const SurveyClosed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notOffered') }),
  z.object({ kind: z.literal('notRegistered') }),
  z.object({ kind: z.literal('notPaid') }),
  z.object({ kind: z.literal('early'), from: Instant, missing: z.int() }),
  z.object({ kind: z.literal('unfinished'), missing: z.int(), until: Instant }),
  z.object({ kind: z.literal('over'), until: Instant }),
]);
export type SurveyClosed = z.infer<typeof SurveyClosed>;

/** Where somebody stands with a survey; `until` is the moment it closes. */
export const SurveyStanding = z.discriminatedUnion('kind', [
  ...SurveyClosed.def.options,
  z.object({ kind: z.literal('open'), until: Instant }),
  z.object({ kind: z.literal('submitted'), at: Instant }),
]);
export type SurveyStanding = z.infer<typeof SurveyStanding>;

export interface SurveyFacts {
  readonly status: Registration['status'] | undefined;
  /** Courses, where they are followed online. */
  readonly study: { readonly done: number; readonly total: number };
  readonly submittedAt?: Instant | undefined;
}

/** When a survey can be answered: the training's own window (O3), or the days its organizers set. */
export const surveyDays = (
  training: Training,
  published: PublishedSurvey | undefined,
): DayWindow | undefined =>
  training.mode === 'online' ? training.windows.survey : published?.days;

/** Answered once, by who has paid (O4), after all courses are finished, inside the window (O6). */
export function surveyStanding(
  training: Training,
  published: PublishedSurvey | undefined,
  { status, study, submittedAt }: SurveyFacts,
  now: Instant,
): SurveyStanding {
  if (submittedAt !== undefined) return { kind: 'submitted', at: submittedAt };
  const days = surveyDays(training, published);
  if (!published || !days) return { kind: 'notOffered' };
  if (status === undefined) return { kind: 'notRegistered' };
  if (status !== 'paid') return { kind: 'notPaid' };
  const [from, until] = [instantIn(days.from), closesAt(days)];
  if (now >= until) return { kind: 'over', until };
  const missing = training.mode === 'online' ? Math.max(study.total - study.done, 0) : 0;
  if (now < from) return { kind: 'early', from, missing };
  return missing > 0 ? { kind: 'unfinished', missing, until } : { kind: 'open', until };
}
