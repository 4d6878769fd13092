import * as fc from 'fast-check';
import { Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { Replies, type Reply } from './answer';
import { BEST_RATING, type Question, type Survey, SurveyContent, SurveyDraft } from './survey';

export const TRAINING = TrainingId.parse('zaizhi-2026');
export const PERSON = PersonId.parse('p0123456789abcdef01234567');
export const at = (text: string): Instant => Instant.parse(text);

/** One question of each kind; the text may stay empty. */
export const sampleDraft: SurveyDraft = SurveyDraft.parse({
  title: '课程效果调查',
  questions: [
    {
      id: 'q1',
      kind: 'single',
      title: '总体评价',
      isRequired: true,
      choices: [
        { id: 'ca', text: '满意' },
        { id: 'cb', text: '一般' },
      ],
    },
    {
      id: 'q2',
      kind: 'multiple',
      title: '收获',
      isRequired: true,
      choices: [
        { id: 'ca', text: '方法' },
        { id: 'cb', text: '案例' },
        { id: 'cc', text: '同行' },
      ],
    },
    { id: 'q3', kind: 'rating', title: '讲授', isRequired: true },
    { id: 'q4', kind: 'text', title: '建议', isRequired: false },
  ],
});
export const sampleContent: SurveyContent = SurveyContent.parse(sampleDraft);

export const fullReplies: Replies = Replies.parse([
  { kind: 'single', question: 'q1', choice: 'cb' },
  { kind: 'multiple', question: 'q2', choices: ['ca', 'cc'] },
  { kind: 'rating', question: 'q3', rating: 4 },
  { kind: 'text', question: 'q4', text: '多一些案例' },
]);

export const draftOnly: Survey = {
  _id: TRAINING,
  revision: 1,
  draft: sampleDraft,
  changedAt: at('2026-04-01T00:00:00.000Z'),
  changedBy: PERSON,
};

/** Right answers to a question, or none. */
const replyTo = (question: Question): fc.Arbitrary<Reply | undefined> => {
  const reply = rightReply(question);
  return question.isRequired ? reply : fc.option(reply, { nil: undefined });
};

function rightReply({ id, ...asked }: Question): fc.Arbitrary<Reply> {
  switch (asked.kind) {
    case 'single':
      return fc
        .constantFrom(...asked.choices)
        .map((choice) => ({ kind: 'single', question: id, choice: choice.id }));
    case 'multiple':
      return fc
        .shuffledSubarray(
          asked.choices.map((choice) => choice.id),
          { minLength: 1 },
        )
        .map((choices) => ({ kind: 'multiple', question: id, choices }));
    case 'rating':
      return fc
        .integer({ min: 1, max: BEST_RATING })
        .map((rating) => ({ kind: 'rating', question: id, rating }));
    case 'text':
      return fc
        .constantFrom('多一些案例', '  很好  ', 'ok')
        .map((text) => ({ kind: 'text', question: id, text }));
  }
}

/** Answers that may be handed in, in any order. */
export const rightReplies = ({ questions }: SurveyContent): fc.Arbitrary<Replies> =>
  fc.tuple(...questions.map(replyTo)).chain((replies) =>
    fc.shuffledSubarray(
      replies.filter((reply) => reply !== undefined),
      {
        minLength: replies.filter((reply) => reply !== undefined).length,
      },
    ),
  );

const count = (max: number, min = 0) => fc.integer({ min, max });

/** Any survey that can be published. */
export const anyContent: fc.Arbitrary<SurveyContent> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('single', 'multiple', 'rating', 'text'),
      isRequired: fc.boolean(),
      choices: count(6, 2),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((asked) =>
    SurveyContent.parse({
      title: '问卷',
      questions: asked.map(({ kind, isRequired, choices }, index) => ({
        id: `q${index}`,
        kind,
        title: `第 ${index + 1} 题`,
        isRequired,
        ...(kind === 'single' || kind === 'multiple'
          ? {
              choices: Array.from({ length: choices }, (_, at) => ({
                id: `c${at}`,
                text: `选项 ${at}`,
              })),
            }
          : {}),
      })),
    }),
  );
