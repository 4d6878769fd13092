import { CivilDate, Instant } from '#domain/calendar';
import { CloudFile, PersonId, UnitId } from '#domain/ids';
import { Dues } from '#domain/member/dues';
import { MembershipId } from '#domain/member/personMembership';
import { Term } from '#domain/member/term';
import { UnitApplicationId } from '#domain/member/unitApplication';
import { Education, MobileNumber, Title } from '#domain/person/profile';
import { line } from '#domain/plainText';
import { Reason } from '#domain/registration/registration';
import { BankAccount } from '#domain/training/training';
import { UnitContact } from '#domain/unit/unit';
import { UnitApplicationForm, UnitForm } from '#domain/unit/unitForm';
import * as z from '#domain/z';
import { call } from './call';
import {
  After,
  ApplicationDecided,
  ApplicationOpen,
  ApplicationUnknown,
  ClaimDecided,
  ClaimStatusName,
  FileForeign,
  MembershipUnknown,
  Revision,
  ReviewShown,
  UnitNotMember,
  UnitUnknown,
} from './membership';

/** An application of a unit as its administrators read it, with where to pay. */
export const MyUnitApplication = z.object({
  applicationId: UnitApplicationId,
  kind: z.enum(['first', 'renewal']),
  form: UnitApplicationForm,
  review: ReviewShown,
  /** The picture of the voucher that was sent. */
  voucherFile: z.optional(CloudFile),
  account: z.optional(BankAccount),
  accountIsSample: z.optional(z.literal(true)),
});
export type MyUnitApplication = z.infer<typeof MyUnitApplication>;

export const UnitAdministratorShown = z.object({
  personId: PersonId,
  name: z.string(),
  /** Masked in the middle. */
  phone: z.string(),
  since: Instant,
  isPrincipal: z.boolean(),
  isMe: z.boolean(),
});
export type UnitAdministratorShown = z.infer<typeof UnitAdministratorShown>;

/** A unit on my list. */
export const MyUnit = z.object({
  unitId: UnitId,
  name: z.string(),
  isPrincipal: z.boolean(),
  /** Members today by an approved term. */
  isMember: z.boolean(),
  memberUntil: z.optional(CivilDate),
  claimsWaiting: z.int().check(z.nonnegative()),
  /** The newest application, where there is one. */
  application: z.optional(z.object({ status: ReviewShown.shape.status, dues: z.optional(Dues) })),
});
export type MyUnit = z.infer<typeof MyUnit>;

/** A unit with everything its administrators look after. */
export const UnitShown = z.object({
  now: Instant,
  unitId: UnitId,
  name: z.string(),
  contact: UnitContact,
  revision: Revision,
  terms: z.array(Term),
  isMember: z.boolean(),
  memberUntil: z.optional(CivilDate),
  administrators: z.array(UnitAdministratorShown),
  /** Newest first. */
  applications: z.array(MyUnitApplication),
  counts: z.object({ requested: z.int(), claimed: z.int() }),
});
export type UnitShown = z.infer<typeof UnitShown>;

/** Somebody of the staff; the phone number is masked in the middle. */
export const StaffMember = z.object({
  membershipId: MembershipId,
  personId: PersonId,
  name: z.string(),
  phone: z.string(),
  title: Title,
  education: Education,
  libraryYears: z.int(),
  status: ClaimStatusName,
  revision: Revision,
  requestedAt: Instant,
  claimedAt: z.optional(Instant),
  endedAt: z.optional(Instant),
  reason: z.optional(z.string()),
  isAdministrator: z.boolean(),
});
export type StaffMember = z.infer<typeof StaffMember>;

const PhoneCode = z.string().check(z.minLength(1), z.maxLength(200));
const PHONE_REFUSALS = [
  z.object({ code: z.literal('PHONE_CODE_INVALID') }),
  z.object({ code: z.literal('PHONE_FOREIGN') }),
] as const;
/** Somebody else changed the unit since it was read. */
const UnitChanged = z.object({ code: z.literal('UNIT_CHANGED') });
const CreditCodeTaken = z.object({ code: z.literal('CREDIT_CODE_TAKEN'), unitName: z.string() });
const TierUnknown = z.object({ code: z.literal('TIER_UNKNOWN') });
const AdministratorAlone = z.object({
  code: z.literal('ADMINISTRATOR_ALONE'),
  unitName: z.optional(z.string()),
});
const NotPrincipal = z.object({ code: z.literal('NOT_PRINCIPAL') });

/** Form U; the mobile number is the caller's own verified one, or the one behind a fresh code (U, U1). */
const UnitFormGiven = z.omit(UnitForm, { mobile: true });
const ContactGiven = z.omit(UnitContact, { mobile: true });

export const unitCalls = {
  mine: call({
    fn: 'unit',
    name: 'mine',
    summary: 'The units I administer, with what waits for me',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({ now: Instant, units: z.array(MyUnit) }),
    refusals: [],
  }),
  get: call({
    fn: 'unit',
    name: 'get',
    summary: 'One of my units with contact data, terms, applications and administrators',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId }),
    output: UnitShown,
    refusals: [UnitUnknown],
  }),
  register: call({
    fn: 'unit',
    name: 'register',
    summary:
      'Registers a unit by form U, a listed one or a new one; I am its administrator; safe to repeat (M6, U)',
    who: 'signedUp',
    input: z.strictObject({ form: UnitFormGiven, phoneCode: z.optional(PhoneCode) }),
    output: UnitShown,
    refusals: [
      ...PHONE_REFUSALS,
      FileForeign,
      z.object({ code: z.literal('SOCIETY_UNKNOWN') }),
      /** By whom, as far as a stranger may know: the family name. */
      z.object({ code: z.literal('UNIT_REGISTERED'), byName: z.string() }),
    ],
  }),
  updateContact: call({
    fn: 'unit',
    name: 'updateContact',
    summary: 'Changes the contact data of my unit (M10)',
    who: 'signedUp',
    input: z.strictObject({
      unitId: UnitId,
      revision: Revision,
      contact: ContactGiven,
      phoneCode: z.optional(PhoneCode),
    }),
    output: UnitShown,
    refusals: [
      UnitUnknown,
      UnitChanged,
      FileForeign,
      ...PHONE_REFUSALS,
      z.object({ code: z.literal('SOCIETY_UNKNOWN') }),
    ],
  }),
  apply: call({
    fn: 'unit',
    name: 'apply',
    summary: 'Applies for membership of my unit, or to renew it; safe to repeat (M6, M9)',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, form: UnitApplicationForm }),
    output: UnitShown,
    refusals: [UnitUnknown, ApplicationOpen, TierUnknown, CreditCodeTaken],
  }),
  correct: call({
    fn: 'unit',
    name: 'correct',
    summary: 'Submits a returned application of my unit again',
    who: 'signedUp',
    input: z.strictObject({
      applicationId: UnitApplicationId,
      revision: Revision,
      form: UnitApplicationForm,
    }),
    output: UnitShown,
    refusals: [ApplicationUnknown, ApplicationDecided, TierUnknown, CreditCodeTaken],
  }),
  withdraw: call({
    fn: 'unit',
    name: 'withdraw',
    summary: 'Takes an application of my unit back, as long as no dues are recorded',
    who: 'signedUp',
    input: z.strictObject({ applicationId: UnitApplicationId, revision: Revision }),
    output: UnitShown,
    refusals: [ApplicationUnknown, ApplicationDecided],
  }),
  sendVoucher: call({
    fn: 'unit',
    name: 'sendVoucher',
    summary: 'Sends the voucher of the transfer, a picture uploaded to vouchers/<applicationId>/…',
    who: 'signedUp',
    input: z.strictObject({ applicationId: UnitApplicationId, file: CloudFile }),
    output: UnitShown,
    refusals: [ApplicationUnknown, ApplicationDecided, FileForeign],
  }),
  members: call({
    fn: 'unit',
    name: 'members',
    summary: 'Staff in one state, newest first, 30 a page; searched by name or account (M10)',
    who: 'signedUp',
    input: z.strictObject({
      unitId: UnitId,
      status: ClaimStatusName,
      search: z.optional(line(50, 0)),
      after: z.optional(After),
    }),
    output: z.object({
      name: z.string(),
      members: z.array(StaffMember),
      more: z.boolean(),
      counts: z.object({ requested: z.int(), claimed: z.int() }),
    }),
    refusals: [UnitUnknown],
  }),
  decideClaim: call({
    fn: 'unit',
    name: 'decideClaim',
    summary:
      'Claims somebody who asked, or declines with the reason; one decision stands (M4, M10)',
    who: 'signedUp',
    input: z.strictObject({
      membershipId: MembershipId,
      revision: Revision,
      decision: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('claim') }),
        z.strictObject({ kind: z.literal('decline'), reason: Reason }),
      ]),
    }),
    output: StaffMember,
    refusals: [MembershipUnknown, ClaimDecided, UnitNotMember],
  }),
  release: call({
    fn: 'unit',
    name: 'release',
    summary:
      'Releases somebody who left; who administers the unit loses that too; of administrators the principal alone releases others (M10)',
    who: 'signedUp',
    input: z.strictObject({ membershipId: MembershipId, revision: Revision }),
    output: StaffMember,
    refusals: [MembershipUnknown, ClaimDecided, AdministratorAlone, NotPrincipal],
  }),
  appoint: call({
    fn: 'unit',
    name: 'appoint',
    summary:
      'Makes a colleague administrator, by the phone number they signed up with; they work here',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, phone: MobileNumber }),
    output: UnitShown,
    refusals: [
      UnitUnknown,
      /** Nobody with that number works here by their profile or was claimed; whether it signed up at all is not told. */
      z.object({ code: z.literal('NOT_STAFF'), unitName: z.string() }),
      z.object({ code: z.literal('ADMINISTRATORS_FULL'), limit: z.int() }),
    ],
  }),
  dismiss: call({
    fn: 'unit',
    name: 'dismiss',
    summary:
      'Somebody is administrator no more: the principal dismisses others, everybody may resign',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, personId: PersonId }),
    output: z.object({ units: z.array(MyUnit) }),
    refusals: [UnitUnknown, AdministratorAlone, NotPrincipal],
  }),
  handOn: call({
    fn: 'unit',
    name: 'handOn',
    summary: 'The principal administrator hands on to another administrator',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, personId: PersonId }),
    output: UnitShown,
    refusals: [UnitUnknown, NotPrincipal, z.object({ code: z.literal('NOT_ADMINISTRATOR') })],
  }),
  exportMembers: call({
    fn: 'unit',
    name: 'exportMembers',
    summary:
      'The member list of my unit as an xlsx file, with phone numbers; written into the audit log',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId }),
    output: z.object({
      fileName: z.string(),
      /** The file, base64. */
      content: z.string(),
    }),
    refusals: [UnitUnknown],
  }),
};
