import { Audit } from '#domain/audit/audit';
import { CivilDate, Instant } from '#domain/calendar';
import { PersonId, TrainingId, UnitId } from '#domain/ids';
import { ApplicationId } from '#domain/member/application';
import { DuesSettings } from '#domain/member/dues';
import { PersonMembership } from '#domain/member/personMembership';
import { Society } from '#domain/member/society';
import { UnitApplication } from '#domain/member/unitApplication';
import { Message, TemplateKey } from '#domain/message/message';
import { Order } from '#domain/order/order';
import { Receipt } from '#domain/order/receipt';
import { Refund } from '#domain/order/refund';
import { Invoice } from '#domain/invoice/invoice';
import { Person } from '#domain/person/person';
import { Registration } from '#domain/registration/registration';
import { Lodging } from '#domain/lodging/lodging';
import { RoomPlans } from '#domain/lodging/plan';
import { SeatLedger } from '#domain/registration/seatLedger';
import { Study, StudyClock } from '#domain/study/study';
import { AdministratorList, Invitation } from '#domain/role/administratorList';
import { type Grant, Grants } from '#domain/role/role';
import { SurveyAnswer } from '#domain/survey/answer';
import { Survey } from '#domain/survey/survey';
import { TrainingEdit } from '#domain/training/draft';
import { Training } from '#domain/training/training';
import { Unit } from '#domain/unit/unit';
import * as z from '#domain/z';
import { collection } from './collection';

/** The collections of the product; `config/database.json` declares them with their indexes. */
export const persons = collection('persons', Person);
export const grants = collection('grants', Grants);
export const trainings = collection('trainings', Training);
/** What organizers write before it is published. */
export const trainingEdits = collection('trainingEdits', TrainingEdit);
export const seatLedgers = collection('seatLedgers', SeatLedger);
export const registrations = collection('registrations', Registration);
export const surveys = collection('surveys', Survey);
/** One for each person and training: a draft, then what was handed in. */
export const surveyAnswers = collection('surveyAnswers', SurveyAnswer);
export const messages = collection('messages', Message);

export const units = collection('units', Unit);
export const unitApplications = collection('unitApplications', UnitApplication);
export const memberships = collection('memberships', PersonMembership);
export const societies = collection('societies', Society);

/** Which unit a credit code belongs to: one code, one unit; or which unit has given it free again. */
export const CreditCodeOwner = z.object({
  _id: z.string(),
  unitId: z.optional(UnitId),
  freedBy: z.optional(UnitId),
});
export const creditCodes = collection('creditCodes', CreditCodeOwner);

/** Which application of a person or unit was opened last, by applying or by undoing a decision. */
export const OpenedApplication = z.object({
  _id: z.union([PersonId, UnitId]),
  applicationId: ApplicationId,
  at: Instant,
});
export const openedApplications = collection('openedApplications', OpenedApplication);

export const orders = collection('orders', Order);
export const receipts = collection('receipts', Receipt);
export const refunds = collection('refunds', Refund);
export const invoices = collection('invoices', Invoice);

/** Rooms, stays and who waits for one; one document for each training with hotels. */
export const lodgings = collection('lodgings', Lodging);
/** Until when rooms may be registered, read without the stays. */
export const lodgingDeadlines = collection(
  'lodgings',
  z.object({ _id: TrainingId, openUntil: Instant }),
);
/** What waits to be decided, read without the stays. */
export const pendingAsks = collection(
  'lodgings',
  z.pick(Lodging, { _id: true, revision: true, asks: true }),
);
export const roomPlans = collection('roomPlans', RoomPlans);

/** What each person has watched at each training, and up to when their time was given away. */
export const studies = collection('studies', Study);
export const studyClocks = collection('studyClocks', StudyClock);

export const audits = collection('audits', Audit);

/** Who read whose data by a role, once a day. */
export const ReadNote = z.object({
  _id: z.string(),
  by: PersonId,
  target: z.string(),
  at: Instant,
});
export const reads = collection('reads', ReadNote);

/** Ids that the platform gave for our message templates; without them the app alone tells the news. */
export const MessageSettings = z.object({
  _id: z.literal('messages'),
  templates: z.partialRecord(TemplateKey, z.string()),
  smsApprovedTemplate: z.optional(z.string()),
});
export const settings = collection('settings', MessageSettings);

/** Dues as the Society has set them; `revision` counts the changes. */
export const StoredDuesSettings = z.extend(DuesSettings, {
  _id: z.literal('dues'),
  revision: z.int().check(z.positive()),
});
export const duesSettings = collection('settings', StoredDuesSettings);

/** How far the reminders of the day have come: whose turn it is, and behind which id (M9). */
export const ReminderProgress = z.object({
  _id: z.literal('reminders'),
  day: CivilDate,
  stage: z.enum(['units', 'persons', 'done']),
  /** The last one looked at; empty at the start of a stage. */
  after: z.string(),
});
export type ReminderProgress = z.infer<typeof ReminderProgress>;
export const reminderProgress = collection('settings', ReminderProgress);

/** With which merchant online payments are made; without it only bank transfers are offered (X10). */
export const PaySettings = z.object({
  _id: z.literal('pay'),
  subMchId: z.string().check(z.regex(/^\d{6,32}$/)),
});
export const paySettings = collection('settings', PaySettings);

/** How far the reminders to pay of the day have come: at which training, and behind which registration. */
export const PayReminderProgress = z.object({
  _id: z.literal('payReminders'),
  day: CivilDate,
  trainingId: z.string(),
  after: z.string(),
  done: z.boolean(),
});
export type PayReminderProgress = z.infer<typeof PayReminderProgress>;
export const payReminderProgress = collection('settings', PayReminderProgress);

export const administratorLists = collection('settings', AdministratorList);
export const invitations = collection('settings', Invitation);

export async function grantsOf(personId: PersonId): Promise<readonly Grant[]> {
  return (await grants.find(personId))?.grants ?? [];
}
