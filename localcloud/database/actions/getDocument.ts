import { collectionOf, evaluateFor, read } from '../engine';
import type { Action } from '../engine';
import { find } from '../query/find';
import { compileProjection } from '../query/project';
import { parseDocument } from '../values/ejson';
import { asMongo } from './mongo';
import { queryOf, wholeNumberOf } from './request';
import { resultList } from './result';

const MOST_ROWS = 1000;
const DEFAULT_ROWS = 100;

/** Finds documents: order, offset, limit (at most 1000), projection. */
export const getDocument: Action = (engine, body) =>
  asMongo('Query', async () => {
    const collection = collectionOf(engine, body);
    const query = queryOf(body, engine.now());
    const sort = body['order'] === undefined ? {} : { sort: parseDocument(body['order']) };
    const skip = wholeNumberOf(body, 'offset', 0, Number.MAX_SAFE_INTEGER) ?? 0;
    const limit = wholeNumberOf(body, 'limit', 1, MOST_ROWS) ?? DEFAULT_ROWS;
    const projection =
      body['projection'] === undefined ? undefined : parseDocument(body['projection']);
    return read(engine, body, (view) => {
      const evaluate = evaluateFor(engine, view);
      const { documents, plan, examined } = find(view, collection, query, evaluate, {
        ...sort,
        skip,
        limit,
      });
      const shape = projection === undefined ? undefined : compileProjection(projection, evaluate);
      const list = resultList(documents.map(({ doc }) => (shape === undefined ? doc : shape(doc))));
      return { answer: { data: { list } }, plan, examined };
    });
  });
