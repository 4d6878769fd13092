import type { Action } from '../engine';

/** Makes a transaction's writes durable and visible, all at once. */
export const commitTransaction: Action = async (engine, body) => {
  await engine.transactions.commit(String(body['transactionId']));
  return { answer: {} };
};
