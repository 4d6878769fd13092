import { isBody, type LineReading } from './lineReading';
import { hasNearName, isLeftOutOf } from './nearText';
import type { IndexedOrder } from './orderIndex';
import type { Fit } from './proposal';

const SHORTEST_NEAR_NAME = 3;
/** Of a piece in which a name with a mistake is looked for. */
const LONGEST_NEAR = 8;
const SHORTEST_PARENT = 4;
const SHORTEST_FOREIGN = 4;

const SCORES = {
  person: { found: 6, payer: 5, near: 3, missing: 0 },
  unit: { found: 5, payer: 4, short: 4, near: 3, missing: 0 },
  keyword: { found: 2, near: 2, missing: 0, other: 0 },
} as const satisfies { [Part in keyof Fit]: Record<Fit[Part], number> };

export const scoreOf = (fit: Fit): number =>
  SCORES.person[fit.person] + SCORES.unit[fit.unit] + SCORES.keyword[fit.keyword];

function unitFit({ unit }: IndexedOrder, reading: LineReading): Fit['unit'] {
  const known = reading.units.get(unit);
  if (known) return known;
  if (reading.unknown.some((piece) => isLeftOutOf(piece, unit))) return 'short';
  const isParent = reading.payer.length >= SHORTEST_PARENT && unit.startsWith(reading.payer);
  return isParent ? 'short' : 'missing';
}

/** What the remark says beside what is known and this order's unit. */
const unexplained = ({ unit }: IndexedOrder, reading: LineReading): string[] =>
  reading.unknown.filter((piece) => piece.length > 1 && !isLeftOutOf(piece, unit));

const namesUnknown = (order: IndexedOrder, reading: LineReading): boolean =>
  unexplained(order, reading).some((piece) => reading.unknownNames.includes(piece));

/** Of a group the best of its people. */
function personFit(order: IndexedOrder, reading: LineReading): Fit['person'] {
  const { names } = order;
  const unknown = unexplained(order, reading);
  const known = names.map((name) => reading.persons.get(name));
  if (known.includes('found')) return 'found';
  const isForOther =
    namesUnknown(order, reading) || [...reading.persons.values()].includes('found');
  if (known.includes('payer') && !isForOther) return 'payer';
  if (known.includes('near')) return 'near';
  const isNear = (name: string): boolean =>
    name.length >= SHORTEST_NEAR_NAME &&
    order.order.amount === reading.line.amount &&
    unknown.some(
      (piece) =>
        piece.length <= LONGEST_NEAR && piece !== reading.payer && hasNearName(piece, name),
    );
  return names.some(isNear) ? 'near' : 'missing';
}

function keywordFit({ keywords }: IndexedOrder, reading: LineReading): Fit['keyword'] {
  const known = keywords.map((keyword) => reading.keywords.get(keyword));
  if (known.every((how) => how === 'found')) return 'found';
  if (known.every((how) => how !== undefined)) return 'near';
  return [...reading.keywords.values()].includes('found') ? 'other' : 'missing';
}

/** How the parts of an order stand in a line, a name with a mistake only where the amount is right. */
export const fitOf = (order: IndexedOrder, reading: LineReading): Fit => ({
  person: personFit(order, reading),
  unit: unitFit(order, reading),
  keyword: keywordFit(order, reading),
});

const namesOthers = (order: IndexedOrder, reading: LineReading): boolean =>
  [...reading.persons].some(([name, how]) => how === 'found' && !order.names.includes(name));

/** All parts of the remark as it was asked for, in any order, and nobody else's (O9, L6, X6). */
export function isExact(indexed: IndexedOrder, fit: Fit, reading: LineReading): boolean {
  const { order } = indexed;
  const isAskedFor = (kind: 'personName' | 'unitName'): boolean =>
    order.remark.some((part) => part.kind === kind);
  if (indexed.keywords.length > 0 && fit.keyword !== 'found') return false;
  if (isAskedFor('unitName') && fit.unit !== 'found') return false;
  if (isAskedFor('personName') && fit.person !== 'found') return false;
  if (namesOthers(indexed, reading)) return false;
  if (order.kind === 'individual')
    return (
      (reading.people ?? 1) === 1 &&
      !reading.saysMore &&
      reading.unknownNames.every((name) => name === reading.payer)
    );
  const isRightNumber = (reading.people ?? order.names.length) === order.names.length;
  return isRightNumber && reading.unknown.every((piece) => piece.length < 2);
}

/** A body that the remark names and that is not this order's unit. */
function namesOtherUnit(order: IndexedOrder, reading: LineReading): boolean {
  return (
    [...reading.units.values()].some((how) => how === 'found' || how === 'short') ||
    unexplained(order, reading).some((piece) => piece.length >= SHORTEST_FOREIGN && isBody(piece))
  );
}

/** Whether a line may be proposed for an order of its amount although parts are missing. */
export function isLikely(order: IndexedOrder, fit: Fit, reading: LineReading): boolean {
  if (fit.keyword === 'other') return false;
  const isOfTraining = fit.keyword !== 'missing' || unexplained(order, reading).length === 0;
  if (fit.person === 'found') return fit.unit !== 'missing' || !namesOtherUnit(order, reading);
  if (fit.person === 'payer')
    return fit.unit === 'missing' ? isOfTraining && !namesOtherUnit(order, reading) : true;
  if (fit.unit === 'missing') return false;
  if (fit.person === 'near') return true;
  const isUnclear = order.order.kind === 'individual' && unexplained(order, reading).length > 0;
  const namesSomebody = isUnclear || namesUnknown(order, reading) || namesOthers(order, reading);
  return fit.unit !== 'near' && !namesSomebody && isOfTraining;
}
