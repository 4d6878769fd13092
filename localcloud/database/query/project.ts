import { fieldOf, isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import { compileElement } from './match';
import type { Evaluate } from './predicate';

/** Makes a projection: fields to keep, or fields to leave out, with `$slice` and `$elemMatch`. Throws MongoError. */
export function compileProjection(
  projection: Document,
  evaluate: Evaluate,
): (document: Document) => Document {
  const { _id, ...fields } = projection;
  const entries = Object.entries(fields);
  const flags = entries
    .filter(([, value]) => !isDocument(value))
    .map(([path, value]) => [path, isIncluded(value)] as const);
  const isInclusion =
    flags.some(([, included]) => included) ||
    entries.some(([, value]) => isDocument(value) && '$elemMatch' in value);
  const contrary = flags.find(([, included]) => included !== isInclusion);
  if (contrary !== undefined) {
    throw new MongoError(
      `Cannot do ${contrary[1] ? 'inclusion' : 'exclusion'} on field ${contrary[0]} in ${isInclusion ? 'inclusion' : 'exclusion'} projection`,
    );
  }
  const operators = entries.flatMap(([path, value]) =>
    isDocument(value) ? [compileOperator(path, value, evaluate)] : [],
  );
  const keepsId = _id === undefined || isIncluded(_id);
  const isOnlyId = entries.length === 0 && keepsId && _id !== undefined;
  const paths = isInclusion ? entries.map(([path]) => path) : flags.map(([path]) => path);
  const shape = tree(
    keepsId && (isInclusion || isOnlyId)
      ? [...paths, '_id']
      : !isInclusion && !keepsId
        ? [...paths, '_id']
        : paths,
  );
  return (document) => {
    const shaped = isInclusion || isOnlyId ? keep(document, shape) : drop(document, shape);
    for (const apply of operators) apply(shaped);
    return shaped;
  };
}

function isIncluded(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  throw new MongoError('a projection must say 1 or 0 (true or false), $slice or $elemMatch');
}

type Tree = Map<string, Tree | true>;

function tree(paths: string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let node = root;
    const parts = path.split('.');
    parts.forEach((part, index) => {
      const next = node.get(part);
      if (index === parts.length - 1) node.set(part, true);
      else if (next instanceof Map) node = next;
      else {
        const child: Tree = new Map();
        node.set(part, child);
        node = child;
      }
    });
  }
  return root;
}

function keep(document: Document, shape: Tree): Document {
  const kept: Document = {};
  for (const [field, value] of Object.entries(document)) {
    const inner = shape.get(field);
    if (inner === true) kept[field] = value;
    else if (inner !== undefined) {
      const part = keepValue(value, inner);
      if (part !== undefined) kept[field] = part;
    }
  }
  return kept;
}

function keepValue(value: Value, shape: Tree): Value | undefined {
  if (Array.isArray(value))
    return value.flatMap((item) =>
      isDocument(item) || Array.isArray(item) ? [keepValue(item, shape) ?? null] : [],
    );
  return isDocument(value) ? keep(value, shape) : undefined;
}

function drop(document: Document, shape: Tree): Document {
  const kept: Document = {};
  for (const [field, value] of Object.entries(document)) {
    const inner = shape.get(field);
    if (inner !== true) kept[field] = inner === undefined ? value : dropValue(value, inner);
  }
  return kept;
}

function dropValue(value: Value, shape: Tree): Value {
  if (Array.isArray(value)) return value.map((item) => dropValue(item, shape));
  return isDocument(value) ? drop(value, shape) : value;
}

function compileOperator(
  path: string,
  operator: Document,
  evaluate: Evaluate,
): (document: Document) => void {
  const [name, operand] = Object.entries(operator)[0] ?? [];
  if (path.includes('.'))
    throw new MongoError(
      `the projection ${String(name)} on a nested path is not supported by the local cloud`,
    );
  if (name === '$slice') {
    const cut = slice(operand ?? null);
    return (document) => {
      const value = fieldOf(document, path);
      if (Array.isArray(value)) document[path] = cut(value);
    };
  }
  if (name === '$elemMatch' && isDocument(operand ?? null)) {
    const test = compileElement(operand as Document, evaluate);
    return (document) => {
      const value = fieldOf(document, path);
      const first = Array.isArray(value) ? value.find(test) : undefined;
      if (first === undefined) delete document[path];
      else document[path] = [first];
    };
  }
  throw new MongoError(`the projection ${String(name)} is not supported by the local cloud`);
}

function slice(operand: Value): (array: Value[]) => Value[] {
  const [first, second] = Array.isArray(operand) ? operand : [operand];
  if (
    typeof first !== 'number' ||
    (second !== undefined && (typeof second !== 'number' || second <= 0))
  ) {
    throw new MongoError('$slice needs a number, or a start and a positive length');
  }
  return (array) => {
    if (second === undefined) return first < 0 ? array.slice(first) : array.slice(0, first);
    const start = first < 0 ? Math.max(0, array.length + first) : first;
    return array.slice(start, start + second);
  };
}
