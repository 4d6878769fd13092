import type { Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import type { Lodging } from '#domain/lodging/lodging';
import type { AskKey } from '#domain/lodging/stay';
import type { Message } from '#domain/message/message';
import type { Training } from '#domain/training/training';
import { deliver, messageOf } from './outbox';
import { command } from './platform';
import { lodgings, messages } from './store';
import { publishedTraining } from './trainingShelf';

/** So many are sent by whoever freed a room; the rest is due and sent by the upkeep. */
const SENT_AT_ONCE = 5;

/** The ask that waited makes it unique: the same news is never told twice. */
const newsOf = (training: Training, key: AskKey, personId: PersonId, now: Instant): Message =>
  messageOf(
    {
      _id: `roomFreed:${training._id}:${key}`,
      personId,
      kind: 'roomFreed',
      about: { kind: 'room', trainingId: training._id, title: training.shortTitle },
    },
    now,
  );

/**
 * Tells those who came off the waiting list. The lodging keeps their names until the messages are written, so that a
 * process that dies before loses nothing: the next who decides, or the upkeep, tells them. Answers how many it told.
 */
export async function tellMovedUp(
  { _id, news }: { readonly _id: TrainingId; readonly news: Lodging['news'] },
  now: Instant,
): Promise<number> {
  const entries = Object.entries(news) as [AskKey, PersonId][];
  const training = entries.length > 0 ? await publishedTraining(_id) : undefined;
  if (!training) return 0;
  const written: Message[] = [];
  for (const [key, personId] of entries) {
    const message = newsOf(training, key, personId, now);
    if (await messages.add(message)) written.push(message);
  }
  const told = entries.map(([key]) => [`news.${key}`, command.remove()]);
  await lodgings.update({ _id }, Object.fromEntries(told) as Record<string, unknown>);
  for (const message of written.slice(0, SENT_AT_ONCE)) await deliver(message, now);
  return written.length;
}
