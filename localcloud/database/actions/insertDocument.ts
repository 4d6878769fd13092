import { randomBytes } from 'node:crypto';
import { collectionOf, write } from '../engine';
import type { Action } from '../engine';
import { refuseTooLarge, refuseUnstorableDocument } from '../update/storable';
import { parseDocument, stringify } from '../values/ejson';
import type { Document } from '../values/value';
import { invalidParameter } from '../wireError';
import { asMongo } from './mongo';

/** Adds documents, all or none; an _id is made where there is none. */
export const insertDocument: Action = (engine, body) =>
  asMongo('Insert', async () => {
    const collection = collectionOf(engine, body);
    const { data } = body;
    if (!Array.isArray(data) || data.length === 0)
      throw invalidParameter('data must be a non-empty array of documents');
    const now = engine.now();
    const documents = data.map((text) => prepare(parseDocument(text, now)));
    await write(engine, body, (target) => {
      for (const document of documents) target.insert(collection, document);
    });
    const insertedIds = documents.map(
      (document) => JSON.parse(stringify(document['_id'] ?? null)) as unknown,
    );
    return { answer: { data: { insertedIds } } };
  });

function prepare(document: Document): Document {
  const identified =
    '_id' in document ? document : { _id: randomBytes(16).toString('hex'), ...document };
  refuseUnstorableDocument(identified);
  refuseTooLarge(identified, stringify(identified));
  return identified;
}
