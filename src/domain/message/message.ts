import { Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import * as z from '../z';

/** News for one person. The app shows it in any case; WeChat and SMS carry it where they may. */
export const MessageKind = z.enum([
  'registrationApproved',
  'registrationReturned',
  'registrationRejected',
  'movedUp',
]);
export type MessageKind = z.infer<typeof MessageKind>;

/** A subscribe-message template of the platform; one consent is one message. */
export const TemplateKey = z.enum(['reviewResult', 'seatFreed']);
export type TemplateKey = z.infer<typeof TemplateKey>;

/** Where a message of this kind goes besides the app. Approval is told by SMS as well (L2). */
export const CHANNELS: Record<MessageKind, { template?: TemplateKey; sms?: true }> = {
  registrationApproved: { template: 'reviewResult', sms: true },
  registrationReturned: { template: 'reviewResult' },
  registrationRejected: { template: 'reviewResult' },
  movedUp: { template: 'seatFreed' },
};

const Delivery = z.enum(['none', 'pending', 'sent', 'noConsent', 'failed']);
export type Delivery = z.infer<typeof Delivery>;

/** One entry of the outbox and of the person's news. */
export const Message = z.object({
  _id: z.string(),
  personId: PersonId,
  kind: MessageKind,
  trainingId: TrainingId,
  trainingTitle: z.string(),
  reason: z.optional(z.string()),
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
