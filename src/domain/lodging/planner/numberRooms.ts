import type { Guest } from '../lodging';

/** People who need a room of a kind at a hotel from their first to their last night. */
export interface Use {
  readonly people: readonly Guest[];
  readonly from: number;
  readonly until: number;
  /** Number they are fixed to, or had before. */
  readonly pinned: number | undefined;
  readonly keeps: number | undefined;
  /** How many had it. */
  readonly keepers: number;
}

const overlap = (one: Use, other: Use): boolean => one.from < other.until && other.from < one.until;

/** The numbers that uses have a claim to: pins first, then what most people keep; none overlaps another. */
function claimsOf(uses: readonly Use[], most: number): ReadonlyMap<Use, number> {
  const claims = new Map<Use, number>();
  const byNumber = new Map<number, Use[]>();
  const claim = (use: Use, number: number | undefined): void => {
    if (number === undefined || number > most || claims.has(use)) return;
    const others = byNumber.get(number) ?? [];
    if (others.some((other) => overlap(use, other))) return;
    claims.set(use, number);
    byNumber.set(number, [...others, use]);
  };
  for (const use of uses) claim(use, use.pinned);
  const byWeight = [...uses].sort((a, b) => b.keepers - a.keepers);
  for (const use of byWeight) if (use.pinned === undefined) claim(use, use.keeps);
  return claims;
}

/**
 * A number from 1 to `most` for every use, never the same for two on one night; `most` suffices wherever no night has
 * more uses. Claims hold wherever somebody without one does not need the room before.
 */
export function numberRooms(uses: readonly Use[], most: number): ReadonlyMap<Use, number> {
  const claims = claimsOf(uses, most);
  const claimed = [...claims];
  const inOrder = [...uses].sort(
    (a, b) => a.from - b.from || Number(claims.has(b)) - Number(claims.has(a)),
  );
  const given = new Map<Use, number>();
  const busyUntil = new Map<number, number>();
  const isFree = (number: number, use: Use): boolean => (busyUntil.get(number) ?? 0) <= use.from;
  /** People who would lose the number to the use; a pin weighs more than all. */
  const loss = (number: number, use: Use): number =>
    claimed.reduce((sum, [other, its]) => {
      if (its !== number || given.has(other) || !overlap(use, other)) return sum;
      return sum + (other.pinned === number ? 1_000 : other.keepers);
    }, 0);
  for (const use of inOrder) {
    const own = claims.get(use);
    let best = own !== undefined && isFree(own, use) ? own : undefined;
    if (best === undefined) {
      let least = Infinity;
      for (let number = 1; number <= most && least > 0; number++) {
        if (!isFree(number, use)) continue;
        const cost = loss(number, use);
        if (cost < least) [best, least] = [number, cost];
      }
    }
    if (best === undefined) throw new Error('more rooms in use on a night than are held');
    given.set(use, best);
    busyUntil.set(best, use.until);
  }
  return given;
}
