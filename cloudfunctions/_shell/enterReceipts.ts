import type { Receipt } from '#domain/order/receipt';
import { command } from './platform';
import { receipts } from './store';
import { TooBusy } from './transact';

/** Receipts that one round trip carries. */
const BATCH = 100;
const ATTEMPTS = 5;

/**
 * Enters many receipts, each once by its id, and answers how many were new. Killed on the way, the next time enters the
 * rest; where two enter the same, each receipt is one of theirs.
 */
export async function enterReceipts(all: readonly Receipt[]): Promise<number> {
  let entered = 0;
  for (let from = 0; from < all.length; from += BATCH)
    entered += await enterBatch(all.slice(from, from + BATCH));
  return entered;
}

async function enterBatch(batch: readonly Receipt[]): Promise<number> {
  const ids = batch.map(({ _id }) => _id);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const known = await receipts.list({ _id: command.in(ids) });
    const missing = batch.filter(({ _id }) => !known.some((one) => one._id === _id));
    const isFirst = attempt === 1;
    if (missing.length === 0) return isFirst ? 0 : oursAmong(known, batch);
    if (await receipts.addAll(missing))
      return missing.length + (isFirst ? 0 : oursAmong(known, batch));
    // Somebody else entered one of them in between: look again.
  }
  throw new TooBusy();
}

/** Those that an attempt of ours has entered before somebody else's came between. */
const oursAmong = (known: readonly Receipt[], [ours]: readonly Receipt[]): number =>
  known.filter(
    ({ enteredAt, enteredBy }) => enteredAt === ours?.enteredAt && enteredBy === ours.enteredBy,
  ).length;
