import { CivilDate, Instant } from '../calendar';
import { PersonId, TrainingId, UnitId } from '../ids';
import * as z from '../z';

/** News for one person. The app shows it in any case; WeChat and SMS carry it where they may. */
export const MessageKind = z.enum([
  'registrationApproved',
  'registrationReturned',
  'registrationRejected',
  'movedUp',
  'paymentReceived',
  'paymentDue',
  'registrationLapsed',
  'refundGranted',
  'refundDeclined',
  'refundDone',
  'invoiceIssued',
  'invoiceReturned',
  /** To the unit's administrators: somebody has left an open group order (P3). */
  'groupChanged',
  /** To the unit's administrators. */
  'claimRequested',
  'claimed',
  'claimDeclined',
  'released',
  'administratorAppointed',
  'duesAsked',
  'applicationReturned',
  'applicationRejected',
  'duesRecorded',
  'membershipApproved',
  'approvalRevoked',
  'applicationReopened',
  'duesRefunded',
  'membershipEnding',
  /** A room from the waiting list (H1). */
  'roomFreed',
  /** The organizers have published who sleeps where, or changed it for this person (H3, H6). */
  'roomAssigned',
  /** What was published before is taken back: no room is left for them (H6). */
  'roomWithdrawn',
  /** Somebody who shares would be alone: accept the supplement or choose again (H5). */
  'supplementAsked',
]);
export type MessageKind = z.infer<typeof MessageKind>;

/** A subscribe-message template of the platform; one consent is one message. */
export const TemplateKey = z.enum([
  'reviewResult',
  'seatFreed',
  'membershipEnding',
  'paymentDue',
  'room',
]);
export type TemplateKey = z.infer<typeof TemplateKey>;

/** Where a message of this kind goes besides the app. Approval is told by SMS as well (L2). */
export const CHANNELS: Record<MessageKind, { template?: TemplateKey; sms?: true }> = {
  registrationApproved: { template: 'reviewResult', sms: true },
  registrationReturned: { template: 'reviewResult' },
  registrationRejected: { template: 'reviewResult' },
  movedUp: { template: 'seatFreed' },
  paymentReceived: { template: 'reviewResult' },
  paymentDue: { template: 'paymentDue' },
  registrationLapsed: { template: 'reviewResult' },
  refundGranted: {},
  refundDeclined: {},
  refundDone: { template: 'reviewResult' },
  invoiceIssued: {},
  invoiceReturned: {},
  groupChanged: {},
  claimRequested: {},
  claimed: { template: 'reviewResult' },
  claimDeclined: { template: 'reviewResult' },
  released: {},
  administratorAppointed: {},
  duesAsked: { template: 'reviewResult' },
  applicationReturned: { template: 'reviewResult' },
  applicationRejected: { template: 'reviewResult' },
  duesRecorded: {},
  membershipApproved: { template: 'reviewResult' },
  approvalRevoked: {},
  applicationReopened: {},
  duesRefunded: {},
  membershipEnding: { template: 'membershipEnding' },
  roomFreed: { template: 'room' },
  roomAssigned: { template: 'room' },
  roomWithdrawn: { template: 'room' },
  supplementAsked: { template: 'room' },
};

/** What a message is about, and so which page tells more. `title` is what it is called there. */
export const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('training'), trainingId: TrainingId, title: z.string() }),
  /** One's own membership; the title names the unit or society. */
  z.object({ kind: z.literal('membership'), title: z.string() }),
  /** One's room at a training. */
  z.object({ kind: z.literal('room'), trainingId: TrainingId, title: z.string() }),
  /** A unit one administers. */
  z.object({ kind: z.literal('unit'), unitId: UnitId, title: z.string() }),
]);
export type About = z.infer<typeof About>;

const Delivery = z.enum(['none', 'pending', 'sent', 'noConsent', 'failed']);
export type Delivery = z.infer<typeof Delivery>;

/** One entry of the outbox and of the person's news. */
export const Message = z.object({
  _id: z.string(),
  personId: PersonId,
  kind: MessageKind,
  about: About,
  reason: z.optional(z.string()),
  /** The day something ends. */
  until: z.optional(CivilDate),
  at: Instant,
  wechat: Delivery,
  sms: Delivery,
  /** True while a channel is still to be served. */
  due: z.boolean(),
  attempts: z.int().check(z.nonnegative()),
  nextAttemptAt: Instant,
  readAt: z.optional(Instant),
});
export type Message = z.infer<typeof Message>;

const MINUTE_MS = 60_000;
export const MAX_ATTEMPTS = 6;

/** Waiting time before the next attempt, doubling from one minute. */
export const retryDelayMs = (attempts: number): number => MINUTE_MS * 2 ** Math.min(attempts, 8);
