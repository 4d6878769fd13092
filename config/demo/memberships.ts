import { pinyin } from 'pinyin-pro';
import { type CivilDate, instantIn } from '#domain/calendar';
import { personDues } from '#domain/member/dues';
import type { DuesReview } from '#domain/member/duesReview';
import {
  decideFinally,
  decidePreliminarily,
  recordDues,
  submitted,
} from '#domain/member/duesTransitions';
import { applyThroughSociety, type SocietyPath } from '#domain/member/personMembership';
import { SocietyId } from '#domain/member/society';
import type { Person } from '#domain/person/person';
import { applicantOf } from '#domain/registration/register';
import type { Result } from '#domain/result';
import { normalized, searchKeys } from '#domain/search/searchKeys';
import { personIdOf } from '#shell/identity';
import { demoDues } from './dues';
import { finance, reviewer } from './personas';

const by = personIdOf(reviewer.openid);
const on = (day: string) => instantIn(day as CivilDate, 10);

const syllables = (name: string): string[] =>
  pinyin(normalized(name), { toneType: 'none', type: 'array', v: true, surname: 'head' });

const YEARS = 1;
const APPLIED_ON = '2026-01-12';
const REVIEWED_ON = '2026-01-14';
const PAID_ON = '2026-01-16' as CivilDate;
const APPROVED_ON = '2026-01-20';

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

/** Somebody who has been a member since January, through the society of their province (M5). A sample. */
export function sampleMembership(person: Person): SocietyPath {
  const { name, province } = person.profile;
  const asking = {
    personId: person._id,
    applicant: applicantOf(person),
    keys: searchKeys(name, syllables(name), [person.phone]),
  };
  const request = { societyId: SocietyId.parse(`province-${province}`), years: YEARS };
  const asked = { at: on(APPLIED_ON), unitTerms: [] };
  const applied = granted(applyThroughSociety([], asking, request, asked));
  return { ...applied, review: approvedReview(person) };
}
