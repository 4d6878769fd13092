import { civilDateOf } from '#domain/calendar';
import type { SignedUp } from './route';
import { reads } from './store';

/** What this process has noted already, so that a list that is opened again writes nothing. */
const noted = new Set<string>();
const MOST_NOTED = 10_000;

/**
 * Notes who read somebody else's data by a role: once for each reader, target and day. A target is a document's id, or
 * the list that was opened. Reading goes on where the note fails, which the log then says.
 */
export async function noteRead(
  { personId, now }: Pick<SignedUp, 'personId' | 'now'>,
  target: string,
): Promise<void> {
  const _id = `${personId}:${target}:${civilDateOf(now)}`;
  if (noted.has(_id)) return;
  try {
    await reads.add({ _id, by: personId, target, at: now });
  } catch (error) {
    console.error(`a read of ${target} by ${personId} is not noted`, error);
    return;
  }
  if (noted.size >= MOST_NOTED) noted.clear();
  noted.add(_id);
}
