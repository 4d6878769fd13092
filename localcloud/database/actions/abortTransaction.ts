import type { Action } from '../engine';

/** Ends a transaction; nothing of it remains. */
export const abortTransaction: Action = async (engine, body) => {
  await Promise.resolve();
  engine.transactions.abort(String(body['transactionId']));
  return { answer: {} };
};
