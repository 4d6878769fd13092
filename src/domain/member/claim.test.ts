import { type ClaimAct, claimAfter } from './acts.fixture';
import { Claim, CLAIM_STATUSES, type ClaimStatus, claimPerson, requestedBy } from './claim';
import { act, applicant, day, granted, morning, reviewer } from './samples.fixture';
import type { Term } from './term';

const terms: readonly Term[] = [{ from: day('2026-01-01'), until: day('2026-12-31') }];
const requested = requestedBy(applicant, morning('2026-03-01'));
const after = (claim: Claim, what: ClaimAct, on: string): Claim =>
  granted(
    claimAfter(claim, what, terms, act(claim.revision, on)) as ReturnType<typeof claimPerson>,
  );
const claimed = after(requested, 'claim', '2026-03-02');

const CLAIMS: Record<ClaimStatus, Claim> = {
  requested,
  claimed,
  declined: after(requested, 'decline', '2026-03-02'),
  withdrawn: after(requested, 'takeBack', '2026-03-02'),
  released: after(claimed, 'release', '2026-06-01'),
};
const ACTS = ['claim', 'decline', 'takeBack', 'release'] as const satisfies readonly ClaimAct[];

/** Every act that is allowed, and where it leads; all others are refused. */
const ALLOWED: Record<ClaimStatus, Partial<Record<ClaimAct, ClaimStatus>>> = {
  requested: { claim: 'claimed', decline: 'declined', takeBack: 'withdrawn' },
  claimed: { release: 'released' },
  declined: {},
  withdrawn: {},
  released: {},
};
const LAST_CHANGE: Record<ClaimStatus, string> = {
  requested: '2026-03-01',
  claimed: '2026-03-02',
  declined: '2026-03-02',
  withdrawn: '2026-03-02',
  released: '2026-06-01',
};
const pairs = CLAIM_STATUSES.flatMap((status) => ACTS.map((what) => ({ status, what })));

/** Whether the act is possible once the unit is a member no more. */
const late = (claim: Claim, what: ClaimAct): boolean =>
  claimAfter(claim, what, [], act(claim.revision, '2027-07-01')).ok;

describe('a claim (M4, M10)', () => {
  it.each(pairs)('that is $status answers $what as the states say', ({ status, what }) => {
    const claim = CLAIMS[status];
    const result = claimAfter(claim, what, terms, act(claim.revision, '2026-07-01'));
    const to = ALLOWED[status][what];
    if (to) {
      expect(result).toMatchObject({
        value: {
          status: to,
          requested: claim.requested,
          [to]: { at: morning('2026-07-01'), by: reviewer },
          revision: claim.revision + 1,
        },
      });
      expect(result.ok && Claim.parse(result.value)).toEqual(result.ok && result.value);
    } else
      expect(result).toEqual({
        ok: false,
        refusal: { code: 'CLAIM_DECIDED', status, at: morning(LAST_CHANGE[status]) },
      });
  });

  it.each(pairs)(
    'that is $status is decided once: $what on an older view is told',
    ({ status, what }) => {
      const claim = CLAIMS[status];
      for (const revision of [claim.revision - 1, claim.revision + 1])
        expect(claimAfter(claim, what, terms, act(revision, '2026-07-01'))).toMatchObject({
          refusal: { code: 'CLAIM_DECIDED', status },
        });
    },
  );

  it('keeps who claimed when the person is released, and the reason when it is declined', () => {
    expect(CLAIMS.released).toMatchObject({ claimed: { at: morning('2026-03-02'), by: reviewer } });
    expect(CLAIMS.declined).toMatchObject({ reason: '理由' });
  });

  it.each([
    ['on the last day of the unit’s term', '2026-12-31', terms, true],
    ['on the day after', '2027-01-01', terms, false],
    [
      'between terms that join, the unit having renewed early',
      '2027-01-01',
      [...terms, { from: day('2027-01-01'), until: day('2028-12-31') }],
      true,
    ],
    [
      'today, the list beginning with the later term',
      '2026-07-01',
      [{ from: day('2027-01-01'), until: day('2028-12-31') }, ...terms],
      true,
    ],
    ['by a unit without a term', '2026-07-01', [], false],
  ] as const)('is made %s or not', (_, on, unitTerms, isMade) => {
    expect(claimPerson(requested, unitTerms, act(1, on)).ok).toBe(isMade);
  });

  it('is refused with the day on which the unit ceased to be a member', () => {
    expect(claimPerson(requested, terms, act(1, '2027-01-01'))).toEqual({
      ok: false,
      refusal: { code: 'UNIT_NOT_MEMBER', until: '2026-12-31' },
    });
  });

  it('is released, declined and taken back also when the unit is a member no more', () => {
    expect([
      late(claimed, 'release'),
      late(requested, 'decline'),
      late(requested, 'takeBack'),
      late(requested, 'claim'),
    ]).toEqual([true, true, true, false]);
  });
});
