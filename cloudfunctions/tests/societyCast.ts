import type { Instant } from '#domain/calendar';
import { applyThroughSociety, type SocietyPath } from '#domain/member/personMembership';
import { SocietyId } from '#domain/member/society';
import { applyAsUnit, type UnitApplication } from '#domain/member/unitApplication';
import type { Person } from '#domain/person/person';
import { applicantOf } from '#domain/registration/register';
import type { Grant, Scope } from '#domain/role/role';
import { searchKeys } from '#domain/search/searchKeys';
import { type Unit, UnitContact } from '#domain/unit/unit';
import type { UnitApplicationForm } from '#domain/unit/unitForm';
import { applicationForm, granted, unitForm } from '../../src/domain/member/samples.fixture';
import { demoDues } from '../../config/demo/dues';
import { sampleOpenid, samplePerson, sampleProfile } from '../../config/demo/people';
import { demoSocieties } from '../../config/demo/societies';
import { demoUnits } from '../../config/demo/units';
import { attendee, idOf } from './people';
import { type Documents, OPENING } from './product';

export const HUBEI = SocietyId.parse('province-420000');
export const HUNAN = SocietyId.parse('province-430000');

export const reviewer = 'oLSC_society_reviewer_00';
export const secondReviewer = 'oLSC_society_reviewer_02';
export const finance = 'oLSC_society_finance_000';
/** Reviewer and finance of Hubei; of Hunan. */
export const hubei = 'oLSC_society_of_hubei_00';
export const hunan = 'oLSC_society_of_hunan_00';
/** Reviewer in Hubei without finance. */
export const hubeiReviewer = 'oLSC_reviewer_of_hubei_0';
export const administrator = 'oLSC_society_administrat';
/** Two administrators of the unit that applies. */
export const unitAdministrators = [attendee(10), attendee(11)] as const;
/** Somebody who applies through Hubei's society. */
export const applicant = attendee(0);

const both = (scope: Scope): Grant[] => [
  { role: 'reviewer', scope },
  { role: 'finance', scope },
];
const GRANTS: Readonly<Record<string, Grant[]>> = {
  [reviewer]: [{ role: 'reviewer', scope: 'national' }],
  [secondReviewer]: [{ role: 'reviewer', scope: 'national' }],
  [finance]: [{ role: 'finance', scope: 'national' }],
  [hubei]: both(HUBEI),
  [hunan]: both(HUNAN),
  [hubeiReviewer]: [{ role: 'reviewer', scope: HUBEI }],
  [administrator]: [{ role: 'administrator' }],
};

export const personOf = (n: number): Person => samplePerson(n, sampleOpenid(n), sampleProfile(n));

/** Everybody with a role, attendees, the societies and the dues. */
export const societyCast = (people = 12): Documents => ({
  persons: [
    ...Array.from({ length: people }, (_, n) => personOf(n)),
    ...Object.keys(GRANTS).map((openid, n) =>
      samplePerson(6000 + n, openid, sampleProfile(6000 + n)),
    ),
  ],
  grants: Object.entries(GRANTS).map(([openid, grants]) => ({ _id: idOf(openid), grants })),
  societies: demoSocieties,
  settings: [{ _id: 'dues', revision: 1, ...demoDues }],
});

const { name: _name, ...contact } = unitForm;
/** A registered unit of the list with two administrators. */
export const unit = {
  ...demoUnits.find(({ name }) => name === '湖北省图书馆')!,
  contact: UnitContact.parse(contact),
  administrators: unitAdministrators.map((openid) => ({ personId: idOf(openid), since: OPENING })),
};

export const asUnit = (
  earlier: readonly UnitApplication[] = [],
  form: Partial<UnitApplicationForm> = {},
  by: { unit?: Unit & { contact: UnitContact }; at?: Instant } = {},
): UnitApplication =>
  granted(
    applyAsUnit(
      earlier,
      by.unit ?? unit,
      { ...applicationForm, ...form },
      { by: idOf(unitAdministrators[0]), at: by.at ?? OPENING },
    ),
  );

export const asPerson = (
  n = 0,
  { societyId = HUBEI, years = 1, earlier = [] as readonly SocietyPath[], at = OPENING } = {},
): SocietyPath => {
  const person = personOf(n);
  const keys = searchKeys(person.profile.name, [], [person.phone]);
  const asking = { personId: person._id, applicant: applicantOf(person), keys };
  return granted(applyThroughSociety(earlier, asking, { societyId, years }, { at, unitTerms: [] }));
};

/** One unit and one person who have applied, with the unit's credit code its own. */
export const applied = (): Documents => ({
  ...societyCast(),
  units: [...demoUnits.filter(({ _id }) => _id !== unit._id), unit],
  unitApplications: [asUnit()],
  memberships: [asPerson()],
  creditCodes: [{ _id: applicationForm.creditCode, unitId: unit._id }],
});

export const ofUnit = asUnit()._id;
export const ofPerson = asPerson()._id;
