import { type CivilDate, instantIn } from '#domain/calendar';
import { claimPerson } from '#domain/member/claim';
import { personDues } from '#domain/member/dues';
import type { DuesReview } from '#domain/member/duesReview';
import {
  decideFinally,
  decidePreliminarily,
  recordDues,
  submitted,
} from '#domain/member/duesTransitions';
import {
  applyThroughSociety,
  type Asking,
  type PersonMembership,
  requestClaim,
} from '#domain/member/personMembership';
import { SocietyId } from '#domain/member/society';
import { coveredBy } from '#domain/member/term';
import type { Person } from '#domain/person/person';
import { applicantOf } from '#domain/registration/register';
import type { Result } from '#domain/result';
import { searchKeys } from '#domain/search/searchKeys';
import type { Unit } from '#domain/unit/unit';
import { personIdOf } from '#shell/identity';
import { demoDues } from './dues';
import { finance, reviewer } from './personas';
import { syllables } from './syllables';

const by = personIdOf(reviewer.openid);
const on = (day: string) => instantIn(day as CivilDate, 10);

const YEARS = 1;
const APPLIED_ON = '2026-01-12';
const REVIEWED_ON = '2026-01-14';
const PAID_ON = '2026-01-16' as CivilDate;
const APPROVED_ON = '2026-01-20';
const REQUESTED_ON = '2026-02-09' as CivilDate;
const CLAIMED_ON = '2026-02-10';

function granted<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`a sample membership is refused: ${result.refusal.code}`);
  return result.value;
}

function approvedReview(person: Person): DuesReview {
  const dues = personDues(demoDues, {}, { name: person.profile.name, years: YEARS });
  const received = { amountFen: dues.amountFen, paidOn: PAID_ON };
  const first = submitted(person._id, on(APPLIED_ON));
  const reviewed = { revision: 1, by, at: on(REVIEWED_ON) };
  const toPay = granted(decidePreliminarily(first, { kind: 'approve', dues }, reviewed));
  const recorded = { revision: 2, by: personIdOf(finance.openid), at: on(PAID_ON) };
  const paid = granted(recordDues(toPay, received, recorded));
  const final = { revision: 3, by, at: on(APPROVED_ON) };
  return granted(decideFinally(paid, { kind: 'approve', latest: undefined }, final));
}

export const askingOf = (person: Person): Asking => ({
  personId: person._id,
  applicant: applicantOf(person),
  keys: searchKeys(person.profile.name, syllables(person.profile.name), [person.phone]),
});

/** Through the society of their province, a member since January (M5). */
function throughSociety(person: Person): PersonMembership {
  const { province } = person.profile;
  const request = { societyId: SocietyId.parse(`province-${province}`), years: YEARS };
  const asked = { at: on(APPLIED_ON), unitTerms: [] };
  const applied = granted(applyThroughSociety([], askingOf(person), request, asked));
  return { ...applied, review: approvedReview(person) };
}

/** Claimed by the unit they work in, a member since February (M4). */
function throughUnit(person: Person, unit: Unit): PersonMembership {
  const requested = granted(requestClaim([], askingOf(person), unit, on(REQUESTED_ON)));
  const act = { revision: 1, by: unit.administrators[0]!.personId, at: on(CLAIMED_ON) };
  return { ...requested, claim: granted(claimPerson(requested.claim, unit.terms, act)) };
}

/** How the sample person became a member: through their unit where it is one. None for one of four. */
export function sampleMembership(
  person: Person,
  n: number,
  units: readonly Unit[],
): PersonMembership[] {
  if (n % 4 === 3) return [];
  const { workplace } = person.profile;
  const unit = units.find(({ _id }) => workplace.kind === 'listed' && _id === workplace.unitId);
  const isMember = unit !== undefined && coveredBy(unit.terms, REQUESTED_ON);
  return [isMember ? throughUnit(person, unit) : throughSociety(person)];
}
