import * as fc from 'fast-check';
import { Replies } from './answer';
import { checkReplies, fittingReplies, repliesProgress } from './checkReplies';
import { anyContent, fullReplies, rightReplies, sampleContent } from './samples.fixture';

const without = (id: string) => fullReplies.filter(({ question }) => question !== id);
const withOne = (reply: object) => {
  const [one] = Replies.parse([reply]);
  return [...without(one!.question), one!];
};
const problems = (replies: Replies) => {
  const checked = checkReplies(sampleContent, replies);
  return checked.ok ? [] : checked.refusal.problems;
};

describe('answers to a survey', () => {
  it('are kept as they are when every question has one', () => {
    expect(checkReplies(sampleContent, fullReplies)).toEqual({ ok: true, value: fullReplies });
  });

  it('may leave out what is not required', () => {
    expect(problems(without('q4'))).toEqual([]);
    expect(problems(withOne({ kind: 'text', question: 'q4', text: '  ' }))).toEqual([]);
  });

  it.each([
    ['nothing', without('q1'), { question: 'q1', why: 'missing' }],
    [
      'no choice of several',
      withOne({ kind: 'multiple', question: 'q2', choices: [] }),
      { question: 'q2', why: 'missing' },
    ],
    [
      'a choice that is not offered',
      withOne({ kind: 'single', question: 'q1', choice: 'cz' }),
      { question: 'q1', why: 'choice' },
    ],
    [
      'one of several that is not offered',
      withOne({ kind: 'multiple', question: 'q2', choices: ['ca', 'cz'] }),
      { question: 'q2', why: 'choice' },
    ],
    [
      'an answer of another kind',
      withOne({ kind: 'rating', question: 'q1', rating: 3 }),
      { question: 'q1', why: 'kind' },
    ],
    [
      'pictographs',
      withOne({ kind: 'text', question: 'q4', text: '很好😀' }),
      { question: 'q4', why: 'characters' },
    ],
    [
      'an answer to no question',
      withOne({ kind: 'rating', question: 'q9', rating: 3 }),
      { question: 'q9', why: 'unknownQuestion' },
    ],
  ])('are refused at the question for %s', (_name, replies, problem) => {
    expect(problems(replies)).toEqual([problem]);
  });

  it('are the same answers in whatever order they were given', () => {
    fc.assert(
      fc.property(
        anyContent.chain((content) =>
          rightReplies(content).chain((replies) =>
            fc
              .shuffledSubarray(replies, { minLength: replies.length })
              .map((shuffled) => ({ content, replies, shuffled })),
          ),
        ),
        ({ content, replies, shuffled }) => {
          const kept = checkReplies(content, replies);
          expect(kept.ok).toBe(true);
          expect(checkReplies(content, shuffled)).toEqual(kept);
          if (kept.ok) expect(checkReplies(content, kept.value)).toEqual(kept);
        },
      ),
      { seed: 6 },
    );
  });

  it('that were kept for another survey never stand in the way: what fits stays', () => {
    const drafts = fc.tuple(anyContent, anyContent.chain(rightReplies));
    fc.assert(
      fc.property(drafts, ([content, foreign]) => {
        const fitting = fittingReplies(content, foreign);
        expect(fittingReplies(content, fitting)).toEqual(fitting);
        const { done, total, missing } = repliesProgress(content, foreign);
        expect(done).toBeLessThanOrEqual(total);
        const checked = checkReplies(content, fitting);
        expect(checked.ok).toBe(missing === 0);
        if (!checked.ok)
          expect(checked.refusal.problems.map(({ why }) => why)).not.toContain('choice');
      }),
      { seed: 6 },
    );
  });
});
