interface Part {
  readonly amount: number;
}

/** More sums than this are not followed; then no choice counts as the only one. */
const MOST_SUMS = 50_000;
/** Sum and number in one figure. */
const MOST_PARTS = 4096;

/** One way to a sum: whole classes of equal parts, or a class of which only some are taken. */
interface Way<P> {
  readonly amount: number;
  readonly count: number;
  readonly isOnly: boolean;
  readonly taken: { readonly parts: readonly P[]; readonly before: Way<P> } | undefined;
}

function partsOf<P>(way: Way<P>): P[] {
  return way.taken ? [...partsOf(way.taken.before), ...way.taken.parts] : [];
}

/** Parts of one amount stand for each other: none or all of them is one choice, some of them are several. */
function classesOf<P extends Part>(parts: readonly P[]): P[][] {
  const classes = new Map<number, P[]>();
  for (const part of parts) classes.set(part.amount, [...(classes.get(part.amount) ?? []), part]);
  return [...classes.values()];
}

/** The parts that make the sum, where just one choice of them does; `count` of them where it is given. */
export function onlySum<P extends Part>(
  parts: readonly P[],
  sum: number,
  count?: number,
): readonly P[] | undefined {
  if (parts.length >= MOST_PARTS || sum < 0) return undefined;
  const keyOf = (amount: number, used: number): number =>
    amount * MOST_PARTS + (count === undefined ? 0 : used);
  const ways = new Map<number, Way<P>>();
  ways.set(0, { amount: 0, count: 0, isOnly: true, taken: undefined });
  for (const equals of classesOf(parts)) {
    const [{ amount: each } = { amount: 0 }] = equals;
    for (const before of Array.from(ways.values()))
      for (let taken = 1; taken <= equals.length; taken += 1) {
        const amount = before.amount + taken * each;
        const used = before.count + taken;
        if (amount > sum || used > (count ?? used)) break;
        const key = keyOf(amount, used);
        const isOnly = before.isOnly && taken === equals.length && !ways.has(key);
        ways.set(key, { amount, count: used, isOnly, taken: { parts: equals, before } });
        if (ways.size > MOST_SUMS) return undefined;
      }
  }
  const way = ways.get(keyOf(sum, count ?? 0));
  return way?.isOnly ? partsOf(way) : undefined;
}
