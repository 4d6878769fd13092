import type { Candidate, Considered } from './candidates';
import { groupOf } from './groupOfOrders';
import { isExact, isLikely, scoreOf } from './orderFit';
import type { NoneReason, Proposal } from './proposal';

/** A proposal with how strong it is beside those of other lines. */
export interface Weighed {
  readonly proposal: Proposal;
  readonly weight: number;
}

const EXACT = 100;
const BY_NAMES = 50;
/** Above a unit alone, below a person. */
const BY_SUM = 7.5;

type IsOpen = (candidate: Candidate) => boolean;

/** The best of them, and those that are as good. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const top = Math.max(0, ...candidates.map(({ fit }) => scoreOf(fit)));
  return candidates.filter(({ fit }) => scoreOf(fit) === top);
}

const idOf = ({ indexed }: Candidate): string => indexed.order.id;
const idsOf = (candidates: readonly Candidate[]): string[] => candidates.map(idOf).sort();

/**
 * The one order that the line asks for in full; a person's before that of a group around them, a group's where no set
 * of its unit's people makes the same sum.
 */
function exactOf(considered: Considered): Candidate | undefined {
  const { reading, candidates } = considered;
  const exact = candidates.filter(
    ({ indexed, fit }) =>
      indexed.order.amount === reading.line.amount && isExact(indexed, fit, reading),
  );
  const ofPersons = exact.filter(({ indexed }) => indexed.order.kind === 'individual');
  const [only, ...others] = ofPersons.length > 0 ? ofPersons : exact;
  if (!only || others.length > 0) return undefined;
  const isForGroup = only.indexed.order.kind === 'group';
  return isForGroup && groupOf(considered, () => true, 'sum') ? undefined : only;
}

function grouped(considered: Considered, isOpen: IsOpen, by: 'names' | 'sum'): Weighed | undefined {
  const group = groupOf(considered, isOpen, by);
  if (!group) return undefined;
  const orderIds = group.orders.map(({ order }) => order.id).sort();
  const lineId = considered.reading.line._id;
  return {
    proposal: { kind: 'group', lineId, orderIds, by },
    weight: by === 'names' ? BY_NAMES : BY_SUM,
  };
}

/** Why a line fits no order at all, and which come nearest. */
function whyNot({ reading, candidates }: Considered): [NoneReason, Candidate[]] {
  if (candidates.length === 0) return ['NOBODY_KNOWN', []];
  const ofAmount = candidates.filter(({ indexed }) => indexed.order.amount === reading.line.amount);
  const others = ofAmount.filter(({ fit }) => fit.keyword === 'other');
  if (others.length > 0) return ['OTHER_TRAINING', best(others)];
  const wanted = candidates.filter(({ indexed, fit }) => isLikely(indexed, fit, reading));
  return ofAmount.length === 0 && wanted.length > 0
    ? ['AMOUNT_DIFFERS', best(wanted)]
    : ['NOTHING_FITS', []];
}

/** What a line pays for among the orders that are still open, without regard to other lines. */
export function matchLine(considered: Considered, isOpen: IsOpen): Weighed {
  const { reading, candidates } = considered;
  const lineId = reading.line._id;
  const none = (reason: NoneReason, near: readonly Candidate[]): Weighed => ({
    proposal: { kind: 'none', lineId, reason, orderIds: idsOf(near) },
    weight: 0,
  });

  const exact = exactOf(considered);
  if (exact && isOpen(exact))
    return { proposal: { kind: 'exact', lineId, orderIds: [idOf(exact)] }, weight: EXACT };
  const byNames = grouped(considered, isOpen, 'names');
  if (byNames) return byNames;

  const likely = candidates.filter(
    ({ indexed, fit }) =>
      indexed.order.amount === reading.line.amount && isLikely(indexed, fit, reading),
  );
  const bestOfAll = best(likely);
  const [first, ...equals] = best(likely.filter(isOpen));
  // A line whose own order is taken is not another's.
  const isAsGood = first && bestOfAll[0] && scoreOf(first.fit) === scoreOf(bestOfAll[0].fit);
  if (isAsGood && equals.length > 0) return none('SEVERAL_FIT', [first, ...equals]);
  if (isAsGood)
    return {
      proposal: { kind: 'likely', lineId, orderIds: [idOf(first)], fit: first.fit },
      weight: scoreOf(first.fit),
    };
  if (likely.length > 0) return none('ORDER_TAKEN', bestOfAll);
  return grouped(considered, isOpen, 'sum') ?? none(...whyNot(considered));
}
