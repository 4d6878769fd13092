import * as fc from 'fast-check';
import { yuan } from '../money';
import { STEPS_KEPT } from '../registration/history';
import type { Result } from '../result';
import { DuesReview, type DuesReviewStatus, latestTerm } from './duesReview';
import {
  type Act,
  type ApplicationDecided,
  decideFinally,
  decidePreliminarily,
  type PaymentRefusal,
  recordDues,
  submitAgain,
} from './duesTransitions';
import {
  act,
  applicant,
  day,
  finance,
  granted,
  morning,
  reviewer,
  reviewIn,
  threeYears,
} from './samples.fixture';

const received = { amountFen: threeYears.amountFen, paidOn: day('2026-03-03') };
const reason = '材料不全';

type Move = (
  review: DuesReview,
  act: Act,
) => Result<DuesReview, ApplicationDecided | PaymentRefusal>;
const MOVES = {
  submitAgain,
  approve: (review, by) => decidePreliminarily(review, { kind: 'approve', dues: threeYears }, by),
  return: (review, by) => decidePreliminarily(review, { kind: 'return', reason }, by),
  reject: (review, by) => decidePreliminarily(review, { kind: 'reject', reason }, by),
  recordDues: (review, by) => recordDues(review, received, by),
  recordHalf: (review, by) => recordDues(review, { ...received, amountFen: yuan(9000) }, by),
  approveFinally: (review, by) => decideFinally(review, { kind: 'approve', latest: undefined }, by),
  rejectFinally: (review, by) => decideFinally(review, { kind: 'reject', reason }, by),
} satisfies Record<string, Move>;
type MoveName = keyof typeof MOVES;
const moveNames = Object.keys(MOVES) as MoveName[];

/** Every move that is allowed, and where it leads; all others are refused. */
const ALLOWED: Record<DuesReviewStatus, Partial<Record<MoveName, DuesReviewStatus>>> = {
  submitted: { approve: 'preliminarilyApproved', return: 'returned', reject: 'rejected' },
  preliminarilyApproved: { recordDues: 'paid', return: 'returned', reject: 'rejected' },
  paid: { approveFinally: 'approved', rejectFinally: 'rejected' },
  approved: {},
  returned: { submitAgain: 'submitted' },
  rejected: {},
  withdrawn: {},
};
const statuses = Object.keys(ALLOWED) as DuesReviewStatus[];
const pairs = statuses.flatMap((status) => moveNames.map((move) => ({ status, move })));

describe('a review of dues', () => {
  it.each(pairs)('that is $status answers $move as the states say (M5, M6)', ({ status, move }) => {
    const review = reviewIn(status);
    const result = MOVES[move](review, act(review.revision, '2026-03-10'));
    const to = ALLOWED[status][move];
    if (to) {
      expect(result).toMatchObject({ value: { status: to, revision: review.revision + 1 } });
      expect(granted(result).steps.at(-1)).toMatchObject({
        to,
        at: morning('2026-03-10'),
        by: reviewer,
      });
    } else expect(result.ok).toBe(false);
  });

  it.each(pairs)(
    'that is $status lets one decision stand: $move on an older view is told (M6)',
    ({ status, move }) => {
      const review = reviewIn(status);
      for (const revision of [review.revision - 1, review.revision + 1])
        expect(MOVES[move](review, act(revision, '2026-03-10'))).toEqual({
          ok: false,
          refusal: { code: 'APPLICATION_DECIDED', status, at: review.steps.at(-1)!.at },
        });
    },
  );

  it('that is approved says who did what on which day, and until when the term lasts (M6, M7, M11)', () => {
    expect(reviewIn('approved')).toMatchObject({
      submittedAt: morning('2026-03-01'),
      preliminary: { at: morning('2026-03-02'), by: reviewer },
      dues: { years: 3, amountFen: 1_800_000 },
      payment: { paidOn: '2026-03-03', recorded: { at: morning('2026-03-04'), by: finance } },
      final: { at: morning('2026-03-05'), by: reviewer },
      term: { from: '2026-03-05', until: '2028-12-31' },
    });
  });

  it('extends the latest term when it approves a renewal (M9)', () => {
    const latest = { from: day('2024-05-01'), until: day('2026-12-31') };
    const renewed = decideFinally(
      reviewIn('paid'),
      { kind: 'approve', latest },
      act(3, '2026-03-05'),
    );
    expect(renewed).toMatchObject({ value: { term: { from: '2027-01-01', until: '2029-12-31' } } });
  });

  it('takes the whole dues and nothing else (M7)', () => {
    for (const yuanReceived of [17_999, 18_001, 0])
      expect(
        recordDues(
          reviewIn('preliminarilyApproved'),
          { ...received, amountFen: yuan(yuanReceived) },
          act(2, '2026-03-04'),
        ),
      ).toEqual({
        ok: false,
        refusal: { code: 'WRONG_AMOUNT', dueFen: 1_800_000, receivedFen: yuanReceived * 100 },
      });
  });

  it('takes no dues of a day that has not come', () => {
    const tomorrow = { ...received, paidOn: day('2026-03-05') };
    expect(
      recordDues(reviewIn('preliminarilyApproved'), tomorrow, act(2, '2026-03-04')),
    ).toMatchObject({
      refusal: { code: 'PAID_IN_FUTURE', today: '2026-03-04' },
    });
  });

  it('that is refused after payment says what is to be returned (P5)', () => {
    expect(MOVES.rejectFinally(reviewIn('paid'), act(3, '2026-03-05'))).toMatchObject({
      value: { status: 'rejected', reason, received: { dues: { amountFen: 1_800_000 } } },
    });
    expect(reviewIn('rejected')).not.toHaveProperty('received');
  });

  it('counts from the day it was submitted again (M11)', () => {
    const again = granted(submitAgain(reviewIn('returned'), act(2, '2026-03-09', applicant)));
    expect(again.submittedAt).toBe(morning('2026-03-09'));
  });

  it('never grows beyond the steps that are kept, however often it is returned', () => {
    let review = reviewIn('submitted');
    for (let turn = 0; turn < 100; turn++) {
      review = granted(MOVES.return(review, act(review.revision, '2026-03-10')));
      review = granted(submitAgain(review, act(review.revision, '2026-03-10')));
    }
    expect(review.steps).toHaveLength(STEPS_KEPT);
    expect(review.revision).toBe(201);
  });
});

describe('a review of dues, whatever is tried', () => {
  const tried = fc.array(fc.constantFrom(...moveNames), { maxLength: 40 });
  const always = (check: (before: DuesReview, after: DuesReview) => void): void =>
    fc.assert(
      fc.property(tried, (moves) => {
        moves.reduce((before, move) => {
          const result = MOVES[move](before, act(before.revision, '2026-03-10'));
          const after = result.ok ? result.value : before;
          check(before, after);
          return after;
        }, reviewIn('submitted'));
      }),
      { seed: 20260403, numRuns: 500 },
    );

  it('always is correct as a document', () => {
    always((_, after) => expect(DuesReview.parse(after)).toEqual(after));
  });

  it('never goes back to unpaid, and never forgets money that was recorded (M6, P5)', () => {
    always((before, after) => {
      if (before.status === 'paid')
        expect(after.status === 'rejected' ? after.received?.dues.amountFen : after).toEqual(
          after.status === 'rejected'
            ? before.dues.amountFen
            : expect.objectContaining({ payment: before.payment }),
        );
      if (before.status === 'approved' || before.status === 'rejected') expect(after).toBe(before);
    });
  });

  it('never is approved without being paid before (M5, M6)', () => {
    always((before, after) => {
      if (after.status === 'approved') expect(['paid', 'approved']).toContain(before.status);
    });
  });
});

describe('the latest term', () => {
  it('is the one that ends last, in whatever order they stand', () => {
    const first = reviewIn('approved');
    const latest = latestTerm([first])!;
    const second = granted(
      decideFinally(reviewIn('paid'), { kind: 'approve', latest }, act(3, '2026-03-06')),
    );
    for (const reviews of [
      [first, second],
      [second, first, reviewIn('paid')],
    ])
      expect(latestTerm(reviews)).toEqual({ from: '2029-01-01', until: '2031-12-31' });
    expect(latestTerm([reviewIn('paid')])).toBeUndefined();
  });
});
