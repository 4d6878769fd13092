import type { ReviewShown } from '#contract/membership';
import { morning, reviewIn } from '#domain/member/samples.fixture';
import { reviewShown } from '../../cloudfunctions/_shell/reviewShown';
import { reviewTimeline } from './duesReview';

jest.mock('wx-server-sdk', () => ({
  __esModule: true,
  default: { init: () => undefined, database: () => ({ command: { aggregate: {} } }), openapi: {} },
}));

const lines = (review: ReviewShown) =>
  reviewTimeline(review).map(({ label, state }) => `${state} ${label}`);

it('says what has happened, what is now and what comes next', () => {
  expect(lines(reviewShown(reviewIn('preliminarilyApproved')))).toEqual([
    'done 提交申请',
    'done 初审通过',
    'now 交会费',
    'next 终审',
  ]);
});

it('ends with the term, or where it was stopped', () => {
  expect(lines(reviewShown(reviewIn('approved'))).at(-1)).toBe('done 会员资格至2028年12月31日');
  expect(lines(reviewShown(reviewIn('rejected'))).at(-1)).toBe('stopped 未通过');
});

it('gives the reason, and the name of who decided where it is told', () => {
  const review = reviewShown(reviewIn('returned'));
  expect(reviewTimeline(review)[1]).toMatchObject({ label: '退回修改', note: '材料不全' });
  const [first, second] = review.steps;
  const named = { ...review, steps: [first!, { ...second!, byName: '郑雅琴' }] };
  expect(reviewTimeline(named)[1]).toMatchObject({ note: '郑雅琴：材料不全' });
});

it('calls a second submission one', () => {
  const review = reviewShown(reviewIn('returned'));
  const again = { to: 'submitted' as const, at: morning('2026-03-03') };
  const labels = lines({ ...review, status: 'submitted', steps: [...review.steps, again] });
  expect(labels).toEqual(
    expect.arrayContaining(['done 提交申请', 'done 退回修改', 'done 重新提交', 'now 等待初审']),
  );
});
