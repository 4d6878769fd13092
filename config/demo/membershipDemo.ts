import { type CivilDate, instantIn, plusDays } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import { claimPerson, releasePerson } from '#domain/member/claim';
import { unitDues } from '#domain/member/dues';
import { decideFinally, decidePreliminarily, recordDues } from '#domain/member/duesTransitions';
import { latestTerm, termsOf } from '#domain/member/duesReview';
import {
  type PersonMembership,
  requestClaim,
  type UnitPath,
} from '#domain/member/personMembership';
import { SocietyId } from '#domain/member/society';
import { applyAsUnit, type UnitApplication } from '#domain/member/unitApplication';
import type { Person } from '#domain/person/person';
import type { Result } from '#domain/result';
import { searchKeys } from '#domain/search/searchKeys';
import { readCreditCode } from '#domain/unit/creditCode';
import { type RegisteredUnit, registerUnit } from '#domain/unit/registration';
import { type Unit, UnitContact, withTerms } from '#domain/unit/unit';
import { UnitApplicationForm } from '#domain/unit/unitForm';
import { personIdOf } from '#shell/identity';
import { demoDues } from './dues';
import { sampleOpenid, samplePerson, sampleProfile } from './people';
import { finance, reviewer, signedUpPersonas, unitAdministrator } from './personas';
import { demoUnits } from './units';
import { syllables } from './syllables';

/** One approved application: sent that day, decided on the days after it. */
interface Approved {
  readonly on: string;
  readonly years: number;
}

/** By the place in the list: members until 2026 or 2027, renewed, expired with 2025; the rest has never registered. */
const HISTORIES: readonly (readonly Approved[])[] = [
  [{ on: '2026-01-08', years: 1 }],
  [
    { on: '2025-03-12', years: 1 },
    { on: '2025-12-03', years: 1 },
  ],
  [{ on: '2026-01-15', years: 2 }],
  [{ on: '2025-02-20', years: 1 }],
  [{ on: '2025-04-09', years: 3 }],
  [],
];
const RENEWED = HISTORIES[1]!;

const HUBEI = '湖北省图书馆';
/** Sample staff of that library: claimed, released, waiting. */
const CLAIMED = 12;
const RELEASED = 1;
const WAITING = 3;

/** The value of a decision that the samples take for granted. */
function granted<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`a sample is refused: ${result.refusal.code}`);
  return result.value;
}

const at = (day: string, hours = 9) => instantIn(day as CivilDate, hours);
const after = (day: string, days: number): string => plusDays(day as CivilDate, days);

/** A correct credit code in sample figures: its check digit is what the others ask for. */
function sampleCreditCode(province: string, index: number): string {
  const first = `12${province}MB${String(index).padStart(7, '0')}`;
  const read = readCreditCode(`${first}0`);
  if (read.ok) return read.value;
  if (read.refusal.code !== 'CREDIT_CODE_CHECK_DIGIT') throw new Error(read.refusal.code);
  return `${first}${read.refusal.expected}`;
}

/** The sample profile of this many times a unit's place in the list works there. */
const PROFILE_OF_UNIT = 69;

const placeOf = ({ province }: Unit, index: number) => {
  const { city } = sampleProfile(index * PROFILE_OF_UNIT);
  return {
    region: { province, city, district: '市辖区' },
    address: `示例路 ${index + 1} 号`,
    postcode: `${province.slice(0, 2)}0000`,
  };
};

const numberOf = (index: number): string => String(index).padStart(4, '0');

const contactOf = (unit: Unit, index: number): UnitContact =>
  UnitContact.parse({
    landline: `010-5550${numberOf(index)}`,
    email: `office${index}@library.example.cn`,
    recommendedBy: SocietyId.parse(`province-${unit.province}`),
    ...placeOf(unit, index),
    mobile: `1380002${numberOf(index)}`,
  });

function formOf(unit: RegisteredUnit, index: number, years: number): UnitApplicationForm {
  const tiers = demoDues.tiers.filter(({ id }) => id.startsWith('library'));
  const { qualification, staff } = tiers[index % tiers.length]!;
  const { landline, region, address, postcode, mobile } = unit.contact;
  return UnitApplicationForm.parse({
    qualification,
    staff,
    years,
    mailing: { recipient: '办公室', mobile, landline, region, address, postcode },
    invoiceTitle: unit.name,
    creditCode: sampleCreditCode(unit.province, index),
  });
}

/** The unit's next application, sent, approved, paid and finally approved within eight days. */
function approved(
  unit: RegisteredUnit,
  earlier: readonly UnitApplication[],
  form: UnitApplicationForm,
  on: string,
): UnitApplication {
  const by = unit.administrators[0]!.personId;
  const application = granted(applyAsUnit(earlier, unit, form, { by, at: at(on) }));
  const dues = granted(unitDues(demoDues, unit.name, form));
  const act = (revision: number, days: number, who: PersonId) => ({
    revision,
    by: who,
    at: at(after(on, days), 10),
  });
  const [judge, cashier] = [personIdOf(reviewer.openid), personIdOf(finance.openid)];
  const { review: sent } = application;
  const toPay = granted(decidePreliminarily(sent, { kind: 'approve', dues }, act(1, 2, judge)));
  const received = { amountFen: dues.amountFen, paidOn: after(on, 5) as CivilDate };
  const paid = granted(recordDues(toPay, received, act(2, 7, cashier)));
  const latest = latestTerm(earlier.map(({ review }) => review));
  const review = granted(decideFinally(paid, { kind: 'approve', latest }, act(3, 8, judge)));
  return { ...application, review };
}

export interface Member {
  readonly unit: RegisteredUnit;
  readonly applications: readonly UnitApplication[];
}

/** A unit that registered and was approved as often as `history` says. */
export function memberOf(
  unit: Unit,
  index: number,
  history: readonly Approved[],
  by: PersonId,
): Member {
  const since = { by, at: at(after(history[0]!.on, -1)) };
  const registered = granted(registerUnit(unit, contactOf(unit, index), since));
  const applications = history.reduce<readonly UnitApplication[]>(
    (earlier, { on, years }) => [
      ...earlier,
      approved(registered, earlier, formOf(registered, index, years), on),
    ],
    [],
  );
  const terms = termsOf(applications.map(({ review }) => review));
  return { unit: { ...withTerms(registered, terms), contact: registered.contact }, applications };
}

/** Who administers a sample unit: one of the sample people who work there. */
function administratorAt(unit: Unit, people: readonly Person[]): PersonId | undefined {
  if (unit.name === HUBEI) return personIdOf(unitAdministrator.openid);
  return people.find(
    ({ profile: { workplace } }) => workplace.kind === 'listed' && workplace.unitId === unit._id,
  )?._id;
}

/** Sample staff beyond those who registered for the class. */
function staffOf(unit: Unit): Person[] {
  return Array.from({ length: CLAIMED + RELEASED + WAITING }, (_, index) => {
    const n = 2000 + index;
    return samplePerson(n, sampleOpenid(n), {
      ...sampleProfile(n),
      workplace: { kind: 'listed', unitId: unit._id, name: unit.name },
      province: unit.province,
      city: '武汉市',
    });
  });
}

function claimOf(person: Person, unit: RegisteredUnit, index: number): PersonMembership {
  const { _id: personId, profile, phone } = person;
  const isWaiting = index >= CLAIMED + RELEASED;
  const requestedOn = isWaiting ? '2026-04-02' : after('2026-01-06', index);
  const keys = searchKeys(profile.name, syllables(profile.name, 'head'), [phone]);
  const asking = { personId, applicant: { ...profile, phone }, keys };
  const requested = granted(requestClaim([], asking, unit, at(requestedOn, 9 + (index % 8))));
  if (isWaiting) return requested;
  const by = unit.administrators[0]!.personId;
  const claim = granted(
    claimPerson(requested.claim, unit.terms, { revision: 1, by, at: at(after(requestedOn, 1)) }),
  );
  const claimed: UnitPath = { ...requested, claim };
  if (index < CLAIMED) return claimed;
  const left = { revision: 2, by, at: at('2026-03-20') };
  return { ...claimed, claim: granted(releasePerson(claim, left)) };
}

/** Units with their terms and applications, the staff of one of them, and whom each credit code belongs to. Samples. */
export function membershipDemo(people: readonly Person[]) {
  const members = demoUnits.flatMap((unit, index): Member[] => {
    const history = unit.name === HUBEI ? RENEWED : HISTORIES[index % HISTORIES.length]!;
    const by = administratorAt(unit, [...people, ...signedUpPersonas]);
    return history.length > 0 && by !== undefined ? [memberOf(unit, index, history, by)] : [];
  });
  const changed = new Map(members.map(({ unit }) => [unit._id, unit]));
  const hubei = members.find(({ unit }) => unit.name === HUBEI)!.unit;
  const staff = staffOf(hubei);
  const unitApplications = members.flatMap(({ applications }) => applications);
  const owners = new Map(unitApplications.map(({ form, unitId }) => [form.creditCode, unitId]));
  return {
    units: demoUnits.map((unit) => changed.get(unit._id) ?? unit),
    unitApplications,
    creditCodes: Array.from(owners, ([_id, unitId]) => ({ _id, unitId })),
    staff,
    memberships: staff.map((person, index) => claimOf(person, hubei, index)),
  };
}
