import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';

const MOST_DEPTH = 100;
/** Largest document, in bytes of its EJSON text (MongoDB counts BSON bytes; the order of magnitude is the same). */
export const MOST_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** Throws MongoError for field names that begin with `$`, and for nesting beyond 100 levels. */
export function refuseUnstorable(value: Value, depth = 1): void {
  if (depth > MOST_DEPTH) throw new MongoError(`cannot nest more than ${MOST_DEPTH} levels`);
  if (Array.isArray(value)) {
    for (const item of value) refuseUnstorable(item, depth + 1);
  } else if (isDocument(value)) {
    for (const [field, inner] of Object.entries(value)) {
      if (field.startsWith('$'))
        throw new MongoError(
          `The dollar ($) prefixed field '${field}' in '${field}' is not valid for storage.`,
        );
      refuseUnstorable(inner, depth + 1);
    }
  }
}

/** A whole document to be stored: also no dots in field names (the local cloud could not address them), and an _id that can be one. */
export function refuseUnstorableDocument(document: Document): void {
  refuseUnstorable(document);
  refuseDots(document);
  const id = document['_id'];
  if (Array.isArray(id)) throw new MongoError("The '_id' value cannot be of type array");
  if (id instanceof RegExp) throw new MongoError("The '_id' value cannot be of type regex");
}

function refuseDots(value: Value): void {
  if (Array.isArray(value)) for (const item of value) refuseDots(item);
  else if (isDocument(value)) {
    for (const [field, inner] of Object.entries(value)) {
      if (field.includes('.'))
        throw new MongoError(
          `the dotted field name '${field}' is not supported by the local cloud`,
        );
      refuseDots(inner);
    }
  }
}

export function refuseTooLarge(document: Document, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_DOCUMENT_BYTES) {
    throw new MongoError(
      `the document ${JSON.stringify(document['_id'])} of ${bytes} bytes is larger than ${MOST_DOCUMENT_BYTES}`,
    );
  }
}
