import { type CivilDate, civilDateOf, clockTimeOf, type Instant } from '#domain/calendar';
import type { Message } from '#domain/message/message';
import type { Order } from '#domain/order/order';
import { firstPayReminderOn, lastDayToPay, payReminderDue } from '#domain/registration/deadlines';
import type { Registration } from '#domain/registration/registration';
import { courseEndsAt } from '#domain/training/courseTimes';
import type { Training } from '#domain/training/training';
import { messageOf } from '#shell/outbox';
import { command } from '#shell/platform';
import { type PayReminderProgress, payReminderProgress, registrations } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import { ordersOf } from './lapseUnpaid';
import { tellAll } from '#shell/tellAll';

/** Nobody is woken by a reminder. */
const FROM_TIME = '09:00';
const PAGE = 100;
/** So many pages in one run; the next minute's run goes on. */
const PAGES = 5;

/**
 * Tells once a day who has 7, 3 or 1 days left to pay (L5, X3), page by page: a run that was killed is taken up where it
 * stopped. Ids say what is told, so that nobody is told twice. Answers how many were told.
 */
export async function remindToPay(now: Instant): Promise<number> {
  if (clockTimeOf(now) < FROM_TIME) return 0;
  const today = civilDateOf(now);
  let progress = await progressOf(today);
  if (progress.done) return 0;
  const ending = await trainingsEnding(today, now);
  let told = 0;
  for (let page = 0; page < PAGES && !progress.done; page++) {
    const { trainingId } = progress;
    const training = ending.find(({ _id }) => _id >= trainingId);
    const found = training && (await pageOf(training, behind(progress, training), now));
    told += await tellAll(found?.news ?? []);
    progress = nextOf(progress, training, found?.last);
    await keep(progress);
  }
  return told;
}

/** Trainings in which somebody may have to be reminded, in the order of their ids. */
async function trainingsEnding(today: CivilDate, now: Instant): Promise<Training[]> {
  return (await publishedTrainings())
    .filter((training) => today >= firstPayReminderOn(training) && now < courseEndsAt(training))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

async function progressOf(day: CivilDate): Promise<PayReminderProgress> {
  const kept = await payReminderProgress.find('payReminders');
  if (kept?.day === day) return kept;
  const fresh = { _id: 'payReminders', day, trainingId: '', after: '', done: false } as const;
  if (!kept) await payReminderProgress.add(fresh);
  return fresh;
}

const behind = ({ trainingId, after }: PayReminderProgress, { _id }: Training): string =>
  trainingId === _id ? after : '';

/** Behind a full page comes the next one; behind the last one the next training. */
function nextOf(
  progress: PayReminderProgress,
  training: Training | undefined,
  last: string | undefined,
): PayReminderProgress {
  if (!training) return { ...progress, done: true };
  return last === undefined
    ? { ...progress, trainingId: `${training._id}-`, after: '' }
    : { ...progress, trainingId: training._id, after: last };
}

const keep = ({ _id, ...progress }: PayReminderProgress): Promise<number> =>
  payReminderProgress.update({ _id }, progress);

async function pageOf(training: Training, after: string, now: Instant) {
  const page = await registrations.list(
    { trainingId: training._id, status: 'approved', _id: command.gt(after) },
    { orderBy: [['_id', 'asc']], limit: PAGE },
  );
  const asking = await ordersOf(page);
  const news = page
    .filter(({ orderId }) => !isProven(orderId && asking.get(orderId)))
    .flatMap((registration) => reminderFor(training, registration, now) ?? []);
  return { news, last: page.length < PAGE ? undefined : page.at(-1)!._id };
}

/** Whoever has sent a voucher has done what they can. */
const isProven = (order: Order | '' | undefined): boolean =>
  Boolean(order && order.status === 'open' && order.voucher);

/** The id makes it one message per approval, last day and reminder. */
function reminderFor(
  training: Training,
  registration: Registration,
  now: Instant,
): Message | undefined {
  if (registration.status !== 'approved') return undefined;
  const { _id, personId, approvedAt } = registration;
  const days = payReminderDue(training, approvedAt, civilDateOf(now));
  if (days === undefined) return undefined;
  const until = lastDayToPay(training, approvedAt);
  return messageOf(
    {
      _id: `pay:${_id}:${approvedAt}:${until}:${days}`,
      personId,
      kind: 'paymentDue',
      about: { kind: 'training', trainingId: training._id, title: training.shortTitle },
      until,
    },
    now,
  );
}
