import * as fc from 'fast-check';
import {
  ALLOWED,
  type MoveName,
  MOVES,
  moveNames,
  stateNames,
  STATES,
  voucher,
} from './duesMoves.fixture';
import { DuesReview } from './duesReview';
import { attachVoucher } from './duesTransitions';
import { act, reviewIn } from './samples.fixture';

/** Moves that lead on are tried more often than those that end. */
const tried = fc.array(
  fc.oneof(
    fc.constantFrom<MoveName | 'attachVoucher'>(...moveNames, 'attachVoucher'),
    fc.constantFrom<MoveName>(
      'approve',
      'recordDues',
      'approveFinally',
      'revoke',
      'rejectFinally',
      'refund',
      'reopen',
    ),
  ),
  { maxLength: 60, size: 'max' },
);

function after(review: DuesReview, move: MoveName | 'attachVoucher'): DuesReview {
  const result =
    move === 'attachVoucher'
      ? attachVoucher(review, voucher)
      : MOVES[move](review, act(review.revision, '2026-03-10'));
  return result.ok ? result.value : review;
}

const always = (check: (before: DuesReview, now: DuesReview, move: string) => void): void =>
  fc.assert(
    fc.property(tried, (moves) => {
      moves.reduce((before, move) => {
        const now = after(before, move);
        if (now !== before) check(before, now, move);
        return now;
      }, reviewIn('submitted'));
    }),
    { seed: 20260403, numRuns: 300 },
  );

/** The dues the Society holds. */
function held(review: DuesReview): unknown {
  if (review.status === 'paid' || review.status === 'approved') return review.payment;
  if (review.status !== 'rejected' || review.received?.refunded) return undefined;
  return review.received?.payment;
}

/** Every term that was given, the ones taken back first. */
const given = (review: DuesReview) => [
  ...(review.revocations ?? []).map(({ final, term }) => ({ final, term })),
  ...(review.status === 'approved' ? [{ final: review.final, term: review.term }] : []),
];

describe('a review of dues, whatever is tried', () => {
  it('always is correct as a document, one revision further, except for a voucher', () => {
    always((before, now, move) => {
      expect(DuesReview.parse(now)).toEqual(now);
      expect(now.revision).toBe(before.revision + (move === 'attachVoucher' ? 0 : 1));
    });
  });

  it('never goes back to unpaid, and never forgets money, except by a refund (M6, P5)', () => {
    let refunds = 0;
    always((before, now, move) => {
      if (held(before) === undefined) return;
      if (move === 'refund') refunds += 1;
      expect(held(now)).toEqual(move === 'refund' ? undefined : held(before));
    });
    expect(refunds).toBeGreaterThan(20);
  });

  it('never holds money that was not recorded (M6)', () => {
    always((before, now, move) => {
      if (held(before) === undefined && held(now) !== undefined) expect(move).toBe('recordDues');
    });
  });

  it('never is approved without being paid before (M5, M6)', () => {
    always((before, now) => {
      if (now.status === 'approved') expect(before.status).toBe('paid');
    });
  });

  it('never forgets a term that was given: it stands or was taken back, in order (M11)', () => {
    let most = 0;
    always((before, now) => {
      expect(given(now).slice(0, given(before).length)).toEqual(given(before));
      most = Math.max(most, given(now).length);
    });
    expect(most).toBeGreaterThan(2);
  });

  it('never leaves withdrawn', () => {
    always((before) => expect(before.status).not.toBe('withdrawn'));
  });

  it('never knows an allowed move that the table of states does not', () => {
    const reached = new Set(
      stateNames.flatMap((state) =>
        Object.keys(ALLOWED[state]).map((move) => `${STATES[state].status} ${move}`),
      ),
    );
    always((before, _, move) => {
      if (move !== 'attachVoucher') expect(reached).toContain(`${before.status} ${move}`);
    });
  });
});
