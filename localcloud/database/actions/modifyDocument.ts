import { randomBytes } from 'node:crypto';
import { collectionOf, evaluateFor, write } from '../engine';
import type { Action } from '../engine';
import { find } from '../query/find';
import type { Evaluate } from '../query/predicate';
import type { Collection } from '../store/catalog';
import type { Writable } from '../store/writable';
import { positionIn } from '../update/positional';
import { refuseTooLarge, refuseUnstorableDocument } from '../update/storable';
import { compileUpdate } from '../update/update';
import { parseDocument, stringify } from '../values/ejson';
import { isDocument, MongoError } from '../values/value';
import type { Document } from '../values/value';
import { asMongo } from './mongo';
import { queryOf } from './request';

type Change = (document: Document, isInsert: boolean) => Document;

/** Changes documents by operators (`merge`), or replaces one; `upsert` inserts when none matches. */
export const modifyDocument: Action = (engine, body) =>
  asMongo('Update', async () => {
    const collection = collectionOf(engine, body);
    const now = engine.now();
    const query = queryOf(body, now);
    const data = parseDocument(body['data'], now);
    return write(engine, body, (target) => {
      const evaluate = evaluateFor(engine, target);
      const change = body['merge'] === false ? replacement(data) : update(data, query, evaluate);
      const isMulti = body['multi'] === true && body['merge'] !== false;
      const { documents, plan, examined } = find(
        target,
        collection,
        query,
        evaluate,
        isMulti ? {} : { limit: 1 },
      );
      if (documents.length === 0 && body['upsert'] === true) {
        return {
          answer: { data: { updated: 0, upsert_id: insert(target, collection, query, change) } },
          plan,
          examined,
        };
      }
      let updated = 0;
      for (const stored of documents) {
        const changed = change(stored.doc, false);
        const text = stringify(changed);
        if (text === stringify(stored.doc)) continue;
        refuseTooLarge(changed, text);
        target.replace(collection, stored, changed);
        updated++;
      }
      return { answer: { data: { updated } }, plan, examined };
    });
  });

function replacement(data: Document): Change {
  refuseUnstorableDocument(data);
  return (document) => {
    const { _id, ...fields } = data;
    const id = document['_id'] ?? _id;
    if (_id !== undefined && stringify(_id) !== stringify(id ?? null)) {
      throw new MongoError("the (immutable) field '_id' was found to have been altered");
    }
    return { _id: id ?? null, ...fields };
  };
}

function update(data: Document, query: Document, evaluate: Evaluate): Change {
  const apply = compileUpdate(data, evaluate);
  return (document, isInsert) =>
    apply(document, { isInsert, positional: positionIn(document, query, evaluate) });
}

/** What an upsert begins with: the fields that the query demands to be equal to something. */
function seed(query: Document): Document {
  const fields: Document = {};
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition))
      for (const part of condition) Object.assign(fields, isDocument(part) ? seed(part) : {});
    if (field.startsWith('$')) continue;
    if (!isDocument(condition) || !Object.keys(condition).some((key) => key.startsWith('$')))
      fields[field] = condition;
    else if ('$eq' in condition) fields[field] = condition['$eq'] ?? null;
  }
  return fields;
}

function insert(
  target: Writable,
  collection: Collection,
  query: Document,
  change: Change,
): unknown {
  const fields = seed(query);
  const start = compileUpdate(
    Object.keys(fields).length === 0 ? {} : { $set: fields },
    () => undefined,
  )({}, { isInsert: true });
  const changed = change(start, true);
  const { _id, ...rest } = changed;
  const document: Document = { _id: _id ?? randomBytes(16).toString('hex'), ...rest };
  refuseUnstorableDocument(document);
  refuseTooLarge(document, stringify(document));
  target.insert(collection, document);
  return JSON.parse(stringify(document['_id'] ?? null)) as unknown;
}
