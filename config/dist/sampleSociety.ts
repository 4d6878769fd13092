import { reviewShown } from '../../cloudfunctions/_shell/reviewShown';
import { type ApplicationShown, type ApplicationRow, societyCalls } from '#contract/society';
import { Instant } from '#domain/calendar';
import { personDues } from '#domain/member/dues';
import { applyThroughSociety } from '#domain/member/personMembership';
import { applyAsUnit } from '#domain/member/unitApplication';
import { applicantOf } from '#domain/registration/register';
import {
  applicationForm,
  granted,
  registeredUnit,
  threeYears,
} from '../../src/domain/member/samples.fixture';
import { demoDues } from '../demo/dues';
import { provincial, signedUpPersonas } from '../demo/personas';
import { demoSocieties } from '../demo/societies';
import { on, type Prepared } from './prepared';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
const applicant = signedUpPersonas.find(({ openid }) => openid === provincial.openid)!;
const society = demoSocieties.find(({ _id }) => _id === 'province-420000')!;

const ofUnit = granted(
  applyAsUnit([], registeredUnit, applicationForm, { by: applicant._id, at: now }),
);
const asking = { personId: applicant._id, applicant: applicantOf(applicant), keys: [] };
const request = { societyId: society._id, years: 1 };
const ofPerson = granted(applyThroughSociety([], asking, request, { at: now, unitTerms: [] }));

const common = {
  now,
  isRenewal: false,
  isOwn: false,
  societyName: society.name,
  acts: ['approve' as const, 'return' as const, 'reject' as const],
  terms: [],
};
export const unitApplication: ApplicationShown = {
  ...common,
  kind: 'unit',
  applicationId: ofUnit._id,
  name: ofUnit.unitName,
  review: reviewShown(ofUnit.review),
  duesIfApproved: threeYears,
  unitId: ofUnit.unitId,
  contact: registeredUnit.contact,
  form: ofUnit.form,
  administrators: [{ name: applicant.profile.name, phone: applicant.phone }],
  mayReplaceAdministrators: true,
};
export const personApplication: ApplicationShown = {
  ...common,
  kind: 'person',
  applicationId: ofPerson._id,
  name: applicant.profile.name,
  review: reviewShown(ofPerson.review),
  duesIfApproved: personDues(demoDues, society, { name: applicant.profile.name, years: 1 }),
  applicant: ofPerson.applicant,
  years: 1,
};
const shown = (id: string): ApplicationShown =>
  id === personApplication.applicationId ? personApplication : unitApplication;

const row = ({ kind, applicationId, name }: ApplicationShown): ApplicationRow => ({
  applicationId,
  kind,
  name,
  isRenewal: false,
  societyName: society.name,
  status: 'submitted',
  submittedAt: now,
  since: now,
  hasVoucher: false,
});
const counts = { submitted: 1, preliminarilyApproved: 0, paid: 0, returned: 0 };

/** What `society` answers to a national reviewer who also does the rest. */
export const societyAnswers: readonly Prepared[] = [
  on(societyCalls.overview, () => ({
    scopes: [{ scope: 'national' as const }],
    counts: { unit: counts, person: counts },
  })),
  on(societyCalls.applications, ({ kind }) => ({
    now,
    applications: [row(kind === 'unit' ? unitApplication : personApplication)],
    more: false,
  })),
  on(societyCalls.get, ({ applicationId }) => shown(applicationId)),
  on(societyCalls.decide, ({ applicationId }) => shown(applicationId)),
  on(societyCalls.recordDues, ({ applicationId }) => shown(applicationId)),
  on(societyCalls.recordRefund, ({ applicationId }) => shown(applicationId)),
  on(societyCalls.replaceAdministrators, () => ({ name: applicant.profile.name })),
  on(societyCalls.saveDues, ({ settings, revision }) => ({ settings, revision: revision + 1 })),
  on(societyCalls.saveSociety, () => ({ societies: [...demoSocieties] })),
  on(societyCalls.societies, () => ({ societies: [...demoSocieties] })),
  on(societyCalls.dues, () => ({ settings: demoDues, revision: 1 })),
];
