import { type CivilDate, civilDateOf, clockTimeOf, type Instant } from '#domain/calendar';
import { endAhead, reminderDue } from '#domain/member/ending';
import { type ReminderProgress, reminderProgress } from '#shell/store';
import { type Ending, personsToRemind, unitsToRemind } from './endings';
import { tellAll } from '#shell/tellAll';

/** Nobody is woken by a reminder. */
const FROM_TIME = '09:00';
const PAGE = 100;
/** So many pages in one run; the next minute's run goes on. */
const PAGES = 5;

/**
 * Tells once a day whose membership ends within 60, 30 or 7 days (M9), page by page: a run that was killed is taken
 * up where it stopped. Ids say what is told, so that nobody is told twice. Answers how many were told.
 */
export async function remindOfEnd(now: Instant): Promise<number> {
  const today = civilDateOf(now);
  const until = endAhead(today);
  const days = until && reminderDue(until, today);
  if (!until || !days || clockTimeOf(now) < FROM_TIME) return 0;
  let told = 0;
  let progress = await progressOf(today);
  for (let page = 0; page < PAGES && progress.stage !== 'done'; page++) {
    const ending = { until, days, today, now };
    const found = await pageOf(progress, ending);
    told += await tellAll(found.news);
    progress = nextOf(progress, found.last);
    await keep(progress);
  }
  return told;
}

async function progressOf(today: CivilDate): Promise<ReminderProgress> {
  const kept = await reminderProgress.find('reminders');
  if (kept?.day === today) return kept;
  const fresh: ReminderProgress = { _id: 'reminders', day: today, stage: 'units', after: '' };
  if (!kept) await reminderProgress.add(fresh);
  return fresh;
}

const pageOf = ({ stage, after }: ReminderProgress, ending: Ending) =>
  stage === 'units'
    ? unitsToRemind(ending, { after, limit: PAGE })
    : personsToRemind(ending, { after, limit: PAGE });

/** Behind a full page comes the next one; behind the last one the next stage. */
function nextOf(progress: ReminderProgress, last: string | undefined): ReminderProgress {
  if (last !== undefined) return { ...progress, after: last };
  return { ...progress, stage: progress.stage === 'units' ? 'persons' : 'done', after: '' };
}

const keep = ({ _id, ...progress }: ReminderProgress): Promise<number> =>
  reminderProgress.update({ _id }, progress);
