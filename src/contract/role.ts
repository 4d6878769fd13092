import { AuditAction } from '#domain/audit/audit';
import { Instant } from '#domain/calendar';
import { PersonId, TrainingId } from '#domain/ids';
import { SocietyId } from '#domain/member/society';
import { MobileNumber } from '#domain/person/profile';
import { Grant, Scope } from '#domain/role/role';
import * as z from '#domain/z';
import { call } from './call';

/** A role that somebody has; `names` says what for: the society, or the trainings. Empty where it is for all. */
export const HeldRole = z.object({ grant: Grant, names: z.array(z.string()) });
export type HeldRole = z.infer<typeof HeldRole>;

/** Somebody with the roles they have; the phone number is masked in the middle. */
export const Holder = z.object({
  personId: PersonId,
  name: z.string(),
  unitName: z.string(),
  phone: z.string(),
  roles: z.array(HeldRole),
});
export type Holder = z.infer<typeof Holder>;

/** What a role can be given for. */
export const RoleChoices = z.object({
  societies: z.array(
    z.object({ societyId: SocietyId, name: z.string(), kind: z.enum(['province', 'branch']) }),
  ),
  trainings: z.array(z.object({ trainingId: TrainingId, title: z.string() })),
});
export type RoleChoices = z.infer<typeof RoleChoices>;

/** One entry of the audit log, with names instead of ids. */
export const AuditEntry = z.object({
  id: z.string(),
  at: Instant,
  /** Absent where that person is not there any more. */
  byName: z.optional(z.string()),
  action: AuditAction,
  /** What it was done to; `settings` for what the Society has set. */
  kind: z.enum([
    'person',
    'registration',
    'membership',
    'unit',
    'unitApplication',
    'society',
    'settings',
    'other',
  ]),
  /** Whose it is: a person, a unit or a society. */
  whose: z.optional(z.string()),
  title: z.optional(z.string()),
  reason: z.optional(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

const GrantInput = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('administrator') }),
  z.strictObject({
    role: z.literal('organizer'),
    trainings: z.union([
      z.literal('all'),
      z.array(TrainingId).check(z.minLength(1), z.maxLength(100)),
    ]),
  }),
  z.strictObject({ role: z.literal('reviewer'), scope: Scope }),
  z.strictObject({ role: z.literal('finance'), scope: Scope }),
]);

const PersonUnknown = z.object({ code: z.literal('PERSON_UNKNOWN') });

export const roleCalls = {
  holders: call({
    fn: 'role',
    name: 'holders',
    summary: 'Everybody who has a role, administrators first; at most 200',
    who: 'administrator',
    input: z.strictObject({}),
    output: z.object({
      holders: z.array(Holder),
      /** There are more than these. */
      more: z.boolean(),
    }),
    refusals: [],
  }),
  find: call({
    fn: 'role',
    name: 'find',
    summary: 'Whoever has signed up with exactly that phone number; several where it changed hands',
    who: 'administrator',
    input: z.strictObject({ phone: MobileNumber }),
    output: z.object({ people: z.array(Holder) }),
    refusals: [PersonUnknown],
  }),
  holder: call({
    fn: 'role',
    name: 'holder',
    summary: 'One person with their roles, and what roles can be given for',
    who: 'administrator',
    input: z.strictObject({ personId: PersonId }),
    output: z.object({ holder: Holder, choices: RoleChoices }),
    refusals: [PersonUnknown],
  }),
  grant: call({
    fn: 'role',
    name: 'grant',
    summary: 'Gives somebody a role; safe to repeat, written into the audit log',
    who: 'administrator',
    input: z.strictObject({ personId: PersonId, grant: GrantInput }),
    output: Holder,
    refusals: [
      PersonUnknown,
      z.object({ code: z.literal('SOCIETY_UNKNOWN') }),
      z.object({ code: z.literal('TRAINING_UNKNOWN') }),
    ],
  }),
  ungrant: call({
    fn: 'role',
    name: 'ungrant',
    summary:
      'Takes a role away; the last administrator stays; safe to repeat, written into the audit log',
    who: 'administrator',
    input: z.strictObject({ personId: PersonId, grant: GrantInput }),
    output: Holder,
    refusals: [PersonUnknown, z.object({ code: z.literal('LAST_ADMINISTRATOR') })],
  }),
  becomeFirstAdministrator: call({
    fn: 'role',
    name: 'becomeFirstAdministrator',
    summary:
      'Makes me the first administrator, if the deployment names my phone number; works once',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({ grants: z.array(Grant) }),
    refusals: [
      z.object({ code: z.literal('NOT_INVITED') }),
      z.object({ code: z.literal('ADMINISTRATOR_EXISTS') }),
    ],
  }),
  audits: call({
    fn: 'role',
    name: 'audits',
    summary: 'Who decided what and when, newest first, 30 a page',
    who: 'administrator',
    input: z.strictObject({
      /** Id of what was decided on: only its entries. */
      target: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      /** Moment and id of the last one seen. */
      after: z.optional(
        z.strictObject({ at: Instant, id: z.string().check(z.minLength(1), z.maxLength(200)) }),
      ),
    }),
    output: z.object({ entries: z.array(AuditEntry), more: z.boolean() }),
    refusals: [],
  }),
};
