import type { LodgingOverview } from '#contract/lodging';
import type { LodgingTask } from '#text/lodging';

/** The one thing that an organizer does next: set rooms, invite, plan, publish, hand over to the hotel. */
export function nextTask({
  now,
  revision,
  openUntil,
  people,
  plan,
}: Pick<LodgingOverview, 'now' | 'revision' | 'openUntil' | 'people' | 'plan'>): LodgingTask {
  if (revision === 0) return 'settings';
  if (!plan) {
    const nobody = people.king + people.twinForOne + people.bed === 0;
    const isOpen = now < openUntil;
    return nobody || (isOpen && people.none > 0) ? 'invite' : 'run';
  }
  if (plan.isOutdated) return 'rerun';
  return plan.hasDraft || plan.publishedAt === undefined ? 'publish' : 'export';
}
