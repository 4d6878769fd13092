import type { Message } from '#domain/message/message';
import { command } from './platform';
import { messages } from './store';

const PAGE = 100;
const SIDE_BY_SIDE = 20;

/** Writes the messages that are not there yet; they go out with the others. Answers how many those were. */
export async function tellAll(news: readonly Message[]): Promise<number> {
  if (news.length === 0) return 0;
  const there = new Set<string>();
  for (let from = 0; from < news.length; from += PAGE) {
    const ids = news.slice(from, from + PAGE).map(({ _id }) => _id);
    for (const { _id } of await messages.list({ _id: command.in(ids) })) there.add(_id);
  }
  const missing = news.filter(({ _id }) => !there.has(_id));
  for (let from = 0; from < missing.length; from += SIDE_BY_SIDE)
    await Promise.all(
      missing.slice(from, from + SIDE_BY_SIDE).map((message) => messages.add(message)),
    );
  return missing.length;
}
