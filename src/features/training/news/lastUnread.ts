import type { News } from '#contract/person';
import type { Instant } from '#domain/calendar';

/** The moment up to which everything shown counts as read; undefined when nothing is new. */
export function lastUnread(news: readonly News[]): Instant | undefined {
  return news
    .filter((item) => !item.read)
    .map((item) => item.at)
    .sort()
    .pop();
}
