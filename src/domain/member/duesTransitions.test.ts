import { yuan } from '../money';
import { STEPS_KEPT } from '../registration/history';
import {
  ALLOWED,
  moved,
  MOVES,
  moveNames,
  reason,
  received,
  STATES,
  stateNames,
  voucher,
} from './duesMoves.fixture';
import { DuesReview, latestTerm, termsOf } from './duesReview';
import {
  attachVoucher,
  decideFinally,
  recordDues,
  revokeApproval,
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
} from './samples.fixture';

const pairs = stateNames.flatMap((state) => moveNames.map((move) => ({ state, move })));
/** What the step is called, where it is not as the status it leads to. */
const STEP_OF = { reopen: 'reopened', revoke: 'revoked', refund: 'refunded' };

describe('a review of dues', () => {
  it.each(pairs)('that is $state answers $move as the states say (M5, M6)', ({ state, move }) => {
    const review = STATES[state];
    const result = MOVES[move](review, act(review.revision, '2026-03-10'));
    const status = ALLOWED[state][move];
    expect(result.ok).toBe(status !== undefined);
    if (!result.ok || !status) return;
    expect(result.value).toMatchObject({ status, revision: review.revision + 1 });
    expect(result.value.steps).toEqual([
      ...review.steps,
      expect.objectContaining({
        to: move in STEP_OF ? STEP_OF[move as keyof typeof STEP_OF] : status,
        at: morning('2026-03-10'),
        by: reviewer,
      }),
    ]);
    expect(DuesReview.parse(result.value)).toEqual(result.value);
  });

  it.each(pairs)(
    'that is $state lets one decision stand: $move on an older view is told (M6)',
    ({ state, move }) => {
      const review = STATES[state];
      for (const revision of [review.revision - 1, review.revision + 1])
        expect(MOVES[move](review, act(revision, '2026-03-10'))).toEqual({
          ok: false,
          refusal: {
            code: 'APPLICATION_DECIDED',
            status: review.status,
            at: review.steps.at(-1)!.at,
          },
        });
    },
  );

  it.each(['return', 'reject', 'rejectFinally', 'reopen', 'revoke'] as const)(
    'keeps the reason of a %s with the step',
    (move) => {
      const state = stateNames.find((one) => ALLOWED[one][move])!;
      expect(moved(STATES[state], move).steps.at(-1)).toMatchObject({ reason });
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

  it('that is refused after payment keeps what is to be returned, until it was (P5)', () => {
    const { dues, payment, preliminary } = reviewIn('paid') as Extract<
      DuesReview,
      { status: 'paid' }
    >;
    const kept = { dues, payment, preliminary };
    expect(STATES.rejectedPaid).toMatchObject({ reason, received: kept });
    expect(STATES.rejectedPaid).not.toHaveProperty('received.refunded');
    expect(STATES.refunded).toMatchObject({
      status: 'rejected',
      reason,
      received: { ...kept, refunded: { at: morning('2026-03-07'), by: reviewer } },
    });
    expect(STATES.rejectedUnpaid).not.toHaveProperty('received');
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

describe('a voucher (M6)', () => {
  it('is taken while dues are asked for, and leaves the decision as it was', () => {
    const asked = reviewIn('preliminarilyApproved');
    expect(granted(attachVoucher(asked, voucher))).toEqual({ ...asked, voucher });
    const newer = { ...voucher, sentAt: morning('2026-03-05') };
    expect(attachVoucher(STATES.withVoucher, newer)).toMatchObject({ value: { voucher: newer } });
  });

  it.each(stateNames.filter((state) => STATES[state].status !== 'preliminarilyApproved'))(
    'is refused when %s',
    (state) => {
      const { status } = STATES[state];
      expect(attachVoucher(STATES[state], voucher)).toMatchObject({
        refusal: { code: 'APPLICATION_DECIDED', status },
      });
    },
  );

  it('stays with the dues through every later decision', () => {
    const { paid } = STATES;
    expect(moved(paid, 'approveFinally')).toMatchObject({ voucher });
    expect(moved(paid, 'approveFinally', 'revoke')).toMatchObject({ voucher });
    expect(moved(paid, 'rejectFinally')).toMatchObject({ received: { voucher } });
    expect(moved(paid, 'rejectFinally', 'reopen')).toMatchObject({ voucher });
    expect(moved(STATES.withVoucher, 'return')).not.toHaveProperty('voucher');
  });
});

describe('a decision that was wrong is undone by a new one', () => {
  it('a rejection after payment: the dues count on, and are not asked for again (P5)', () => {
    const { paid } = STATES;
    const { status: _status, revision: _revision, steps: _steps, ...dues } = paid;
    expect(moved(paid, 'rejectFinally', 'reopen')).toMatchObject(dues);
  });

  it('a rejection whose dues went back: all begins anew (P5)', () => {
    expect(moved(STATES.refunded, 'reopen')).not.toHaveProperty('payment');
    expect(moved(STATES.refunded, 'reopen').steps.map(({ to }) => to)).toContain('refunded');
  });

  it('a final approval: the final review is open again, the term stays as evidence (M11)', () => {
    const approved = reviewIn('approved');
    const { status: _status, revision: _revision, steps: _steps, ...given } = approved;
    expect(STATES.revoked).toMatchObject({
      status: 'paid',
      revocations: [{ ...given, revoked: { at: morning('2026-03-06'), by: reviewer }, reason }],
    });
    expect(STATES.revoked).not.toHaveProperty('term');
    expect(termsOf([STATES.revoked])).toEqual([]);
  });

  it('a final approval, twice: both terms stay as evidence through all that follows (M11)', () => {
    const twice = moved(STATES.approvedAgain, 'revoke');
    expect(twice.revocations).toMatchObject([
      { term: { from: '2026-03-05' } },
      { term: { from: '2026-03-07' } },
    ]);
    expect(moved(twice, 'rejectFinally', 'refund', 'reopen').revocations).toEqual(
      twice.revocations,
    );
  });

  it('a final approval, but not beneath a later term (M9)', () => {
    const approved = reviewIn('approved');
    const by = act(approved.revision, '2026-03-10');
    const later = { from: day('2029-01-01'), until: day('2029-12-31') };
    expect(revokeApproval(approved, { reason, latest: later }, by)).toEqual({
      ok: false,
      refusal: { code: 'LATER_TERM', until: '2029-12-31' },
    });
    for (const until of ['2028-12-31', '2025-12-31'])
      expect(
        revokeApproval(
          approved,
          { reason, latest: { from: day('2024-03-01'), until: day(until) } },
          by,
        ).ok,
      ).toBe(true);
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
