import type { Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import { decideAsks, inOrder } from '#domain/lodging/decideAsks';
import { type Answered, type Ask, Lodging, outcomeOf } from '#domain/lodging/lodging';
import type { AskKey } from '#domain/lodging/stay';
import { placeAsk } from './placeAsk';
import { loadRoomPlanner } from './roomPlanner';
import { saveLodging } from './saveLodging';
import { lodgings, pendingAsks } from './store';
import { TooBusy } from './transact';

/** After so long no further ask is decided before what was decided is written. */
const ONE_DECISION_MS = 250;
/** How long whoever asked first may take to decide before others do it as well: that process may have died. */
const PATIENCE_MS = 700;
/** No call waits longer for its turn. */
const LONGEST_MS = 14_000;

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));
/** At random, so that those who lost do not meet again. */
const pauseMs = (attempt: number): number => Math.random() * Math.min(500, 20 * 2 ** attempt);

/** Decides what is pending, or some of it; undefined when somebody else decided meanwhile. */
async function decide(lodging: Lodging, now: Instant): Promise<Lodging | undefined> {
  const { canHouse } = await loadRoomPlanner();
  const enoughAt = performance.now() + ONE_DECISION_MS;
  const decided = decideAsks(lodging, canHouse, now, () => performance.now() < enoughAt).lodging;
  return (await saveLodging(lodging, decided)) ? decided : undefined;
}

const isFirst = (lodging: Pick<Lodging, 'asks'>, key: AskKey): boolean =>
  inOrder(lodging)[0]?.[0] === key;

/**
 * Waits until somebody else has decided an ask, or it is the first, looking at no more than the asks. Ends as well when
 * nothing has been decided for a while.
 */
async function letOthersDecide(trainingId: TrainingId, key: AskKey): Promise<void> {
  let seen: number | undefined;
  for (let movedAt = performance.now(); performance.now() - movedAt < PATIENCE_MS;) {
    await pause(30 + 50 * Math.random());
    const only = { only: ['revision', 'asks'] };
    const [pending] = await pendingAsks.list({ _id: trainingId }, only);
    if (!pending || !(key in pending.asks) || isFirst(pending, key)) return;
    if (pending.revision !== seen) movedAt = performance.now();
    seen = pending.revision;
  }
}

/** A lodging with the stay and the answers of one person alone: what a call looks at before it asks. */
export async function ownLodging(
  trainingId: TrainingId,
  personId: PersonId,
): Promise<Omit<Lodging, 'revision'> | undefined> {
  const own = [`stays.${personId}`, `answered.${personId}`];
  const others = Object.keys(Lodging.shape).filter(
    (name) => name !== 'stays' && name !== 'answered',
  );
  const [lodging] = await lodgings.list({ _id: trainingId }, { only: [...own, ...others] });
  return lodging;
}

/** Somebody else's ask waits to be decided. */
export const isBusy = ({ asks }: Pick<Lodging, 'asks'>): boolean => Object.keys(asks).length > 0;

/** Decides whatever is pending, of whomever; the lodging as it is then, or undefined where there is none. */
export async function decidePending(
  trainingId: TrainingId,
  now: Instant,
): Promise<Lodging | undefined> {
  const endsAt = performance.now() + LONGEST_MS;
  for (let attempt = 1; performance.now() < endsAt; attempt++) {
    const lodging = await lodgings.find(trainingId);
    if (!lodging || !isBusy(lodging)) return lodging;
    const decided = await decide(lodging, now);
    if (decided && !isBusy(decided)) return decided;
    if (!decided) await pause(pauseMs(attempt));
  }
  throw new TooBusy();
}

/** What became of an ask, and the lodging in which it is so. */
export interface Settled {
  readonly outcome: Answered['outcome'];
  readonly lodging: Lodging;
}

const settled = (lodging: Lodging, personId: PersonId, key: AskKey): Settled | undefined => {
  const outcome = outcomeOf(lodging, personId, key);
  return outcome && { outcome, lodging };
};

/**
 * Asks and has it decided, together with whatever else is pending; the same key again answers what became of it. Whose
 * ask is the first decides for all, so that many who ask at once do not all do the same work: `others` where some were
 * seen to wait before. Undefined where the training has no lodging.
 */
export async function settleAsk(
  trainingId: TrainingId,
  key: AskKey,
  ask: Ask,
  now: Instant,
  others = false,
): Promise<Settled | undefined> {
  const { personId } = ask;
  const endsAt = performance.now() + LONGEST_MS;
  await placeAsk(trainingId, key, ask);
  if (others) await letOthersDecide(trainingId, key);
  for (let attempt = 1, hasWaited = others; performance.now() < endsAt; attempt++) {
    const lodging = await lodgings.find(trainingId);
    if (!lodging) return undefined;
    const before = settled(lodging, personId, key);
    if (before) return before;
    const isPlaced = lodging.asks[key]?.personId === personId;
    if (isPlaced && !isFirst(lodging, key) && !hasWaited) {
      await letOthersDecide(trainingId, key);
      hasWaited = true;
      continue;
    }
    const decided = await decide(lodging, now);
    const after = decided && settled(decided, personId, key);
    if (after) return after;
    // Somebody else's ask had the same key.
    if (!isPlaced) await placeAsk(trainingId, key, ask);
    else if (!decided) await pause(pauseMs(attempt));
  }
  throw new TooBusy();
}
