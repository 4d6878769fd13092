import { myApplication, myClaim } from '../../cloudfunctions/member/myMembership';
import { memberCalls, type Standing } from '#contract/member';
import { civilDateOf, Instant } from '#domain/calendar';
import type { CloudFile } from '#domain/ids';
import { personDues } from '#domain/member/dues';
import { attachVoucher, decidePreliminarily } from '#domain/member/duesTransitions';
import { applyThroughSociety, requestClaim } from '#domain/member/personMembership';
import { Term } from '#domain/member/term';
import { applicantOf } from '#domain/registration/register';
import type { Result } from '#domain/result';
import { demoDues } from '../demo/dues';
import { signedUpPersonas } from '../demo/personas';
import { demoSocieties } from '../demo/societies';
import { demoUnits } from '../demo/units';
import { on, type Prepared } from './prepared';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
const person = signedUpPersonas[0]!;
const society = demoSocieties.find(({ _id }) => _id === 'province-420000')!;
const asking = { personId: person._id, applicant: applicantOf(person), keys: [] };
const unit = demoUnits.find(({ name }) => name === '湖北省图书馆')!;

/** The value of a decision that the samples take for granted. */
function granted<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`a sample is refused: ${result.refusal.code}`);
  return result.value;
}

const applied = granted(
  applyThroughSociety([], asking, { societyId: society._id, years: 1 }, { at: now, unitTerms: [] }),
);
const dues = personDues(demoDues, society, { name: person.profile.name, years: 1 });
const toPay = granted(
  decidePreliminarily(
    applied.review,
    { kind: 'approve', dues },
    { revision: 1, by: person._id, at: now },
  ),
);
const returned = granted(
  decidePreliminarily(
    applied.review,
    { kind: 'return', reason: '请补充工作单位全称' },
    { revision: 1, by: person._id, at: now },
  ),
);
const file = `cloud://sample.bucket/vouchers/${applied._id.replace(':', '-')}/a.png` as CloudFile;
const sent = granted(attachVoucher(toPay, { file, sentAt: now, by: person._id }));

const ofReview = (review: typeof toPay) => myApplication({ ...applied, review }, society);
export const openApplication = ofReview(sent);
/** Another application of the same person, so that the pages have one to correct. */
export const returnedApplication = {
  ...ofReview(returned),
  membershipId: openApplication.membershipId.replace(
    /1$/,
    '3',
  ) as typeof openApplication.membershipId,
};

const terms = [Term.parse({ from: '2026-01-08', until: '2026-12-31' })];
const asked = granted(requestClaim([applied], asking, { ...unit, terms }, now));
const claim = myClaim(asked, terms, civilDateOf(now));

const standing: Standing = {
  now,
  next: { kind: 'pay', membershipId: openApplication.membershipId },
  memberships: [returnedApplication, claim, openApplication],
  workplace: { unitId: unit._id, name: unit.name, isMember: true },
};

/** What `member` answers to somebody whose application is under way. */
export const memberAnswers: readonly Prepared[] = [
  on(memberCalls.standing, () => standing),
  on(memberCalls.requestClaim, () => claim),
  on(memberCalls.leaveUnit, () => claim),
  on(memberCalls.apply, () => openApplication),
  on(memberCalls.correct, () => openApplication),
  on(memberCalls.withdraw, () => openApplication),
  on(memberCalls.sendVoucher, () => openApplication),
];
