import { Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import * as z from '../z';
import {
  BEST_RATING,
  ChoiceId,
  MOST_CHOICES,
  MOST_QUESTIONS,
  MOST_TEXT,
  QuestionId,
} from './survey';

/** The answer to one question; own words are plain text, checked by length and characters when they are handed in. */
export const Reply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), question: QuestionId, choice: ChoiceId }),
  z.strictObject({
    kind: z.literal('multiple'),
    question: QuestionId,
    choices: z.array(ChoiceId).check(z.maxLength(MOST_CHOICES)),
  }),
  z.strictObject({
    kind: z.literal('rating'),
    question: QuestionId,
    rating: z.int().check(z.minimum(1), z.maximum(BEST_RATING)),
  }),
  z.strictObject({
    kind: z.literal('text'),
    question: QuestionId,
    text: z.string().check(z.maxLength(MOST_TEXT)),
  }),
]);
export type Reply = z.infer<typeof Reply>;

const onePerQuestion = (replies: readonly { readonly question: string }[]): boolean =>
  new Set(replies.map(({ question }) => question)).size === replies.length;

export const Replies = z
  .array(Reply)
  .check(z.maxLength(MOST_QUESTIONS, { abort: true }), z.refine(onePerQuestion, { error: 'ids' }));
export type Replies = z.infer<typeof Replies>;

const base = {
  _id: z.string(),
  trainingId: TrainingId,
  personId: PersonId,
  /** Of the survey that was shown. */
  version: z.int().check(z.positive()),
  replies: Replies,
};

/** One person's answer at one training: a draft that is kept, until it is handed in for good. */
export const SurveyAnswer = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('draft'), savedAt: Instant }),
  z.object({ ...base, status: z.literal('submitted'), submittedAt: Instant }),
]);
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;
export type SubmittedAnswer = Extract<SurveyAnswer, { status: 'submitted' }>;
