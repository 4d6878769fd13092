import { CivilDate, Instant } from '#domain/calendar';
import { CloudFile, UnitId } from '#domain/ids';
import { Years } from '#domain/member/dues';
import { MembershipEvidence } from '#domain/member/evidence';
import { MembershipStep } from '#domain/member/membershipStep';
import { MembershipId } from '#domain/member/personMembership';
import { SocietyId } from '#domain/member/society';
import { BankAccount } from '#domain/training/training';
import * as z from '#domain/z';
import { call } from './call';
import {
  ApplicationDecided,
  ApplicationOpen,
  ClaimDecided,
  ClaimStatusName,
  FileForeign,
  MembershipUnknown,
  Revision,
  ReviewShown,
  UnitNotMember,
  UnitUnknown,
} from './membership';

/** One way of mine into the Society, with what has happened to it. */
export const MyMembership = z.discriminatedUnion('path', [
  z.object({
    path: z.literal('unit'),
    membershipId: MembershipId,
    unitId: UnitId,
    unitName: z.string(),
    status: ClaimStatusName,
    revision: Revision,
    requestedAt: Instant,
    claimedAt: z.optional(Instant),
    /** When it was declined, withdrawn or released. */
    endedAt: z.optional(Instant),
    reason: z.optional(z.string()),
    /** Whether the unit is a member today, so that a claim counts, and the last day of its latest term. */
    unitIsMember: z.boolean(),
    unitUntil: z.optional(CivilDate),
  }),
  z.object({
    path: z.literal('society'),
    membershipId: MembershipId,
    societyId: SocietyId,
    societyName: z.string(),
    /** Whom to ask, where the society has told. */
    societyPhone: z.optional(z.string()),
    years: Years,
    review: ReviewShown,
    /** The picture of the voucher that I have sent. */
    voucherFile: z.optional(CloudFile),
    /** Where to pay, while dues are asked; absent where the society tells that itself. */
    account: z.optional(BankAccount),
    accountIsSample: z.optional(z.literal(true)),
  }),
]);
export type MyMembership = z.infer<typeof MyMembership>;

/** What makes me a member: by which path, through whom, and until when. */
const MemberShown = z.object({
  /** First day as a member without a gap; today, or tomorrow where all was finished only today. */
  since: CivilDate,
  until: CivilDate,
  through: z.string(),
  evidence: MembershipEvidence,
});
export type MemberShown = z.infer<typeof MemberShown>;

const Standing = z.object({
  now: Instant,
  member: z.optional(MemberShown),
  /** All is finished since today, so that the membership counts from tomorrow on (M11). */
  memberTomorrow: z.optional(MemberShown),
  next: MembershipStep,
  memberships: z.array(MyMembership),
  /** The listed unit of my profile, and whether it is a member today. */
  workplace: z.optional(z.object({ unitId: UnitId, name: z.string(), isMember: z.boolean() })),
});
export type Standing = z.infer<typeof Standing>;

const SocietyUnknown = z.object({ code: z.literal('SOCIETY_UNKNOWN') });
/** The person's unit has claimed them: no dues of their own (M4). */
const DuesNotNeeded = z.object({ code: z.literal('DUES_NOT_NEEDED'), unitName: z.string() });

export const memberCalls = {
  standing: call({
    fn: 'member',
    name: 'standing',
    summary:
      'Whether I am a member today, until when, by what, the next step, and all my ways in, newest first (M12)',
    who: 'signedUp',
    input: z.strictObject({}),
    output: Standing,
    refusals: [],
  }),
  requestClaim: call({
    fn: 'member',
    name: 'requestClaim',
    summary: 'Asks my unit to be claimed; safe to repeat (M4)',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId }),
    output: MyMembership,
    refusals: [
      UnitUnknown,
      UnitNotMember,
      z.object({ code: z.literal('CLAIM_OPEN'), unitId: UnitId, unitName: z.string() }),
    ],
  }),
  leaveUnit: call({
    fn: 'member',
    name: 'leaveUnit',
    summary:
      'Takes my request back, or leaves the unit that claimed me; an administrator hands on first',
    who: 'signedUp',
    input: z.strictObject({ membershipId: MembershipId, revision: Revision }),
    output: MyMembership,
    refusals: [
      MembershipUnknown,
      ClaimDecided,
      z.object({ code: z.literal('ADMINISTRATOR_ALONE'), unitName: z.optional(z.string()) }),
    ],
  }),
  apply: call({
    fn: 'member',
    name: 'apply',
    summary: 'Applies through a society, for the first time or to renew; safe to repeat (M5, M9)',
    who: 'signedUp',
    input: z.strictObject({ societyId: SocietyId, years: Years }),
    output: MyMembership,
    refusals: [SocietyUnknown, ApplicationOpen, DuesNotNeeded],
  }),
  correct: call({
    fn: 'member',
    name: 'correct',
    summary: 'Submits a returned application again, with today’s profile',
    who: 'signedUp',
    input: z.strictObject({
      membershipId: MembershipId,
      revision: Revision,
      societyId: SocietyId,
      years: Years,
    }),
    output: MyMembership,
    refusals: [MembershipUnknown, SocietyUnknown, ApplicationDecided],
  }),
  withdraw: call({
    fn: 'member',
    name: 'withdraw',
    summary: 'Takes my application back, as long as no dues are recorded',
    who: 'signedUp',
    input: z.strictObject({ membershipId: MembershipId, revision: Revision }),
    output: MyMembership,
    refusals: [MembershipUnknown, ApplicationDecided],
  }),
  sendVoucher: call({
    fn: 'member',
    name: 'sendVoucher',
    summary: 'Sends the voucher of my transfer, a picture uploaded to vouchers/<membershipId>/…',
    who: 'signedUp',
    input: z.strictObject({ membershipId: MembershipId, file: CloudFile }),
    output: MyMembership,
    refusals: [MembershipUnknown, ApplicationDecided, FileForeign],
  }),
};
