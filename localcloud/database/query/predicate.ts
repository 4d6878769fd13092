import type { Document, Value } from '../values/value';

export type Predicate = (document: Document) => boolean;

/** Computes an aggregation expression for a document (`$expr`). */
export type Evaluate = (expression: Value, document: Document) => unknown;

/** Makes the condition of `$elemMatch` into a test of one item. */
export type CompileElement = (condition: Document) => (item: Value) => boolean;
