import { nearSpan, type Span } from './nearText';
import { type OrderIndex, pairsOf } from './orderIndex';

const SHORTEST = 5;
/** One wrong character breaks two pairs. */
const BROKEN_PAIRS = 2;

const lengthOf = ({ span }: { span: Span }): number => span.end - span.start;

/** The unit whose name stands in the stretch with one character wrong: the longest, where it is just one. */
export function nearUnit(
  stretch: string,
  index: OrderIndex,
): { unit: string; span: Span } | undefined {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(stretch))
    for (const at of index.byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const near = [...shared].flatMap(([at, count]) => {
    const known = index.unitNames[at];
    if (!known || known.name.length < SHORTEST) return [];
    if (count < pairsOf(known.name).length - BROKEN_PAIRS) return [];
    const span = nearSpan(stretch, known.name);
    return span ? [{ unit: known.unit, span }] : [];
  });
  const longest = Math.max(0, ...near.map(lengthOf));
  const [first, ...others] = near.filter((one) => lengthOf(one) === longest);
  return others.every(({ unit }) => unit === first?.unit) ? first : undefined;
}
