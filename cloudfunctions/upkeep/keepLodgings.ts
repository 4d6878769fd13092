import type { Instant } from '#domain/calendar';
import { decidePending } from '#shell/lodgings';
import { askToGiveUp, holdsOrWaits } from '#shell/giveUpStay';
import { allOf, anyOf, command } from '#shell/platform';
import { tellMovedUp } from '#shell/roomNews';
import { lodgings, registrations } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import type { Registration } from '#domain/registration/registration';
import { courseEndsAt } from '#domain/training/courseTimes';
import type { Training } from '#domain/training/training';

/** So many people in one condition. */
const AT_ONCE = 100;

const UNAPPROVED = [
  'submitted',
  'waitlisted',
  'returned',
  'rejected',
  'withdrawn',
  'lapsed',
  'refunded',
] as const satisfies readonly Registration['status'][];
const ENDS = ['rejected', 'withdrawn', 'lapsed', 'refunded'] as const;

/**
 * What a process left behind that died: asks nobody has decided, stays of registrations that have ended, news that was
 * not told. Two reads for each class that is still to come or going on; the lodging itself is read only where
 * something is to be done.
 */
export async function keepLodgings(now: Instant): Promise<number> {
  let done = 0;
  for (const training of await publishedTrainings()) {
    if (training.mode !== 'offline' || training.hotels.length === 0) continue;
    if (now >= courseEndsAt(training)) continue;
    await giveUpEnded(training, now);
    if (await isAnythingOpen(training)) {
      const lodging = await decidePending(training._id, now);
      if (lodging) await tellMovedUp(lodging, now);
      done += 1;
    }
  }
  return done;
}

/** Whether an ask waits to be decided, or news to be told. */
const isAnythingOpen = async ({ _id }: Training): Promise<boolean> => {
  const open = anyOf([{ asks: command.neq({}) }, { news: command.neq({}) }]);
  return (await lodgings.count(allOf([{ _id }, open]))) > 0;
};

/** Registrations that have ended once, and are not approved again, hold no stay (H1). */
async function giveUpEnded({ _id }: Training, now: Instant): Promise<void> {
  const ended = await registrations.listAll({
    trainingId: _id,
    status: command.in([...UNAPPROVED]),
    'steps.to': command.in([...ENDS]),
  });
  for (let from = 0; from < ended.length; from += AT_ONCE) {
    const page = ended.slice(from, from + AT_ONCE);
    const there = holdsOrWaits(page.map(({ personId }) => personId));
    const [lodging] = await lodgings.list(allOf([{ _id }, there]));
    if (!lodging) continue;
    for (const one of page)
      if (
        one.personId in lodging.stays ||
        lodging.waiting.some(({ personId }) => personId === one.personId)
      )
        await askToGiveUp(one, now);
  }
}
