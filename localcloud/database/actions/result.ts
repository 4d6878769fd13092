import { stringify } from '../values/ejson';
import type { Document } from '../values/value';
import { resultTooLarge } from '../wireError';

const MOST_RESULT_BYTES = 1024 * 1024;

/** Documents as they go over the wire: EJSON texts. Throws beyond 1 MB. */
export function resultList(documents: Document[]): string[] {
  const list = documents.map((document) => stringify(document));
  if (list.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) > MOST_RESULT_BYTES)
    throw resultTooLarge();
  return list;
}
