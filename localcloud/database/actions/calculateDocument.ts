import { collectionOf, evaluateFor, read } from '../engine';
import type { Action } from '../engine';
import { count } from '../query/count';
import { asMongo } from './mongo';
import { queryOf } from './request';

/** Counts the documents that match. */
export const calculateDocument: Action = (engine, body) =>
  asMongo('Query', async () => {
    const collection = collectionOf(engine, body);
    const query = queryOf(body, engine.now());
    return read(engine, body, (view) => {
      const { total, plan, examined } = count(view, collection, query, evaluateFor(engine, view));
      return { answer: { data: { total } }, plan, examined };
    });
  });
