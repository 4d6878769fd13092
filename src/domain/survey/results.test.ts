import * as fc from 'fast-check';
import { checkReplies } from './checkReplies';
import { shareOf, surveyResults } from './results';
import { anyContent, fullReplies, rightReplies, sampleContent } from './samples.fixture';

describe('the results of a survey', () => {
  it('count choices and ratings, and collect own words', () => {
    const other = fullReplies
      .slice(0, 3)
      .map((reply) => (reply.kind === 'rating' ? { ...reply, rating: 5 } : reply));
    const [single, multiple, rating, text] = surveyResults(sampleContent, [fullReplies, other], 10);
    expect(single).toMatchObject({ answered: 2, counts: [{ count: 0 }, { count: 2 }] });
    expect(multiple!.counts.map(({ count }) => count)).toEqual([2, 0, 2]);
    expect(rating).toMatchObject({ answered: 2, average: 4.5 });
    expect(rating!.counts.map(({ count }) => count)).toEqual([0, 0, 0, 1, 1]);
    expect(text).toMatchObject({ answered: 1, texts: ['多一些案例'] });
  });

  it('of nobody are empty', () => {
    for (const result of surveyResults(sampleContent, [], 10)) {
      expect(result.answered).toBe(0);
      expect(result.average).toBeUndefined();
    }
    expect(shareOf(0, 0)).toBe(0);
  });

  it('always add up: nothing is counted that nobody answered, nothing is lost', () => {
    const all = anyContent.chain((content) =>
      fc
        .array(rightReplies(content), { maxLength: 8 })
        .map((answers) => ({ content, answers: answers.map((one) => keptOf(content, one)) })),
    );
    fc.assert(
      fc.property(all, ({ content, answers }) => {
        const results = surveyResults(content, answers, 1000);
        expect(results.reduce((sum, { answered }) => sum + answered, 0)).toBe(
          answers.flat().length,
        );
        for (const { question, answered, counts, texts } of results) {
          const sum = counts.reduce((total, { count }) => total + count, 0);
          if (question.kind === 'text') expect(texts).toHaveLength(answered);
          else if (question.kind === 'multiple') expect(sum).toBeGreaterThanOrEqual(answered);
          else expect(sum).toBe(answered);
          for (const { count } of counts) expect(shareOf(count, answered)).toBeLessThanOrEqual(100);
        }
      }),
      { seed: 6 },
    );
  });
});

const keptOf = (...[content, replies]: Parameters<typeof checkReplies>) => {
  const checked = checkReplies(content, replies);
  if (!checked.ok) throw new Error('not right');
  return checked.value;
};
