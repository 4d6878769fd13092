import type { Instant } from '#domain/calendar';
import { tellPlanNews } from '#shell/planNews';
import { command } from '#shell/platform';
import { roomPlans } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';

/** Tells what a publication of rooms has changed, where the process died that published it. One read finds nothing. */
export async function tellRoomPlans(now: Instant): Promise<number> {
  const classes = (await publishedTrainings()).filter(({ mode }) => mode === 'offline');
  if (classes.length === 0) return 0;
  const untold = { untold: command.exists(true) };
  const ids = classes.map(({ _id }) => _id);
  if ((await roomPlans.count({ ...untold, _id: command.in(ids) })) === 0) return 0;
  let told = 0;
  for (const training of classes) told += await tellPlanNews(training, now);
  return told;
}
