import { Aggregator } from 'mingo/aggregator';
import { evalExpr } from 'mingo/core';
import type { Iterator } from 'mingo/lazy';
import type { AnyObject, Options } from 'mingo/types';
import { leaves } from '../values/path';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';

/** Finds documents of a collection by a query, with its indexes. */
export type Lookup = (collection: string, query: Document) => Document[];

interface Specification {
  from: string;
  as: string;
  localField?: string;
  foreignField?: string;
  let?: AnyObject;
  pipeline?: AnyObject[];
}

/** `$lookup` by equal fields, by a pipeline with variables, or both. */
export function lookupStage(find: Lookup) {
  return (input: Iterator, expression: unknown, options: Options): Iterator => {
    const specification = parseSpecification(expression);
    const { from, as, localField, foreignField, pipeline } = specification;
    const cache = new Map<string, Document[]>();
    const foreign = (query: Document): Document[] => {
      const key = JSON.stringify(query);
      const known = cache.get(key) ?? find(from, query);
      cache.set(key, known);
      return known;
    };
    return input.map((item) => {
      const document = item as Document;
      const joined = foreign(
        localField === undefined || foreignField === undefined
          ? {}
          : equality(document, localField, foreignField),
      );
      if (pipeline === undefined) return { ...document, [as]: joined };
      const variables = {
        ...variablesOf(options),
        ...(evalExpr(document, specification.let ?? {}, options) as AnyObject),
      };
      const inner = { ...optionsOf(options), variables };
      return { ...document, [as]: new Aggregator(pipeline, inner).run(joined) };
    });
  };
}

function parseSpecification(expression: unknown): Specification {
  if (!isDocument(expression)) throw new MongoError('the $lookup specification must be an Object');
  const { from, as, localField, foreignField, pipeline } = expression;
  if (typeof from !== 'string')
    throw new MongoError("missing 'from' option to $lookup stage specification");
  if (typeof as !== 'string') throw new MongoError("must specify 'as' field for a $lookup");
  const isJoin = typeof localField === 'string' && typeof foreignField === 'string';
  if (!isJoin && !Array.isArray(pipeline))
    throw new MongoError(
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    );
  return expression as unknown as Specification;
}

/** An array on the local side joins by each of its items; a missing field joins as null. */
function equality(document: Document, localField: string, foreignField: string): Document {
  const values = leaves(document, localField).flatMap((leaf): Value[] =>
    Array.isArray(leaf) ? leaf : [leaf ?? null],
  );
  const plain = values.filter((value) => !(value instanceof RegExp));
  return { [foreignField]: plain.length === 1 ? { $eq: plain[0] ?? null } : { $in: plain } };
}

function optionsOf(options: Options): Options {
  return 'options' in options ? (options.options as Options) : options;
}

function variablesOf(options: Options): AnyObject {
  return { ...optionsOf(options).variables };
}
