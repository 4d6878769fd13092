import { paragraph } from '../plainText';
import { err, ok, type Result } from '../result';
import type { Replies, Reply } from './answer';
import { MOST_TEXT, type Question, type QuestionId, type SurveyContent } from './survey';

/** What is wrong with the answer to a question. */
export const REPLY_WRONGS = ['missing', 'unknownQuestion', 'kind', 'choice', 'characters'] as const;
export type ReplyWrong = (typeof REPLY_WRONGS)[number];
export interface ReplyProblem {
  readonly question: QuestionId;
  readonly why: ReplyWrong;
}
export interface RepliesRefused {
  readonly code: 'REPLIES_WRONG';
  readonly problems: ReplyProblem[];
}

const Text = paragraph(MOST_TEXT);

/** In one form, so that the same answers are always the same: choices in the order offered, empty replies left out. */
function normal(question: Question, reply: Reply): { reply?: Reply; why?: ReplyWrong } {
  if (question.kind !== reply.kind) return { why: 'kind' };
  switch (reply.kind) {
    case 'rating':
      return { reply };
    case 'text': {
      if (reply.text.trim() === '') return {};
      const text = Text.safeParse(reply.text);
      return text.success ? { reply: { ...reply, text: text.data } } : { why: 'characters' };
    }
    case 'single': {
      const isOffered = offered(question).some((id) => id === reply.choice);
      return isOffered ? { reply } : { why: 'choice' };
    }
    case 'multiple': {
      const choices = offered(question).filter((id) => reply.choices.includes(id));
      if (choices.length !== new Set(reply.choices).size) return { why: 'choice' };
      return choices.length === 0 ? {} : { reply: { ...reply, choices } };
    }
  }
}

const offered = (question: Question) =>
  'choices' in question ? question.choices.map(({ id }) => id) : [];

/** The answers as they are kept, in the order of the questions; or every question where something is wrong. */
export function checkReplies(
  { questions }: SurveyContent,
  replies: Replies,
): Result<Replies, RepliesRefused> {
  const kept: Reply[] = [];
  const known = new Set<string>(questions.map(({ id }) => id));
  const problems: ReplyProblem[] = replies
    .filter(({ question }) => !known.has(question))
    .map(({ question }) => ({ question, why: 'unknownQuestion' }));
  for (const question of questions) {
    const given = replies.find((reply) => reply.question === question.id);
    const { reply, why = question.isRequired && !reply ? 'missing' : undefined } = given
      ? normal(question, given)
      : {};
    if (why) problems.push({ question: question.id, why });
    else if (reply) kept.push(reply);
  }
  return problems.length > 0 ? err({ code: 'REPLIES_WRONG', problems }) : ok(kept);
}

/** What of earlier answers still fits the questions as they stand now; nothing is refused. */
export function fittingReplies({ questions }: SurveyContent, replies: Replies): Replies {
  return questions.flatMap((question): Reply[] => {
    const given = replies.find((reply) => reply.question === question.id);
    if (!given || given.kind !== question.kind) return [];
    // Own words are kept as typed, half a sentence too.
    if (given.kind === 'text') return given.text === '' ? [] : [given];
    if (given.kind !== 'multiple') return asArray(normal(question, given).reply);
    const some = offered(question).filter((id) => given.choices.includes(id));
    return some.length === 0 ? [] : [{ ...given, choices: some }];
  });
}

const asArray = (reply: Reply | undefined): Reply[] => (reply ? [reply] : []);

/** How many questions have an answer, and how many of those that need one have none. */
export function repliesProgress(
  content: SurveyContent,
  replies: Replies,
): { done: number; total: number; missing: number } {
  const answered = new Set(
    fittingReplies(content, replies)
      .filter(isSaid)
      .map((one) => one.question),
  );
  const { questions } = content;
  return {
    done: answered.size,
    total: questions.length,
    missing: questions.filter(({ id, isRequired }) => isRequired && !answered.has(id)).length,
  };
}

const isSaid = (reply: Reply): boolean => reply.kind !== 'text' || reply.text.trim() !== '';
