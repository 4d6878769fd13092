import type { Document } from '../values/value';
import type { Collection } from './catalog';
import type { StoredDocument, View } from './documents';

/** Something that can be read and written: the present, or an open transaction. */
export interface Writable extends View {
  /** Throws DuplicateKey when the _id or a unique key is taken. */
  insert(collection: Collection, document: Document): void;
  /** Throws DuplicateKey. */
  replace(collection: Collection, stored: StoredDocument, document: Document): void;
  remove(collection: Collection, stored: StoredDocument): void;
}

/** MongoDB's E11000. */
export class DuplicateKey extends Error {
  constructor(collection: string, index: string, key: string) {
    super(
      `E11000 duplicate key error collection: local.${collection} index: ${index} dup key: ${key}`,
    );
  }
}

export const duplicateId = (collection: Collection, id: string): DuplicateKey =>
  new DuplicateKey(collection.name, '_id_', `{ _id: ${id} }`);
