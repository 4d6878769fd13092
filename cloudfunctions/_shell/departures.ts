import type { Instant } from '#domain/calendar';
import { registrationIdOf } from '#domain/ids';
import type { Message } from '#domain/message/message';
import type { Departure, Place, SeatLedger } from '#domain/registration/seatLedger';
import { moveUp } from '#domain/registration/transitions';
import type { Training } from '#domain/training/training';
import { completion } from './completion';
import { messageFor } from './outbox';
import type { Transaction } from './platform';
import { messages, persons, registrations, seatLedgers } from './store';

type Depart = (ledger: SeatLedger) => Departure;

/** The place somebody gave up, and the news for whoever moved up. */
export interface Departed {
  readonly left?: Place;
  readonly news?: Message;
}

/**
 * Takes somebody out of a training's ledger inside a transaction; the first who waits has the seat in the same
 * moment, with a message (L2). Does nothing for a training without a seat limit.
 */
export async function departFrom(
  transaction: Transaction,
  training: Training,
  depart: Depart,
  now: Instant,
): Promise<Departed> {
  if (training.seats === undefined) return {};
  const ledger = await seatLedgers.within(transaction).find(training._id);
  if (!ledger) throw new Error(`training ${training._id} has seats but no ledger`);
  const departure = depart(ledger);
  if (departure.ledger !== ledger) await seatLedgers.within(transaction).put(departure.ledger);
  const news = departure.movedUp && (await giveSeat(transaction, training, departure.movedUp, now));
  return { ...(departure.left ? { left: departure.left } : {}), ...(news ? { news } : {}) };
}

/**
 * Gives somebody who waited the seat that the ledger has for them. Also whoever has only just joined the waiting list, and whose registration is not written yet, is seated: it is
 * written as of when they joined.
 */
export async function giveSeat(
  transaction: Transaction,
  training: Training,
  { personId, at }: NonNullable<Departure['movedUp']>,
  now: Instant,
): Promise<Message | undefined> {
  const stored = registrations.within(transaction);
  const previous = await stored.find(registrationIdOf(training._id, personId));
  const person = await persons.within(transaction).find(personId);
  if (!person) return undefined;
  const first = { kind: 'waiting', position: 1 } as const;
  const waiting = await completion(training, { person, at }, first, previous);
  const seated = moveUp(waiting, now);
  await stored.put(seated);
  const message = messageFor(seated, training, 'movedUp', now);
  await messages.within(transaction).put(message);
  return message;
}
