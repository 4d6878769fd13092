/** Somebody or something needs a number for nights in turn: a room, or somebody to share with. */
export interface Use {
  readonly from: number;
  readonly until: number;
  /** Number they are fixed to. */
  readonly pinned: number | undefined;
  /** Numbers that they had before, one for each who had one. */
  readonly had: readonly number[];
}

/** A use may have the number: it is worth so many people who keep theirs. */
interface Claim<Its extends Use> {
  readonly use: Its;
  readonly number: number;
  readonly worth: number;
}

type Numbers<Its extends Use> = ReadonlyMap<Its, number>;

/** A pin is worth more than all who keep their room. */
const PIN_WORTH = 10_000;
/** So many other orders of the claims are tried at most. */
const MOST_TRIES = 80;

const overlap = (one: Use, other: Use): boolean => one.from < other.until && other.from < one.until;

const worthOf = ({ pinned, had }: Use, number: number): number =>
  (pinned === number ? PIN_WORTH : 0) + had.filter((its) => its === number).length;

function allClaims<Its extends Use>(uses: readonly Its[], most: number): readonly Claim<Its>[] {
  const claims = uses.flatMap((use) =>
    [...new Set([...(use.pinned === undefined ? [] : [use.pinned]), ...use.had])]
      .filter((number) => number <= most)
      .map((number): Claim<Its> => ({ use, number, worth: worthOf(use, number) })),
  );
  return claims.sort((a, b) => b.worth - a.worth);
}

/** Grants claims in their order wherever no use with the same number overlaps; one for each use. */
function granted<Its extends Use>(
  claims: readonly Claim<Its>[],
): ReadonlyMap<number, readonly Claim<Its>[]> {
  const byNumber = new Map<number, Claim<Its>[]>();
  const served = new Set<Its>();
  for (const claim of claims) {
    const others = byNumber.get(claim.number) ?? [];
    if (served.has(claim.use) || others.some(({ use }) => overlap(use, claim.use))) continue;
    served.add(claim.use);
    byNumber.set(claim.number, [...others, claim]);
  }
  return byNumber;
}

/** Gives numbers night by night; claims hold unless somebody needs the room before and there is no other. */
function deal<Its extends Use>(
  uses: readonly Its[],
  most: number,
  claims: readonly Claim<Its>[],
): Numbers<Its> {
  const byNumber = granted(claims);
  const own = new Map([...byNumber.values()].flat().map(({ use, number }) => [use, number]));
  const inOrder = [...uses].sort(
    (a, b) => a.from - b.from || Number(own.has(b)) - Number(own.has(a)),
  );
  const given = new Map<Its, number>();
  const busyUntil = new Map<number, number>();
  const isFree = (number: number, { from }: Use): boolean => (busyUntil.get(number) ?? 0) <= from;
  const loss = (number: number, use: Use): number =>
    (byNumber.get(number) ?? []).reduce(
      (sum, other) => (given.has(other.use) || !overlap(use, other.use) ? sum : sum + other.worth),
      0,
    );
  for (const use of inOrder) {
    const claimed = own.get(use);
    let best = claimed !== undefined && isFree(claimed, use) ? claimed : undefined;
    let least = best === undefined ? Infinity : 0;
    for (let number = 1; number <= most && least > 0; number++) {
      if (!isFree(number, use)) continue;
      const cost = loss(number, use);
      if (cost < least) [best, least] = [number, cost];
    }
    if (best === undefined) throw new Error('more rooms in use on a night than are held');
    given.set(use, best);
    busyUntil.set(best, use.until);
  }
  return given;
}

const worthOfAll = <Its extends Use>(numbers: Numbers<Its>): number =>
  [...numbers].reduce((sum, [use, number]) => sum + worthOf(use, number), 0);

/**
 * A number from 1 to `most` for every use, never the same for two on one night; `most` suffices wherever no night has
 * more uses. As many people as can be keep the number they are fixed to or had: whose claim fell is tried first again.
 */
export function numberRooms<Its extends Use>(uses: readonly Its[], most: number): Numbers<Its> {
  let claims = allClaims(uses, most);
  let best = deal(uses, most, claims);
  let worth = worthOfAll(best);
  const fell = claims.filter(({ use, number }) => best.get(use) !== number);
  for (const claim of fell.slice(0, MOST_TRIES)) {
    const order = [claim, ...claims.filter((other) => other !== claim)];
    const tried = deal(uses, most, order);
    const its = worthOfAll(tried);
    if (its <= worth) continue;
    [claims, best, worth] = [order, tried, its];
  }
  return best;
}
