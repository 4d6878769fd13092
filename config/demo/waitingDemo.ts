import { type CivilDate, civilDateOf, instantIn, plusDays } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import { type Dues, personDues, unitDues } from '#domain/member/dues';
import type { DuesReview } from '#domain/member/duesReview';
import { decidePreliminarily, recordDues } from '#domain/member/duesTransitions';
import { applyThroughSociety, type PersonMembership } from '#domain/member/personMembership';
import { SocietyId } from '#domain/member/society';
import { applyAsUnit, type UnitApplication } from '#domain/member/unitApplication';
import type { Person } from '#domain/person/person';
import type { Result } from '#domain/result';
import { isRegistered } from '#domain/unit/registration';
import type { Unit } from '#domain/unit/unit';
import { personIdOf } from '#shell/identity';
import { demoDues } from './dues';
import { askingOf } from './memberships';
import { finance, reviewer } from './personas';

/** How far an application has come on the morning the demo starts. */
type Reached = 'submitted' | 'preliminarilyApproved' | 'paid' | 'returned' | 'rejected';
const REACHED: readonly Reached[] = [
  'submitted',
  'preliminarilyApproved',
  'submitted',
  'paid',
  'returned',
  'submitted',
  'preliminarilyApproved',
  'rejected',
];
const MOST_PERSONS = 16;
const FIRST_DAY = '2026-03-16' as CivilDate;
const HUBEI = '420000';

const granted = <Value>(result: Result<Value, { code: string }>): Value => {
  if (!result.ok) throw new Error(`a sample application is refused: ${result.refusal.code}`);
  return result.value;
};

/** The application number `n` of the demo was sent on that day. */
const sentOn = (n: number) => instantIn(plusDays(FIRST_DAY, n % 14), 9, n);

function progressed(review: DuesReview, dues: Dues, reached: Reached): DuesReview {
  const sent = civilDateOf(review.submittedAt);
  const act = (revision: number, days: number, by: PersonId) => ({
    revision,
    by,
    at: instantIn(plusDays(sent, days), 15),
  });
  const judge = act(1, 1, personIdOf(reviewer.openid));
  const refuse = (kind: 'return' | 'reject', reason: string) =>
    granted(decidePreliminarily(review, { kind, reason }, judge));
  if (reached === 'submitted') return review;
  if (reached === 'returned') return refuse('return', '联系方式请填写完整');
  if (reached === 'rejected') return refuse('reject', '与已有申请重复');
  const toPay = granted(decidePreliminarily(review, { kind: 'approve', dues }, judge));
  if (reached === 'preliminarilyApproved') return toPay;
  const received = { amountFen: dues.amountFen, paidOn: plusDays(sent, 3) };
  return granted(recordDues(toPay, received, act(2, 4, personIdOf(finance.openid))));
}

/** A unit that was a member until last year applies to renew. */
function renewal(unit: Unit, earlier: readonly UnitApplication[], n: number): UnitApplication[] {
  const form = earlier.at(-1)?.form;
  if (!form || !isRegistered(unit)) return [];
  const sent = { by: unit.administrators[0]!.personId, at: sentOn(n) };
  const renewed = { ...form, years: 1 + (n % 3) };
  const application = granted(applyAsUnit(earlier, unit, renewed, sent));
  const dues = granted(unitDues(demoDues, unit.name, renewed));
  const review = progressed(application.review, dues, REACHED[n % REACHED.length]!);
  return [{ ...application, review }];
}

/** Somebody without a member unit applies through the society of their province. */
function application(person: Person, n: number): PersonMembership {
  const { province, name } = person.profile;
  const request = { societyId: SocietyId.parse(`province-${province}`), years: 1 };
  const asked = { at: sentOn(n), unitTerms: [] };
  const applied = granted(applyThroughSociety([], askingOf(person), request, asked));
  const dues = personDues(demoDues, {}, { name, years: request.years });
  return { ...applied, review: progressed(applied.review, dues, REACHED[n % REACHED.length]!) };
}

const inHubeiFirst = (a: Person, b: Person): number =>
  Number(b.profile.province === HUBEI) - Number(a.profile.province === HUBEI);

interface Known {
  readonly units: readonly Unit[];
  readonly unitApplications: readonly UnitApplication[];
  readonly people: readonly Person[];
  readonly memberships: readonly PersonMembership[];
}

/** Applications that wait for a decision on the demo's first morning. Samples. */
export function waitingDemo({ units, unitApplications, people, memberships }: Known) {
  const members = new Set(memberships.map(({ personId }) => personId));
  const expired = units.filter(
    ({ memberUntil }) => memberUntil !== undefined && memberUntil < FIRST_DAY,
  );
  const applicants = people
    .filter(({ _id }) => !members.has(_id))
    .sort(inHubeiFirst)
    .slice(0, MOST_PERSONS);
  return {
    unitApplications: expired.flatMap((unit, n) =>
      renewal(
        unit,
        unitApplications.filter(({ unitId }) => unitId === unit._id),
        n,
      ),
    ),
    memberships: applicants.map(application),
  };
}
