import * as fc from 'fast-check';
import { civilDateOf } from '../calendar';
import type { Grant, Scope } from '../role/role';
import { err, ok } from '../result';
import { actsOn } from './acts';
import {
  APPLICATION_ACTS,
  type ApplicationAct,
  type ApplicationCase,
  decideOn,
  recordDuesOn,
  recordRefundOn,
} from './decideOn';
import { DUES_REVIEW_STATUSES, type DuesReview } from './duesReview';
import { decideFinally, recordDues, recordRefund } from './duesTransitions';
import {
  act,
  day,
  finance,
  granted,
  morning,
  reviewer,
  reviewIn,
  societyId,
  threeYears,
} from './samples.fixture';
import { SocietyId } from './society';

const ELSEWHERE = SocietyId.parse('province-430000');
const AT = morning('2026-04-01');

const refusedFinally = granted(
  decideFinally(reviewIn('paid'), { kind: 'reject', reason: '不属实' }, act(3, '2026-03-06')),
);
const refunded = granted(recordRefund(refusedFinally, act(4, '2026-03-07', finance)));
/** Every state that a review can be in, rejected ones with and without money. */
const REVIEWS: readonly DuesReview[] = [
  ...DUES_REVIEW_STATUSES.map(reviewIn),
  refusedFinally,
  refunded,
];

const scopes = fc.constantFrom<Scope[]>('national', societyId, ELSEWHERE);
const grants: fc.Arbitrary<Grant[]> = fc.array(
  fc.oneof(
    fc.record({ role: fc.constant('reviewer' as const), scope: scopes }),
    fc.record({ role: fc.constant('finance' as const), scope: scopes }),
    fc.constant({ role: 'administrator' as const }),
    fc.constant({ role: 'organizer' as const, trainings: 'all' as const }),
  ),
  { maxLength: 3 },
);
const cases: fc.Arbitrary<ApplicationCase> = fc.record({
  concerned: fc.record({
    kind: fc.constantFrom('unit' as const, 'person' as const),
    societyId: fc.constant(societyId),
  }),
  review: fc.constantFrom(...REVIEWS),
  isOwn: fc.boolean(),
  others: fc.array(fc.record({ review: fc.constantFrom(...REVIEWS), isNewer: fc.boolean() }), {
    maxLength: 2,
  }),
  dues: fc.constantFrom(ok(threeYears), err({ code: 'TIER_UNKNOWN' as const })),
  codeTakenBy: fc.constantFrom(undefined, '别的图书馆'),
});

const seen = (review: DuesReview) => ({ revision: review.revision, by: reviewer, at: AT });

/** Whether the act is accepted, with the right amount on the right day. */
function accepts(application: ApplicationCase, held: readonly Grant[], kind: ApplicationAct) {
  const now = seen(application.review);
  if (kind === 'recordRefund') return recordRefundOn(application, held, now).ok;
  if (kind === 'recordDues') {
    const received = { amountFen: threeYears.amountFen, paidOn: civilDateOf(AT) };
    return recordDuesOn(application, held, received, now).ok;
  }
  const decision =
    kind === 'approve' || kind === 'approveFinally' ? { kind } : { kind, reason: '理由' };
  return decideOn(application, held, decision, now).ok;
}

const person = (review: DuesReview, more: Partial<ApplicationCase> = {}): ApplicationCase => ({
  concerned: { kind: 'person', societyId },
  review,
  isOwn: false,
  others: [],
  dues: ok(threeYears),
  ...more,
});
const both = (scope: Scope): Grant[] => [
  { role: 'reviewer', scope },
  { role: 'finance', scope },
];
const listed = (application: ApplicationCase, held: readonly Grant[]) =>
  actsOn(application, held, { by: reviewer, at: AT });

describe('what somebody may do with an application', () => {
  it('is listed if and only if it is accepted', () => {
    fc.assert(
      fc.property(cases, grants, (application, held) => {
        const acts = listed(application, held);
        for (const kind of APPLICATION_ACTS)
          expect([kind, acts.includes(kind)]).toEqual([kind, accepts(application, held, kind)]);
      }),
      { seed: 20260403, numRuns: 400 },
    );
  });

  it('is nothing for their own application, and nothing without a role in its scope', () => {
    fc.assert(
      fc.property(cases, grants, (application, held) => {
        expect(listed({ ...application, isOwn: true }, held)).toEqual([]);
        const elsewhere = held.filter((grant) => !('scope' in grant) || grant.scope === ELSEWHERE);
        expect(listed(application, elsewhere)).toEqual([]);
      }),
      { seed: 20260403, numRuns: 200 },
    );
  });

  it.each([
    ['submitted', ['approve', 'return', 'reject']],
    ['preliminarilyApproved', ['return', 'reject', 'recordDues']],
    ['paid', ['approveFinally', 'rejectFinally']],
    ['approved', ['revoke']],
    ['returned', ['reopen']],
    ['rejected', ['reopen']],
    ['withdrawn', []],
  ] as const)('%s: %j for a society and its persons (M5)', (status, acts) => {
    expect(listed(person(reviewIn(status)), both(societyId))).toEqual(acts);
  });

  it('ends for the society with the preliminary review where a unit applies (M6)', () => {
    const unit = { concerned: { kind: 'unit', societyId } } as const;
    for (const status of ['paid', 'approved'] as const)
      expect(listed(person(reviewIn(status), unit), both(societyId))).toEqual([]);
    expect(listed(person(reviewIn('paid'), unit), both('national'))).toHaveLength(2);
    expect(listed(person(refusedFinally, unit), both(societyId))).toEqual([]);
  });
});

describe('a second open application', () => {
  const open = { review: reviewIn('submitted'), isNewer: true };

  it('never comes about by an undone decision', () => {
    const other = { others: [open] };
    for (const review of [reviewIn('rejected'), refusedFinally, refunded])
      expect(
        decideOn(
          person(review, other),
          both('national'),
          { kind: 'reopen', reason: '有误' },
          seen(review),
        ),
      ).toMatchObject({ refusal: { code: 'OTHER_APPLICATION' } });
    const approved = reviewIn('approved');
    expect(
      decideOn(
        person(approved, other),
        both('national'),
        { kind: 'revoke', reason: '有误' },
        seen(approved),
      ),
    ).toMatchObject({ refusal: { code: 'OTHER_APPLICATION' } });
  });

  it('that was withdrawn or rejected stands in nobody’s way', () => {
    const others = [
      { review: reviewIn('withdrawn'), isNewer: true },
      { review: reviewIn('rejected'), isNewer: true },
    ];
    expect(listed(person(reviewIn('rejected'), { others }), both('national'))).toContain('reopen');
    expect(listed(person(reviewIn('approved'), { others }), both('national'))).toContain('revoke');
  });
});

it('the latest term of the subject decides which term an approval opens (M9)', () => {
  const earlier = reviewIn('approved');
  if (earlier.status !== 'approved') throw new Error('not approved');
  const others = [{ review: earlier, isNewer: false }];
  const paid = granted(
    recordDues(
      reviewIn('preliminarilyApproved'),
      { amountFen: threeYears.amountFen, paidOn: day('2026-03-03') },
      act(2, '2026-03-04', finance),
    ),
  );
  const decided = decideOn(
    person(paid, { others }),
    both('national'),
    { kind: 'approveFinally' },
    seen(paid),
  );
  expect(decided).toMatchObject({
    value: { term: { from: '2029-01-01', until: '2031-12-31' } },
  });
});
