import type { Action } from '../engine';
import { invalidParameter } from '../wireError';

/** Makes a collection. Throws DATABASE_COLLECTION_ALREADY_EXIST. */
export const addCollection: Action = async (engine, body) => {
  const name = body['collectionName'];
  if (typeof name !== 'string' || name === '')
    throw invalidParameter('collectionName must be a non-empty string');
  await engine.queue.write(() => engine.catalog.create(name));
  return { answer: {} };
};
