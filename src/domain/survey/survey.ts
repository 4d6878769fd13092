import { CivilDate, type DayWindow, Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { line, paragraph } from '../plainText';
import * as z from '../z';

/** Stable for as long as the question lives: answers name it, whatever becomes of its wording. */
export const QuestionId = z
  .string()
  .check(z.regex(/^q[a-z0-9]{1,15}$/))
  .brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;

/** One of the answers to choose from; unique within its question. */
export const ChoiceId = z
  .string()
  .check(z.regex(/^c[a-z0-9]{1,15}$/))
  .brand<'ChoiceId'>();
export type ChoiceId = z.infer<typeof ChoiceId>;

export const QUESTION_KINDS = ['single', 'multiple', 'rating', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const MOST_QUESTIONS = 50;
export const MOST_CHOICES = 20;
export const FEWEST_CHOICES = 2;
/** In UTF-16 units. */
export const MOST_TEXT = 1000;
export const QUESTION_TITLE_MAX = 200;
export const CHOICE_TEXT_MAX = 100;
export const SURVEY_TITLE_MAX = 60;
export const INTRODUCTION_MAX = 500;
/** Ratings run from 1 to this. */
export const BEST_RATING = 5;

const isDistinct = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;
const DISTINCT = { error: 'ids' } as const;

/** Questions whose wordings have at least `min` characters, and whose lists at least `choices` entries. */
function questionWith(min: 0 | 1, choices: number) {
  const asked = {
    id: QuestionId,
    title: line(QUESTION_TITLE_MAX, min),
    isRequired: z.boolean(),
  };
  const choice = z.strictObject({ id: ChoiceId, text: line(CHOICE_TEXT_MAX, min) });
  const offered = z
    .array(choice)
    .check(
      z.minLength(choices),
      z.maxLength(MOST_CHOICES, { abort: true }),
      z.refine(isDistinct, DISTINCT),
    );
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), ...asked, choices: offered }),
    z.strictObject({ kind: z.literal('multiple'), ...asked, choices: offered }),
    z.strictObject({ kind: z.literal('rating'), ...asked }),
    z.strictObject({ kind: z.literal('text'), ...asked }),
  ]);
}

const DraftQuestion = questionWith(0, 0);
export type DraftQuestion = z.infer<typeof DraftQuestion>;

/** What is asked: one of a list, several of a list, 1 to 5, or own words. */
export const Question = questionWith(1, FEWEST_CHOICES);
export type Question = z.infer<typeof Question>;

/** A survey while organizers write it: anything may still be missing. `days` counts for offline trainings alone. */
export const SurveyDraft = z.strictObject({
  title: line(SURVEY_TITLE_MAX, 0),
  introduction: z.optional(paragraph(INTRODUCTION_MAX)),
  questions: z
    .array(DraftQuestion)
    .check(z.maxLength(MOST_QUESTIONS, { abort: true }), z.refine(isDistinct, DISTINCT)),
  days: z.optional(z.strictObject({ from: CivilDate, until: CivilDate })),
});
export type SurveyDraft = z.infer<typeof SurveyDraft>;

/** A survey as attendees read it. */
export const SurveyContent = z.object({
  title: line(SURVEY_TITLE_MAX),
  introduction: z.optional(paragraph(INTRODUCTION_MAX)),
  questions: z
    .array(Question)
    .check(
      z.minLength(1),
      z.maxLength(MOST_QUESTIONS, { abort: true }),
      z.refine(isDistinct, DISTINCT),
    ),
});
export type SurveyContent = z.infer<typeof SurveyContent>;

/**
 * What is published. `version` counts the publications; answers given to any from `sameSince` on fit, because since
 * then only wording has changed.
 */
export const PublishedSurvey = z.object({
  version: z.int().check(z.positive()),
  sameSince: z.int().check(z.positive()),
  content: SurveyContent,
  /** When it can be answered, where the training itself does not say. */
  days: z.optional(z.object({ from: CivilDate, until: CivilDate })),
  at: Instant,
  by: PersonId,
});
export type PublishedSurvey = z.infer<typeof PublishedSurvey>;

/** The one survey of a training. `revision` counts the savings of the draft. */
export const Survey = z.object({
  _id: TrainingId,
  revision: z.int().check(z.positive()),
  draft: SurveyDraft,
  published: z.optional(PublishedSurvey),
  /** Somebody has answered: from now on only wording changes. */
  answeredAt: z.optional(Instant),
  changedAt: Instant,
  changedBy: PersonId,
});
export type Survey = z.infer<typeof Survey>;

export const EMPTY_DRAFT: SurveyDraft = { title: '', questions: [] };

/** Days are in order: from, until. */
export const areDays = (days: DayWindow): boolean => days.from <= days.until;
