import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { Message } from '#domain/message/message';
import { limitTowards, resized } from '#domain/registration/seatLedger';
import { ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { giveSeat } from './departures';
import type { Transaction } from './platform';
import { seatLedgers, trainings } from './store';
import { transact } from './transact';

const NOTHING = ok({ news: [], isDone: true });

/** As many move up in one transaction; a longer waiting list moves in steps. */
const MOST_AT_ONCE = 20;

interface Resizing {
  readonly news: readonly Message[];
  /** Whether the ledger has the training's limit now. */
  readonly isDone: boolean;
}

/**
 * Brings the ledger to the training's seats inside a transaction, or a step nearer: nobody ever waits while a seat is
 * free, and nobody loses theirs (L2). Whoever moves up gets a message. Nothing where seats are not limited.
 */
export async function resizeWithin(
  transaction: Transaction,
  training: Training,
  now: Instant,
): Promise<Result<Resizing, { code: 'SEATS_TAKEN'; holders: number }>> {
  if (training.seats === undefined) return ok({ news: [], isDone: true });
  const stored = seatLedgers.within(transaction);
  const ledger = await stored.find(training._id);
  if (!ledger) throw new Error(`training ${training._id} has seats but no ledger`);
  const limit = limitTowards(ledger, training.seats, MOST_AT_ONCE);
  const change = resized(ledger, limit, now);
  if (!change.ok) return change;
  if (change.value.ledger !== ledger) await stored.put(change.value.ledger);
  const news: Message[] = [];
  for (const waiting of change.value.movedUp) {
    const message = await giveSeat(transaction, training, waiting, now);
    if (message) news.push(message);
  }
  return ok({ news, isDone: limit === training.seats });
}

/**
 * Goes on until the ledger has the limit that the training has at that moment; also after a process died on the way.
 * Answers the news.
 */
export async function finishResizing(trainingId: TrainingId, now: Instant): Promise<Message[]> {
  const news: Message[] = [];
  for (;;) {
    const step = await transact(async (transaction) => {
      const training = await trainings.within(transaction).find(trainingId);
      return training ? resizeWithin(transaction, training, now) : NOTHING;
    });
    if (!step.ok) return news;
    news.push(...step.value.news);
    if (step.value.isDone) return news;
  }
}
