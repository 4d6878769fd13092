import { compileQuery } from '../query/match';
import type { Evaluate } from '../query/predicate';
import { fieldOf, isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';

/** For `$` in an update path: the index of the first item of the array for which the query holds. Throws MongoError. */
export function positionIn(
  document: Document,
  query: Document,
  evaluate: Evaluate,
): (arrayPath: string) => number {
  return (arrayPath) => {
    const parts = arrayPath.split('.');
    const array = parts.reduce<Value | undefined>(
      (value, part) =>
        value !== undefined && isDocument(value) ? fieldOf(value, part) : undefined,
      document,
    );
    const isAsked = JSON.stringify(query).includes(`"${arrayPath}`);
    const matches = compileQuery(query, evaluate);
    const index =
      Array.isArray(array) && isAsked
        ? array.findIndex((item) => matches(withItem(document, parts, item)))
        : -1;
    if (index < 0)
      throw new MongoError('The positional operator did not find the match needed from the query.');
    return index;
  };
}

/** The document with only `item` in the array. */
function withItem(document: Document, parts: string[], item: Value): Document {
  const [first, ...rest] = parts as [string, ...string[]];
  const inner = document[first];
  return {
    ...document,
    [first]: rest.length === 0 ? [item] : withItem(inner as Document, rest, item),
  };
}
