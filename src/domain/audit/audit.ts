import { Instant } from '../calendar';
import { PersonId } from '../ids';
import * as z from '../z';

/** What is written down for good: decisions, money, roles, and the reading of many people's data. */
export const AuditAction = z.enum([
  'approve',
  'return',
  'reject',
  'approveFinally',
  'rejectFinally',
  'reopen',
  'revoke',
  'recordDues',
  'recordRefund',
  'claim',
  'decline',
  'release',
  'exportMembers',
  'appoint',
  'dismiss',
  'handOn',
  'replaceAdministrators',
  'grant',
  'ungrant',
  'becomeFirstAdministrator',
  'changeDuesSettings',
  'changeSociety',
  'createTraining',
  'publishTraining',
  'changeTraining',
  'closeTraining',
  'reopenTraining',
  'discardTraining',
  'importStatement',
  'confirmPayment',
  'returnSurplus',
  'grantRefund',
  'declineRefund',
  'finishRefund',
  'issueInvoice',
  'issueRedInvoice',
  'returnInvoice',
  'exportPayments',
  'setRooms',
  'runRoomPlan',
  'adjustRoomPlan',
  'publishRoomPlan',
  'changeStay',
  'exportRooms',
  'publishSurvey',
  'exportSurvey',
  'changeCertificate',
  'issueCertificates',
  'issueCertificate',
  'revokeCertificate',
  'reissueCertificate',
  'exportCertificates',
  'rotateSigningKey',
]);
export type AuditAction = z.infer<typeof AuditAction>;

/** Who decided or read what, and when. */
export const Audit = z.object({
  _id: z.string(),
  at: Instant,
  by: PersonId,
  action: AuditAction,
  /** Id of what it was done to. */
  target: z.string(),
  reason: z.optional(z.string()),
  /** What the target is called, where its id says nothing to a reader. */
  title: z.optional(z.string()),
});
export type Audit = z.infer<typeof Audit>;
