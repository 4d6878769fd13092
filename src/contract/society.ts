import { CivilDate, Instant } from '#domain/calendar';
import { UnitId } from '#domain/ids';
import { ApplicationId } from '#domain/member/application';
import { APPLICATION_ACTS } from '#domain/member/decideOn';
import { Dues, DuesSettings, Years } from '#domain/member/dues';
import { Society } from '#domain/member/society';
import { Term } from '#domain/member/term';
import { Fen } from '#domain/money';
import { MobileNumber } from '#domain/person/profile';
import { line } from '#domain/plainText';
import { Applicant, Reason } from '#domain/registration/registration';
import { Scope } from '#domain/role/role';
import { UnitContact } from '#domain/unit/unit';
import { UnitApplicationForm } from '#domain/unit/unitForm';
import * as z from '#domain/z';
import { call } from './call';
import {
  After,
  ApplicationDecided,
  ApplicationUnknown,
  DuesReviewStatusName,
  Revision,
  ReviewShown,
  UnitUnknown,
} from './membership';

const ApplicantKind = z.enum(['unit', 'person']);

/** One application in a reviewer's list. */
export const ApplicationRow = z.object({
  applicationId: ApplicationId,
  kind: ApplicantKind,
  /** The unit's or the person's name. */
  name: z.string(),
  /** Where the person works. */
  workplace: z.optional(z.string()),
  isRenewal: z.boolean(),
  /** The society that recommends the unit, or that the person applied through. */
  societyName: z.string(),
  status: DuesReviewStatusName,
  submittedAt: Instant,
  /** Since when it is in this state. */
  since: Instant,
  /** Of the dues, once asked. */
  amountFen: z.optional(Fen),
  hasVoucher: z.boolean(),
});
export type ApplicationRow = z.infer<typeof ApplicationRow>;

const shown = {
  now: Instant,
  applicationId: ApplicationId,
  name: z.string(),
  isRenewal: z.boolean(),
  societyName: z.string(),
  review: ReviewShown,
  /** My own, or of a unit I administer: somebody else decides. */
  isOwn: z.boolean(),
  /** A link to the picture that works for a short time. */
  voucherUrl: z.optional(z.string()),
  /** Exactly what this reviewer or finance may do with it as it is now. */
  acts: z.array(z.enum(APPLICATION_ACTS)),
  /** The figure it would ask for is one that nobody has confirmed (X2). */
  duesAreSample: z.optional(z.literal(true)),
  /** What an approval would ask for, by today's settings; absent where no tier fits any more or no rate is set. */
  duesIfApproved: z.optional(Dues),
  /** Terms of the subject that stand, earliest first. */
  terms: z.array(Term),
};

/** An application with all that its reviewer needs. */
export const ApplicationShown = z.discriminatedUnion('kind', [
  z.object({
    ...shown,
    kind: z.literal('unit'),
    unitId: UnitId,
    contact: UnitContact,
    form: UnitApplicationForm,
    logoUrl: z.optional(z.string()),
    administrators: z.array(z.object({ name: z.string(), phone: z.string() })),
    /** National reviewers may put somebody in place of the administrators. */
    mayReplaceAdministrators: z.boolean(),
  }),
  z.object({ ...shown, kind: z.literal('person'), applicant: Applicant, years: Years }),
]);
export type ApplicationShown = z.infer<typeof ApplicationShown>;

const WaitingCounts = z.object({
  submitted: z.int(),
  preliminarilyApproved: z.int(),
  paid: z.int(),
  returned: z.int(),
});

/** Nobody decides on their own application, nor on that of a unit they administer. */
const OwnApplication = z.object({ code: z.literal('OWN_APPLICATION') });
/** The subject has another application that is open, or a newer one that was approved; that one counts. */
const OtherApplication = z.object({ code: z.literal('OTHER_APPLICATION') });
/** The settings are not as they were read. */
const SettingsChanged = z.object({ code: z.literal('SETTINGS_CHANGED') });

export const societyCalls = {
  overview: call({
    fn: 'society',
    name: 'overview',
    summary: 'My scopes, and how many applications wait in each state',
    who: 'society',
    /** Counts within one of my scopes; all of them without it. */
    input: z.strictObject({ scope: z.optional(Scope) }),
    output: z.object({
      scopes: z.array(z.object({ scope: Scope, name: z.optional(z.string()) })),
      counts: z.object({ unit: WaitingCounts, person: WaitingCounts }),
    }),
    refusals: [],
  }),
  applications: call({
    fn: 'society',
    name: 'applications',
    summary:
      'Applications in my scope in one state, 30 a page: waiting ones oldest first, others newest first; or the 30 that a search finds in any state',
    who: 'society',
    input: z.strictObject({
      kind: ApplicantKind,
      /** `submitted` without it; a search finds all states. */
      status: z.optional(DuesReviewStatusName),
      /** One of my scopes; all of them without it. */
      scope: z.optional(Scope),
      /** Part of a name in Han characters or pinyin, initials, or a phone number. */
      search: z.optional(line(50, 0)),
      after: z.optional(After),
    }),
    output: z.object({ now: Instant, applications: z.array(ApplicationRow), more: z.boolean() }),
    refusals: [],
  }),
  get: call({
    fn: 'society',
    name: 'get',
    summary: 'One application in my scope with its history',
    who: 'society',
    input: z.strictObject({ applicationId: ApplicationId }),
    output: ApplicationShown,
    refusals: [ApplicationUnknown],
  }),
  decide: call({
    fn: 'society',
    name: 'decide',
    summary:
      'Decides on an application as it was seen, or undoes a decision by a new one; one decision stands (M5, M6)',
    who: 'society',
    input: z.strictObject({
      applicationId: ApplicationId,
      revision: Revision,
      decision: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('approve') }),
        z.strictObject({ kind: z.literal('return'), reason: Reason }),
        z.strictObject({ kind: z.literal('reject'), reason: Reason }),
        z.strictObject({ kind: z.literal('approveFinally') }),
        z.strictObject({ kind: z.literal('rejectFinally'), reason: Reason }),
        z.strictObject({ kind: z.literal('reopen'), reason: Reason }),
        z.strictObject({ kind: z.literal('revoke'), reason: Reason }),
      ]),
    }),
    output: ApplicationShown,
    refusals: [
      ApplicationUnknown,
      ApplicationDecided,
      OwnApplication,
      OtherApplication,
      z.object({ code: z.literal('TIER_UNKNOWN') }),
      /** Nobody has said yet what persons pay. */
      z.object({ code: z.literal('DUES_NOT_SET') }),
      /** Another unit has the credit code that was free after the rejection. */
      z.object({ code: z.literal('CREDIT_CODE_TAKEN'), unitName: z.string() }),
      z.object({ code: z.literal('LATER_TERM'), until: CivilDate }),
    ],
  }),
  recordDues: call({
    fn: 'society',
    name: 'recordDues',
    summary: 'Finance records the dues that arrived, the whole amount, on the day the bank names',
    who: 'society',
    input: z.strictObject({
      applicationId: ApplicationId,
      revision: Revision,
      amountFen: Fen,
      paidOn: CivilDate,
    }),
    output: ApplicationShown,
    refusals: [
      ApplicationUnknown,
      ApplicationDecided,
      OwnApplication,
      z.object({ code: z.literal('WRONG_AMOUNT'), dueFen: Fen, receivedFen: Fen }),
      z.object({ code: z.literal('PAID_IN_FUTURE'), today: CivilDate }),
    ],
  }),
  recordRefund: call({
    fn: 'society',
    name: 'recordRefund',
    summary: 'Finance has returned the dues of a rejected applicant',
    who: 'society',
    input: z.strictObject({ applicationId: ApplicationId, revision: Revision }),
    output: ApplicationShown,
    refusals: [ApplicationUnknown, ApplicationDecided, OwnApplication],
  }),
  replaceAdministrators: call({
    fn: 'society',
    name: 'replaceAdministrators',
    summary:
      'Puts a person in place of all administrators of a unit that has lost them; national reviewers',
    who: 'society',
    input: z.strictObject({ unitId: UnitId, phone: MobileNumber, reason: Reason }),
    output: z.object({ name: z.string() }),
    refusals: [UnitUnknown, z.object({ code: z.literal('PERSON_UNKNOWN') })],
  }),
  societies: call({
    fn: 'society',
    name: 'societies',
    summary: 'The provincial societies and the branches',
    who: 'visitor',
    input: z.strictObject({}),
    output: z.object({ societies: z.array(Society) }),
    refusals: [],
  }),
  dues: call({
    fn: 'society',
    name: 'dues',
    summary: 'What the Society asks of members: tiers, rates, account (M7, X1, X2)',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({ settings: DuesSettings, revision: Revision }),
    refusals: [],
  }),
  saveDues: call({
    fn: 'society',
    name: 'saveDues',
    summary: 'Changes tiers, rates and account; applies to approvals from now on',
    who: 'administrator',
    input: z.strictObject({ revision: Revision, settings: DuesSettings }),
    output: z.object({ settings: DuesSettings, revision: Revision }),
    refusals: [SettingsChanged],
  }),
  saveSociety: call({
    fn: 'society',
    name: 'saveSociety',
    summary: 'Changes or adds a provincial society or branch: name, contact, account, rate',
    who: 'administrator',
    /** `seen`: the society as it was read; absent for a new one. */
    input: z.strictObject({ society: Society, seen: z.optional(Society) }),
    output: z.object({ societies: z.array(Society) }),
    refusals: [SettingsChanged],
  }),
};
