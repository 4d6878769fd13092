import type { ReviewShown } from '#contract/membership';
import type { PersonId } from '#domain/ids';
import type { DuesReview } from '#domain/member/duesReview';
import { command } from './platform';
import { persons } from './store';

type Names = ReadonlyMap<PersonId, string>;

/** Names of everybody who acted in these reviews, in one round trip; none is made when nobody is asked for. */
export async function namesOf(ids: Iterable<PersonId>): Promise<Names> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = await persons.list({ _id: command.in(wanted) });
  return new Map(found.map((person) => [person._id, person.profile.name]));
}

/** A review as people read it; without `names` nobody is told who decided. */
export function reviewShown(review: DuesReview, names: Names = new Map()): ReviewShown {
  const { status, revision, submittedAt } = review;
  return {
    status,
    revision,
    submittedAt,
    steps: review.steps.map(({ by, ...step }) => {
      const byName = names.get(by);
      return byName === undefined ? step : { ...step, byName };
    }),
    ...whatItHas(review),
  };
}

type Has = Omit<ReviewShown, 'status' | 'revision' | 'submittedAt' | 'steps'>;

function whatItHas(review: DuesReview): Has {
  switch (review.status) {
    case 'submitted':
    case 'withdrawn':
      return {};
    case 'returned':
      return { reason: review.reason };
    case 'rejected':
      return { reason: review.reason, ...refundOf(review) };
    case 'preliminarilyApproved':
      return duesOf(review);
    case 'paid':
      return { ...duesOf(review), paidOn: review.payment.paidOn };
    case 'approved':
      return { ...duesOf(review), paidOn: review.payment.paidOn, term: review.term };
  }
}

const duesOf = ({
  dues,
  voucher,
}: Extract<DuesReview, { status: 'preliminarilyApproved' | 'paid' | 'approved' }>): Has => ({
  dues,
  ...(voucher ? { voucherSentAt: voucher.sentAt } : {}),
});

function refundOf({ received }: Extract<DuesReview, { status: 'rejected' }>): Has {
  if (!received) return {};
  const { dues, refunded } = received;
  return { refund: { fen: dues.amountFen, ...(refunded ? { refundedAt: refunded.at } : {}) } };
}
