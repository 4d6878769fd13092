import type { Instant } from '#domain/calendar';
import { registrationIdOf } from '#domain/ids';
import type { Message } from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import type { Departure, SeatLedger } from '#domain/registration/seatLedger';
import { moveUp } from '#domain/registration/transitions';
import type { Training } from '#domain/training/training';
import { messageFor } from './outbox';
import type { Transaction } from './platform';
import { messages, registrations, seatLedgers } from './store';

type Depart = (ledger: SeatLedger) => Departure;

/**
 * Takes somebody out of a training's ledger inside a transaction; the first who waits has the seat in the same
 * moment, with a message (L2). Does nothing for a training without a seat limit.
 */
export async function departFrom(
  transaction: Transaction,
  training: Training,
  depart: Depart,
  now: Instant,
): Promise<Message | undefined> {
  if (training.seats === undefined) return undefined;
  const ledger = await seatLedgers.within(transaction).find(training._id);
  if (!ledger) throw new Error(`training ${training._id} has seats but no ledger`);
  const departure = depart(ledger);
  if (departure.ledger !== ledger) await seatLedgers.within(transaction).put(departure.ledger);
  if (!departure.movedUp) return undefined;
  const id = registrationIdOf(training._id, departure.movedUp);
  const waiting = await registrations.within(transaction).find(id);
  // A registration whose process died before it was written is completed from the ledger by `upkeep`.
  return waiting && seat(transaction, training, waiting, now);
}

async function seat(
  transaction: Transaction,
  training: Training,
  waiting: Registration,
  now: Instant,
): Promise<Message> {
  const seated = moveUp(waiting, now);
  await registrations.within(transaction).put(seated);
  const message = messageFor(seated, training, 'movedUp', now);
  await messages.within(transaction).put(message);
  return message;
}
