import * as z from '../z';
import type { Replies } from './answer';
import { BEST_RATING, ChoiceId, Question, type QuestionId, type SurveyContent } from './survey';

/** How often one choice or rating was given. */
const Count = z.int().check(z.nonnegative());

/** What was answered to one question; nobody's name. `answered` is how many said anything to it. */
export const QuestionResult = z.object({
  question: Question,
  answered: Count,
  /** In the order offered; of ratings from 1 to 5. */
  counts: z.array(
    z.object({ choice: z.optional(ChoiceId), rating: z.optional(Count), count: Count }),
  ),
  /** Of ratings, to two decimals; absent while nobody rated. */
  average: z.optional(z.number()),
  /** Own words, some of them where there are many. */
  texts: z.array(z.string()),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

const RATINGS = Array.from({ length: BEST_RATING }, (_, index) => index + 1);

/** What all answers say together, question by question; at most `mostTexts` own words of each. */
export function surveyResults(
  content: SurveyContent,
  answers: readonly Replies[],
  mostTexts: number,
): QuestionResult[] {
  const byQuestion = new Map<QuestionId, Replies>();
  for (const reply of answers.flat()) {
    const list = byQuestion.get(reply.question);
    if (list) list.push(reply);
    else byQuestion.set(reply.question, [reply]);
  }
  return content.questions.map((question) =>
    resultOf(question, byQuestion.get(question.id) ?? [], mostTexts),
  );
}

function resultOf(question: Question, replies: Replies, mostTexts: number): QuestionResult {
  const given = replies.filter(({ kind }) => kind === question.kind);
  const result = { question, answered: given.length, counts: [], texts: [] };
  switch (question.kind) {
    case 'text': {
      const texts = given.flatMap((reply) => (reply.kind === 'text' ? [reply.text] : []));
      return { ...result, texts: texts.slice(0, mostTexts) };
    }
    case 'rating': {
      const ratings = given.flatMap((reply) => (reply.kind === 'rating' ? [reply.rating] : []));
      const sum = ratings.reduce((total, rating) => total + rating, 0);
      return {
        ...result,
        counts: RATINGS.map((rating) => ({
          rating,
          count: ratings.filter((one) => one === rating).length,
        })),
        ...(ratings.length > 0 ? { average: Math.round((sum / ratings.length) * 100) / 100 } : {}),
      };
    }
    case 'single':
    case 'multiple': {
      const chosen = given.flatMap((reply) =>
        reply.kind === 'single' ? [reply.choice] : reply.kind === 'multiple' ? reply.choices : [],
      );
      return {
        ...result,
        counts: question.choices.map(({ id }) => ({
          choice: id,
          count: chosen.filter((one) => one === id).length,
        })),
      };
    }
  }
}

/** Of those who answered the question, in whole percent; 0 while nobody has. */
export const shareOf = (count: number, answered: number): number =>
  answered === 0 ? 0 : Math.round((count / answered) * 100);
