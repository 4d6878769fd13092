import { collectionOf, evaluateFor, read } from '../engine';
import type { Action } from '../engine';
import { find } from '../query/find';
import { asMongo } from './mongo';
import { queryOf } from './request';

/** Counts the documents that match. */
export const calculateDocument: Action = (engine, body) =>
  asMongo('Query', async () => {
    const collection = collectionOf(engine, body);
    const query = queryOf(body, engine.now());
    return read(engine, body, (view) => {
      const { documents, plan, examined } = find(
        view,
        collection,
        query,
        evaluateFor(engine, view),
      );
      return { answer: { data: { total: documents.length } }, plan, examined };
    });
  });
