import { stringify } from '../values/ejson';
import { clone, isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import type { Evaluate } from '../query/predicate';
import { locate, read, unset, write } from './location';
import { OPERATORS } from './operators';
import { refuseUnstorable } from './storable';

/** Makes the changed copy of a document; `positional` is the index that `$` in a path stands for. */
export type Update = (
  document: Document,
  context: { isInsert: boolean; positional?: (arrayPath: string) => number },
) => Document;

interface Step {
  readonly name: string;
  readonly path: string;
  readonly operand: Value;
}

/** Checks an update of operators and makes it into a function. Throws MongoError, then and when it is applied. */
export function compileUpdate(update: Document, evaluate: Evaluate): Update {
  const steps = Object.entries(update).flatMap(([name, fields]) => stepsOf(name, fields));
  refuseConflicts(steps);
  return (document, context) => {
    const changed = clone(document);
    const id = stringify(document['_id'] ?? null);
    for (const step of steps) {
      if (step.name === '$setOnInsert' && !context.isInsert) continue;
      const parts = partsOf(step.path, context.positional);
      if (step.name === '$rename') rename(changed, parts, step);
      else if (step.name === '$unset')
        for (const place of locate(changed, parts, false)) unset(place);
      else change(changed, parts, step, id, evaluate);
    }
    if (!context.isInsert && stringify(changed['_id'] ?? null) !== id) {
      throw new MongoError(
        "Performing an update on the path '_id' would modify the immutable field '_id'",
      );
    }
    return changed;
  };
}

function stepsOf(name: string, fields: Value): Step[] {
  if (!name.startsWith('$'))
    throw new MongoError(`the update must use operators, '${name}' is not one`);
  if (!(name in OPERATORS) && name !== '$unset' && name !== '$rename' && name !== '$setOnInsert') {
    throw new MongoError(
      `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (!isDocument(fields))
    throw new MongoError(
      `Modifiers operate on fields but we found type ${typeof fields} instead. For example: {$mod: {<field>: ...}}`,
    );
  return Object.entries(fields).map(([path, operand]) => {
    checkPath(path);
    if (name !== '$pull')
      refuseUnstorable(
        name === '$push' || name === '$addToSet' ? withoutClauses(operand) : operand,
      );
    return { name, path, operand };
  });
}

/** `$each` and its companions are clauses, not fields to store. */
function withoutClauses(operand: Value): Value {
  return isDocument(operand) && '$each' in operand ? (operand['$each'] ?? null) : operand;
}

function checkPath(path: string): void {
  const parts = path.split('.');
  if (parts.includes(''))
    throw new MongoError(
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  const bad = parts.find((part) => part.startsWith('$') && part !== '$' && part !== '$[]');
  if (bad?.startsWith('$[') === true)
    throw new MongoError(
      `array filters ('${bad}' in '${path}') are not supported by the local cloud`,
    );
  if (bad !== undefined)
    throw new MongoError(
      `The dollar ($) prefixed field '${bad}' in '${path}' is not allowed in the context of an update's replacement document.`,
    );
  if (parts[0] === '$' || parts[0] === '$[]')
    throw new MongoError(
      `Cannot have positional (i.e. '$') element in the first position in path '${path}'`,
    );
}

/** Two operators may not touch the same place, nor one inside the other. */
function refuseConflicts(steps: Step[]): void {
  const paths: string[] = [];
  for (const step of steps) {
    const touched =
      step.name === '$rename' && typeof step.operand === 'string'
        ? [step.path, step.operand]
        : [step.path];
    for (const path of touched) {
      const conflict = paths.find(
        (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
      );
      if (conflict !== undefined) {
        const at = conflict.length < path.length ? conflict : path;
        throw new MongoError(`Updating the path '${path}' would create a conflict at '${at}'`);
      }
      paths.push(path);
    }
  }
}

function partsOf(path: string, positional: ((arrayPath: string) => number) | undefined): string[] {
  const parts = path.split('.');
  const at = parts.indexOf('$');
  if (at < 0) return parts;
  if (positional === undefined || parts.includes('$', at + 1)) {
    throw new MongoError('The positional operator did not find the match needed from the query.');
  }
  parts[at] = String(positional(parts.slice(0, at).join('.')));
  return parts;
}

function change(
  document: Document,
  parts: string[],
  { name, path, operand }: Step,
  id: string,
  evaluate: Evaluate,
): void {
  const operator = OPERATORS[name === '$setOnInsert' ? '$set' : name];
  if (operator === undefined) throw new MongoError(`Unknown modifier: ${name}`);
  const field = parts.at(-1) as string;
  for (const place of locate(document, parts, operator.creates)) {
    if (Array.isArray(place.parent) && !/^\d+$/.test(place.key)) {
      throw new MongoError(
        `Cannot create field '${place.key}' in element {${parts.at(-2)}: ${stringify(place.parent)}}`,
      );
    }
    const value = operator.apply(read(place), operand, { path, field, id, evaluate });
    if (value !== undefined) write(place, value);
  }
}

function rename(document: Document, parts: string[], { operand }: Step): void {
  if (typeof operand !== 'string')
    throw new MongoError(`The 'to' field for $rename must be a string`);
  checkPath(operand);
  const [from] = locate(document, parts, false);
  const value = from === undefined ? undefined : read(from);
  if (from === undefined || value === undefined) return;
  const [to] = locate(document, operand.split('.'), true);
  if (Array.isArray(from.parent) || to === undefined || Array.isArray(to.parent)) {
    throw new MongoError('The source and destination field of $rename cannot be array elements');
  }
  unset(from);
  write(to, value);
}
