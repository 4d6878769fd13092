import { collectionOf, evaluateFor, write } from '../engine';
import type { Action } from '../engine';
import { find } from '../query/find';
import { asMongo } from './mongo';
import { queryOf } from './request';

/** Removes the documents that match: all with `multi`, else the first. */
export const removeDocument: Action = (engine, body) =>
  asMongo('Delete', async () => {
    const collection = collectionOf(engine, body);
    const query = queryOf(body, engine.now());
    return write(engine, body, (target) => {
      const one = body['multi'] === true ? {} : { limit: 1 };
      const { documents, plan, examined } = find(
        target,
        collection,
        query,
        evaluateFor(engine, target),
        one,
      );
      for (const stored of documents) target.remove(collection, stored);
      return { answer: { data: { deleted: documents.length } }, plan, examined };
    });
  });
