import { type CivilDate, instantIn, plusDays } from '#domain/calendar';
import type { Claim } from '#domain/member/claim';
import type { DuesReview } from '#domain/member/duesReview';
import {
  decideFinally,
  decidePreliminarily,
  recordDues,
  submitted,
} from '#domain/member/duesTransitions';
import type { PersonMembership } from '#domain/member/personMembership';
import type { UnitApplication } from '#domain/member/unitApplication';
import { bySociety, byUnit, ofUnit, on } from '../../src/domain/member/histories.fixture';
import { applicant, granted, reviewer, threeYears } from '../../src/domain/member/samples.fixture';
import { idOf } from './people';

export const day = (text: string): CivilDate => text as CivilDate;

/** Dues of that many years, finally approved on that day and all else on the day before. */
export function duesApproved(approvedOn: string, years = 1): DuesReview {
  const before = plusDays(day(approvedOn), -1);
  const act = (revision: number) => ({ revision, by: reviewer, at: instantIn(before, 9) });
  const dues = { ...threeYears, years };
  const first = submitted(applicant, instantIn(before, 8));
  const toPay = granted(decidePreliminarily(first, { kind: 'approve', dues }, act(1)));
  const received = { amountFen: dues.amountFen, paidOn: before };
  const paid = granted(recordDues(toPay, received, act(2)));
  const final = { ...act(3), at: instantIn(day(approvedOn), 8) };
  return granted(decideFinally(paid, { kind: 'approve', latest: undefined }, final));
}

/** The application of the unit that claims people here. */
export const unitWith = (review: DuesReview): UnitApplication => ofUnit(review);

const ofPerson = (openid: string, membership: PersonMembership): PersonMembership => ({
  ...membership,
  _id: `${idOf(openid)}:1` as PersonMembership['_id'],
  personId: idOf(openid),
});

export const throughSociety = (openid: string, review: DuesReview): PersonMembership =>
  ofPerson(openid, bySociety(review));

/** Claimed on 11 March 2026, and released on a later day where one is given. */
export function throughUnit(openid: string, releasedOn?: string): PersonMembership {
  const done = { requested: on('2026-03-10'), claimed: on('2026-03-11') };
  const claim: Claim =
    releasedOn === undefined
      ? { ...done, status: 'claimed', revision: 2 }
      : { ...done, status: 'released', released: on(releasedOn), revision: 3 };
  return ofPerson(openid, byUnit(claim));
}
