import { civilDateOf, type Instant } from '../calendar';
import type { PersonId } from '../ids';
import {
  type Answered,
  type Ask,
  EARLIER_ANSWERS,
  isWithin,
  type Lodging,
  type LodgingSettings,
  type WaitingStay,
} from './lodging';
import { type CanHouse, type Fitting, fittingWith } from './mayHold';
import type { AskKey, Stay } from './stay';

/** The lodging after its asks were decided, which of them were, and who came off the waiting list. */
export interface Decided {
  readonly lodging: Lodging;
  readonly keys: readonly AskKey[];
  readonly movedUp: readonly PersonId[];
}

type Stays = Lodging['stays'];

const without = <Value>(all: Readonly<Record<PersonId, Value>>, personId: PersonId) => {
  const { [personId]: _left, ...rest } = all;
  return rest as Record<PersonId, Value>;
};

/**
 * Takes the first of the waiting list who fits, and begins again at its head, until nobody does. Nobody is given a stay
 * whose first night is over.
 */
function moveUp(
  lodging: Lodging,
  fitting: Fitting,
  now: Instant,
): { lodging: Lodging; movedUp: PersonId[] } {
  const today = civilDateOf(now);
  let current = lodging;
  const movedUp: PersonId[] = [];
  for (;;) {
    const next = current.waiting.find(
      ({ personId, stay }) => stay.from >= today && fitting.fits(current, personId, stay),
    );
    if (!next) return { lodging: current, movedUp };
    const { personId, stay } = next;
    // Another stay is left behind.
    if (personId in current.stays) fitting.freed();
    current = {
      ...current,
      stays: { ...current.stays, [personId]: stay },
      waiting: current.waiting.filter((one) => one !== next),
      news: { ...current.news, [stay.key]: personId },
    };
    movedUp.push(personId);
  }
}

interface Step {
  readonly lodging: Lodging;
  readonly outcome: Answered['outcome'];
  /** Something may have become free. */
  readonly frees: boolean;
}

/** Whether there is what is asked for at all, full or not: nights and hotels may have been given up meanwhile. */
const isThere = ({ nights, rooms }: Lodging, stay: Stay): boolean =>
  isWithin(nights, stay) && (stay.hotelId === undefined || stay.hotelId in rooms);

const isSameStay = (one: Stay, other: Stay): boolean =>
  one.choice === other.choice &&
  one.from === other.from &&
  one.until === other.until &&
  one.hotelId === other.hotelId;

/** Waits at the end; whoever waits for the same already keeps their turn. */
function waitingWith(lodging: Lodging, waits: WaitingStay): readonly WaitingStay[] {
  const before = lodging.waiting.find(({ personId }) => personId === waits.personId);
  if (before && isSameStay(before.stay, waits.stay))
    return lodging.waiting.map((one) => (one === before ? { ...waits, at: before.at } : one));
  return [...lodging.waiting.filter((one) => one !== before), waits];
}

function hold(lodging: Lodging, ask: Extract<Ask, { kind: 'hold' }>, fitting: Fitting): Step {
  const { personId, stay, ifFull, at } = ask;
  const held = lodging.stays[personId];
  const waiting = lodging.waiting.filter((one) => one.personId !== personId);
  const waited = lodging.waiting.find((one) => one.personId === personId);
  const since = held?.since ?? waited?.stay.since ?? stay.since;
  const asked: Stay = { ...stay, since };
  if (fitting.fits(lodging, personId, asked)) {
    const stays: Stays = { ...lodging.stays, [personId]: asked };
    return { lodging: { ...lodging, stays, waiting }, outcome: 'held', frees: held !== undefined };
  }
  if (ifFull === 'refuse' || !isThere(lodging, stay))
    return { lodging, outcome: 'full', frees: false };
  const waits = [...waitingWith(lodging, { personId, stay: asked, at })];
  return { lodging: { ...lodging, waiting: waits }, outcome: 'waiting', frees: false };
}

function cancel(lodging: Lodging, { personId, what }: Extract<Ask, { kind: 'cancel' }>): Step {
  const stays = what === 'waiting' ? lodging.stays : without(lodging.stays, personId);
  const waiting =
    what === 'stay' ? lodging.waiting : lodging.waiting.filter((one) => one.personId !== personId);
  return {
    lodging: { ...lodging, stays, waiting },
    outcome: 'cancelled',
    frees: personId in lodging.stays && what !== 'waiting',
  };
}

function answeredWith(lodging: Lodging, personId: PersonId, answer: Answered): Lodging {
  const last = lodging.answered[personId];
  const { earlier: before = [], ...previous } = last ?? answer;
  const earlier = last ? [previous, ...before].slice(0, EARLIER_ANSWERS) : [];
  const kept = earlier.length > 0 ? { ...answer, earlier } : answer;
  return { ...lodging, answered: { ...lodging.answered, [personId]: kept } };
}

/** The asks that wait to be decided, earliest first. */
export const inOrder = ({ asks }: Pick<Lodging, 'asks'>): readonly (readonly [AskKey, Ask])[] =>
  (Object.entries(asks) as [AskKey, Ask][]).sort(
    ([a, one], [b, other]) => one.at.localeCompare(other.at) || a.localeCompare(b),
  );

/**
 * Decides asks, earliest first, and gives what becomes free to those who wait before it decides the next. At least one
 * is decided; the others as long as `goesOn`, what is left waits to be decided.
 */
export function decideAsks(
  lodging: Lodging,
  canHouse: CanHouse,
  now: Instant,
  goesOn: () => boolean = () => true,
): Decided {
  const fitting = fittingWith(canHouse);
  let current = lodging;
  const keys: AskKey[] = [];
  const movedUp: PersonId[] = [];
  for (const [key, ask] of inOrder(lodging)) {
    if (keys.length > 0 && !goesOn()) break;
    const step = ask.kind === 'hold' ? hold(current, ask, fitting) : cancel(current, ask);
    current = answeredWith(step.lodging, ask.personId, { key, outcome: step.outcome });
    keys.push(key);
    if (!step.frees) continue;
    fitting.freed();
    const moved = moveUp(current, fitting, now);
    current = moved.lodging;
    movedUp.push(...moved.movedUp);
  }
  const asks = Object.fromEntries(
    Object.entries(lodging.asks).filter(([key]) => !keys.includes(key as AskKey)),
  );
  const decided = { ...current, asks, revision: lodging.revision + 1, changedAt: now };
  return { lodging: decided, keys, movedUp };
}

/** Rooms, nights or the last day as an organizer sets them; what became free goes to those who wait. */
export function withSettings(
  lodging: Lodging,
  settings: LodgingSettings,
  canHouse: CanHouse,
  now: Instant,
): Omit<Decided, 'keys'> {
  const moved = moveUp({ ...lodging, ...settings }, fittingWith(canHouse), now);
  const revision = lodging.revision + 1;
  const settingsRevision = lodging.settingsRevision + 1;
  return { ...moved, lodging: { ...moved.lodging, revision, settingsRevision, changedAt: now } };
}
