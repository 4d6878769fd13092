import type { Action } from '../engine';

/** Opens a transaction; its id is at the top level of the answer. */
export const startTransaction: Action = (engine) =>
  Promise.resolve({ answer: { transactionId: engine.transactions.start() } });
