import { type MyUnit, type StaffMember, unitCalls, type UnitShown } from '#contract/unit';
import { Instant } from '#domain/calendar';
import type { UnitPath } from '#domain/member/personMembership';
import { isRegistered } from '#domain/unit/registration';
import { membershipDemo } from '../demo/membershipDemo';
import { signedUpPersonas, unitAdministrator } from '../demo/personas';
import { on, type Prepared } from './prepared';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
const { units, unitApplications, memberships } = membershipDemo([]);
const found = units.find(({ name }) => name === '湖北省图书馆')!;
if (!isRegistered(found)) throw new Error('the sample unit is not registered');
const hubei = found;
const administrator = signedUpPersonas.find(({ openid }) => openid === unitAdministrator.openid)!;
const newest = unitApplications.filter(({ unitId }) => unitId === hubei._id).at(-1)!;
const { steps, revision, submittedAt } = newest.review;

/** A member with somebody waiting, whose renewal is asked to pay. */
export const sampleUnit: UnitShown = {
  now,
  unitId: hubei._id,
  name: hubei.name,
  contact: hubei.contact,
  revision: hubei.revision,
  terms: hubei.terms,
  isMember: true,
  memberUntil: hubei.memberUntil!,
  administrators: [
    {
      personId: administrator._id,
      name: administrator.profile.name,
      phone: '138****0015',
      since: now,
      isPrincipal: true,
      isMe: true,
    },
  ],
  applications: [
    {
      applicationId: newest._id,
      kind: newest.kind,
      form: newest.form,
      review: {
        status: 'approved',
        revision,
        submittedAt,
        steps: steps.map(({ to, at }) => ({ to, at })),
      },
    },
  ],
  counts: { requested: 1, claimed: 12 },
};

const mine: MyUnit = {
  unitId: hubei._id,
  name: hubei.name,
  isPrincipal: true,
  isMember: true,
  memberUntil: hubei.memberUntil!,
  claimsWaiting: 1,
};

const waiting = memberships.find(
  (one): one is UnitPath => one.path === 'unit' && one.claim.status === 'requested',
)!;
export const sampleStaff: StaffMember = {
  membershipId: waiting._id,
  personId: waiting.personId,
  name: waiting.applicant.name,
  phone: '139****0000',
  title: waiting.applicant.title,
  education: waiting.applicant.education,
  libraryYears: waiting.applicant.libraryYears,
  status: 'requested',
  revision: 1,
  requestedAt: waiting.claim.requested.at,
  isAdministrator: false,
};

/** What the function `unit` answers to an administrator. */
export const unitAnswers: readonly Prepared[] = [
  on(unitCalls.mine, () => ({ now, units: [mine] })),
  on(unitCalls.get, () => sampleUnit),
  on(unitCalls.register, () => sampleUnit),
  on(unitCalls.updateContact, () => sampleUnit),
  on(unitCalls.apply, () => sampleUnit),
  on(unitCalls.correct, () => sampleUnit),
  on(unitCalls.withdraw, () => sampleUnit),
  on(unitCalls.sendVoucher, () => sampleUnit),
  on(unitCalls.members, () => ({
    name: hubei.name,
    members: [sampleStaff],
    more: false,
    counts: { requested: 1, claimed: 12 },
  })),
  on(unitCalls.decideClaim, () => ({ ...sampleStaff, status: 'claimed' as const, revision: 2 })),
  on(unitCalls.release, () => ({ ...sampleStaff, status: 'released' as const, revision: 3 })),
  on(unitCalls.appoint, () => sampleUnit),
  on(unitCalls.dismiss, () => ({ units: [mine] })),
  on(unitCalls.handOn, () => sampleUnit),
  on(unitCalls.exportMembers, () => ({ fileName: 'list.xlsx', content: 'UEsDBA==' })),
];
