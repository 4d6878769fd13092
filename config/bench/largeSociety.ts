import { type CivilDate, type Instant, instantIn, plusMilliseconds } from '#domain/calendar';
import { claimPerson, declinePerson, releasePerson } from '#domain/member/claim';
import { personDues, unitDues } from '#domain/member/dues';
import { type DuesReview, latestTerm } from '#domain/member/duesReview';
import { decideFinally, decidePreliminarily, recordDues } from '#domain/member/duesTransitions';
import {
  applyThroughSociety,
  type Asking,
  type PersonMembership,
  requestClaim,
} from '#domain/member/personMembership';
import type { Society } from '#domain/member/society';
import { coveredBy } from '#domain/member/term';
import { applyAsUnit, type UnitApplication } from '#domain/member/unitApplication';
import type { Result } from '#domain/result';
import { searchKeys } from '#domain/search/searchKeys';
import type { Unit } from '#domain/unit/unit';
import { personIdOf } from '#shell/identity';
import { demoDues } from '../demo/dues';
import { type Member, memberOf } from '../demo/membershipDemo';
import { sampleProfile } from '../demo/people';
import { finance, reviewer, unitAdministrator } from '../demo/personas';
import { demoSocieties } from '../demo/societies';
import { syllables } from '../demo/syllables';
import { sampleLibraries, sampleName, seeded } from './sampleNames';

/** The unit with the most staff; the demo's unit administrator looks after it. */
export const LARGEST_UNIT = '湖北省图书馆';

export interface LargeSociety {
  readonly units: readonly Unit[];
  readonly unitApplications: readonly UnitApplication[];
  readonly memberships: readonly PersonMembership[];
}

const DAY = 24 * 3600 * 1000;
const TODAY = '2026-04-02' as CivilDate;
const START: Instant = instantIn('2026-01-20' as CivilDate, 9);
const JUDGE = personIdOf(reviewer.openid);
const CASHIER = personIdOf(finance.openid);
/** Members until 2026, renewed until 2026, members until 2027, ended with 2025. */
const HISTORIES = [
  [{ on: '2026-01-02', years: 1 }],
  [
    { on: '2025-03-12', years: 1 },
    { on: '2025-12-03', years: 1 },
  ],
  [{ on: '2026-01-05', years: 2 }],
  [{ on: '2025-02-20', years: 1 }],
];

/** The value of a decision that the samples take for granted. */
function granted<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`a sample is refused: ${result.refusal.code}`);
  return result.value;
}

function listedUnit({ name, province }: { name: string; province: string }, index: number): Unit {
  const spoken = syllables(name);
  return {
    _id: `u-${String(index).padStart(5, '0')}` as Unit['_id'],
    name,
    province,
    pinyin: spoken.join(''),
    initials: spoken.map((syllable) => syllable.charAt(0)).join(''),
    keys: searchKeys(name, spoken),
    administrators: [],
    terms: [],
    revision: 1,
  };
}

/** How far a review goes; by hundredths of all. */
const STAGES = [
  { until: 0.75, stage: 'approved' },
  { until: 0.87, stage: 'submitted' },
  { until: 0.93, stage: 'preliminarilyApproved' },
  { until: 0.97, stage: 'paid' },
  { until: 1, stage: 'returned' },
] as const;
type Stage = (typeof STAGES)[number]['stage'];

const stageAt = (share: number): Stage =>
  STAGES.find(({ until }) => share < until)?.stage ?? 'submitted';

/** A review that was submitted, brought as far as `stage`, a day for each step. */
function broughtTo(
  stage: Stage,
  sent: DuesReview,
  dues: ReturnType<typeof personDues>,
  latest?: ReturnType<typeof latestTerm>,
): DuesReview {
  const act = (revision: number, by: typeof JUDGE) => ({
    revision,
    by,
    at: plusMilliseconds(sent.submittedAt, revision * DAY),
  });
  const judged = act(1, JUDGE);
  if (stage === 'submitted') return sent;
  if (stage === 'returned')
    return granted(decidePreliminarily(sent, { kind: 'return', reason: '材料不全' }, judged));
  const toPay = granted(decidePreliminarily(sent, { kind: 'approve', dues }, judged));
  if (stage === 'preliminarilyApproved') return toPay;
  const paidOn = sent.submittedAt.slice(0, 10) as CivilDate;
  const received = { amountFen: dues.amountFen, paidOn };
  const paid = granted(recordDues(toPay, received, act(2, CASHIER)));
  if (stage === 'paid') return paid;
  return granted(decideFinally(paid, { kind: 'approve', latest }, act(3, JUDGE)));
}

/** Every tenth member asks to renew; the application is in any state but approved. */
function renewalOf({ unit, applications }: Member, random: () => number): UnitApplication {
  const { form } = applications.at(-1)!;
  const by = unit.administrators[0]!.personId;
  const at = plusMilliseconds(START, Math.floor(random() * 60 * DAY));
  const renewal = granted(applyAsUnit(applications, unit, form, { by, at }));
  const dues = granted(unitDues(demoDues, unit.name, form));
  const latest = latestTerm(applications.map(({ review }) => review));
  const stage = stageAt(0.75 + random() / 4);
  return { ...renewal, review: broughtTo(stage, renewal.review, dues, latest) };
}

function askingPerson(n: number, unit: Unit, random: () => number): Asking {
  const name = sampleName(random);
  const phone = `13${String(100_000_000 + n * 7919).slice(-9)}`;
  const workplace = { kind: 'listed', unitId: unit._id, name: unit.name } as const;
  return {
    personId: personIdOf(`oLSC_large_${n}`),
    applicant: { ...sampleProfile(n), name, workplace, province: unit.province, phone },
    keys: searchKeys(name, syllables(name, 'head'), [phone]),
  };
}

/** Claimed by their unit, mostly; some wait, have left or were declined. */
function claimedMembership(asking: Asking, unit: Unit, random: () => number): PersonMembership {
  const at = plusMilliseconds(START, Math.floor(random() * 70 * DAY));
  const membership = granted(requestClaim([], asking, unit, at));
  const by = unit.administrators[0]!.personId;
  const act = (revision: number) => ({ revision, by, at: plusMilliseconds(at, revision * DAY) });
  const share = random();
  if (share < 0.05) return membership;
  if (share < 0.07)
    return {
      ...membership,
      claim: granted(declinePerson(membership.claim, '不在本馆工作', act(1))),
    };
  const claim = granted(claimPerson(membership.claim, unit.terms, act(1)));
  if (share > 0.97) return { ...membership, claim: granted(releasePerson(claim, act(2))) };
  return { ...membership, claim };
}

/** Through the society of their province, in every state. */
function societyMembership(
  asking: Asking,
  society: Society,
  random: () => number,
): PersonMembership {
  const at = plusMilliseconds(START, Math.floor(random() * 70 * DAY));
  const request = { societyId: society._id, years: 1 };
  const applied = granted(applyThroughSociety([], asking, request, { at, unitTerms: [] }));
  const dues = personDues(demoDues, society, { name: asking.applicant.name, years: 1 });
  return { ...applied, review: broughtTo(stageAt(random()), applied.review, dues) };
}

/**
 * A society of that size, the same every time, made by the rules themselves: three in four members were claimed by one of
 * the units that are members (a twentieth of all by the largest), one in four came through a society.
 */
export function largeSociety(size: { units: number; members: number }): LargeSociety {
  const random = seeded(20260403);
  const listed = sampleLibraries(size.units).map(listedUnit);
  const registered = listed.map((unit, index) => {
    const isLargest = unit.name === LARGEST_UNIT;
    const history = HISTORIES[isLargest ? 0 : index % HISTORIES.length]!;
    const openid = isLargest ? unitAdministrator.openid : `oLSC_large_unit_${index}`;
    return memberOf(unit, index, history, personIdOf(openid));
  });
  const admitting = registered.filter(({ unit }) => coveredBy(unit.terms, TODAY));
  const largest = registered.find(({ unit }) => unit.name === LARGEST_UNIT)!;
  const memberships = Array.from({ length: size.members }, (_, n): PersonMembership => {
    const { unit } = n % 20 === 0 ? largest : admitting[Math.floor(random() * admitting.length)]!;
    const asking = askingPerson(n, unit, random);
    const society = demoSocieties.find(({ _id }) => _id === `province-${unit.province}`);
    return n % 4 === 3 && society
      ? societyMembership(asking, society, random)
      : claimedMembership(asking, unit, random);
  });
  return {
    units: registered.map(({ unit }) => unit),
    unitApplications: registered.flatMap((one, index) =>
      index % 10 === 0 ? [...one.applications, renewalOf(one, random)] : one.applications,
    ),
    memberships,
  };
}
