import { consider, type Considered } from './candidates';
import { readLine } from './lineReading';
import { matchLine, type Weighed } from './matchLine';
import type { OpenOrder } from './openOrder';
import { indexOrders } from './orderIndex';
import type { Proposal } from './proposal';
import type { StatementLine, StatementLineId } from './statementLine';

interface Weighing extends Weighed {
  readonly line: StatementLine;
}

const before = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The stronger first; of two that are as strong the line of the earlier day. */
const inOrder = (a: Weighing, b: Weighing): number =>
  b.weight - a.weight || before(a.line.day, b.line.day) || before(a.line._id, b.line._id);

const ofExact = ({ proposal }: Weighed): boolean => proposal.kind === 'exact';
const ofAny = ({ proposal }: Weighed): boolean => proposal.kind !== 'none';

/**
 * A proposal for every line, in their order; no order stands in two of them. What is exact goes first; the other
 * lines are then matched with what that leaves open, until nothing more comes of it.
 */
export function matchStatement(
  lines: readonly StatementLine[],
  orders: readonly OpenOrder[],
): Proposal[] {
  const index = indexOrders(orders);
  const taken = new Set<string>();
  const proposals = new Map<StatementLineId, Proposal>();
  let waiting: readonly Considered[] = lines.map((line) => consider(readLine(line, index), index));

  /** Gives orders to the strongest proposals of that kind; true where there were any. */
  function round(isWanted: (weighed: Weighed) => boolean): boolean {
    const weighed = waiting
      .map((one) => ({
        line: one.reading.line,
        ...matchLine(one, ({ indexed }) => !taken.has(indexed.order.id)),
      }))
      .sort(inOrder);
    const given = weighed.filter((one) => {
      const { orderIds } = one.proposal;
      if (!isWanted(one) || orderIds.some((id) => taken.has(id))) return false;
      for (const id of orderIds) taken.add(id);
      return true;
    });
    for (const { line, proposal } of given) proposals.set(line._id, proposal);
    waiting = waiting.filter(({ reading }) => !proposals.has(reading.line._id));
    return given.length > 0;
  }

  round(ofExact);
  while (round(ofAny));
  for (const one of waiting) {
    const { proposal } = matchLine(one, ({ indexed }) => !taken.has(indexed.order.id));
    proposals.set(proposal.lineId, proposal);
  }
  return lines.flatMap(({ _id }) => proposals.get(_id) ?? []);
}
