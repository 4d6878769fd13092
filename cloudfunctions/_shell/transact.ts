import { database, type Transaction } from './platform';

/** So many people changed the same thing at once that our turn did not come; asking again is safe. */
export class TooBusy extends Error {}

const ATTEMPTS = 12;
const isConflict = (error: unknown): boolean =>
  error instanceof Error &&
  /conflict/i.test(`${error.message} ${String(Reflect.get(error, 'code'))}`);

/** Grows with every attempt up to a second, at random, so that those who wait do not meet again. */
const pauseMs = (attempt: number): number => Math.random() * Math.min(1000, 20 * 2 ** attempt);

/** A refusal changes nothing, whatever was written before it. */
const isRefusal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'ok') === false;

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/**
 * Runs `work` in a transaction and repeats it when somebody else changed the same documents first
 * (the SDK does not repeat a conflict raised by a document operation). `work` must not run operations side by side.
 */
export async function transact<Value>(
  work: (t: Transaction) => Promise<Value>,
  attempts = ATTEMPTS,
): Promise<Value> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const transaction = await database.startTransaction();
    try {
      const value = await work(transaction);
      await (isRefusal(value) ? transaction.rollback() : transaction.commit());
      return value;
    } catch (error) {
      await rollBack(transaction);
      if (!isConflict(error)) throw error;
      await pause(pauseMs(attempt));
    }
  }
  throw new TooBusy();
}

async function rollBack(transaction: Transaction): Promise<void> {
  try {
    await transaction.rollback();
  } catch (error) {
    // A conflict has ended the transaction already; the reason to roll back is reported by the caller.
    if (!isConflict(error) && !/TransactionNotExist|not exist/i.test(String(error))) {
      console.warn('rollback failed', error);
    }
  }
}
