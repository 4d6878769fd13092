import type { Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import { decideAsks } from '#domain/lodging/decideAsks';
import { type Answered, type Ask, type Lodging, outcomeOf } from '#domain/lodging/lodging';
import type { AskKey } from '#domain/lodging/stay';
import { command } from './platform';
import { placeAsk } from './placeAsk';
import { loadRoomPlanner } from './roomPlanner';
import { lodgings } from './store';
import { TooBusy } from './transact';

type Where = Record<string, unknown>;
const ATTEMPTS = 12;

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));
/** At random, so that those who lost do not meet again. */
const pauseMs = (attempt: number): number => Math.random() * Math.min(500, 20 * 2 ** attempt);

/** The records that are changed field by field: what others write into them meanwhile stays. */
const BY_FIELD = ['stays', 'asks', 'answered', 'news'] as const;
/** What is replaced as a whole, by whoever has seen its revision. */
const WHOLE = ['nights', 'openUntil', 'rooms', 'waiting'] as const;

function fieldChanges(
  name: (typeof BY_FIELD)[number],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Where {
  const keys = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
  const change = (key: string): unknown =>
    key in after ? command.set(after[key]) : command.remove();
  return Object.fromEntries(keys.map((key) => [`${name}.${key}`, change(key)]));
}

/** Writes what a decision or new settings have changed. False when somebody else has decided since `before` was read. */
export async function saveLodging(before: Lodging, after: Lodging): Promise<boolean> {
  const changed: Where[] = [
    {
      revision: after.revision,
      settingsRevision: after.settingsRevision,
      changedAt: after.changedAt,
    },
    ...WHOLE.filter((name) => before[name] !== after[name]).map((name) => ({
      [name]: command.set(after[name]),
    })),
    ...BY_FIELD.map((name) => fieldChanges(name, before[name], after[name])),
  ];
  const where = { _id: before._id, revision: before.revision };
  return (await lodgings.update(where, Object.assign({}, ...changed) as Where)) === 1;
}

/** Decides what was pending; undefined when somebody else did meanwhile. */
async function decide(lodging: Lodging, now: Instant): Promise<Lodging | undefined> {
  const { canHouse } = await loadRoomPlanner();
  const decided = decideAsks(lodging, canHouse, now).lodging;
  return (await saveLodging(lodging, decided)) ? decided : undefined;
}

/** Decides whatever is pending, of whomever; the lodging as it is then, or undefined where there is none. */
export async function decidePending(
  trainingId: TrainingId,
  now: Instant,
): Promise<Lodging | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const lodging = await lodgings.find(trainingId);
    if (!lodging || Object.keys(lodging.asks).length === 0) return lodging;
    const decided = await decide(lodging, now);
    if (decided) return decided;
    await pause(pauseMs(attempt));
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
 * Asks and has it decided, together with whatever else is pending; the same key again answers what became of it.
 * Undefined where the training has no lodging.
 */
export async function settleAsk(
  trainingId: TrainingId,
  key: AskKey,
  ask: Ask,
  now: Instant,
): Promise<Settled | undefined> {
  const { personId } = ask;
  await placeAsk(trainingId, key, ask);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const lodging = await lodgings.find(trainingId);
    if (!lodging) return undefined;
    const before = settled(lodging, personId, key);
    if (before) return before;
    const isPlaced = lodging.asks[key]?.personId === personId;
    const decided = await decide(lodging, now);
    const after = decided && settled(decided, personId, key);
    if (after) return after;
    // Somebody else's ask had the same key.
    if (!isPlaced) await placeAsk(trainingId, key, ask);
    else await pause(pauseMs(attempt));
  }
  throw new TooBusy();
}
