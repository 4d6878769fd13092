import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import {
  type Answered,
  type Ask,
  EARLIER_ANSWERS,
  type Guest,
  guestsOf,
  isWithin,
  type Lodging,
  type LodgingSettings,
  type RoomsByHotel,
} from './lodging';
import type { AskKey, Stay } from './stay';

/** Whether all of them can be housed: nobody changes rooms, nobody shares with the other gender, in any of the hotels. */
export type CanHouse = (rooms: RoomsByHotel, guests: readonly Guest[]) => boolean;

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

/** Whether `stay` asks for no more than `held`: fewer or the same nights of the same bed. */
const isLess = (stay: Stay, held: Stay | undefined): boolean =>
  held !== undefined &&
  stay.choice === held.choice &&
  stay.gender === held.gender &&
  stay.from >= held.from &&
  stay.until <= held.until &&
  (stay.hotelId === held.hotelId || stay.hotelId === undefined);

/**
 * Whether the stay can be granted beside the others: all fit into all hotels together (nobody is ever promised more
 * than there is), and those who ask for the same hotel fit into that one (H6 moves people only where rooms run short).
 */
export function mayHold(
  lodging: Pick<Lodging, 'nights' | 'rooms' | 'stays'>,
  personId: PersonId,
  stay: Stay,
  canHouse: CanHouse,
): boolean {
  const { nights, rooms, stays } = lodging;
  // Nights may have been given up since it was asked.
  if (!isWithin(nights, stay)) return false;
  if (isLess(stay, stays[personId])) return true;
  const guests = guestsOf(nights, { ...stays, [personId]: stay });
  const { hotelId } = stay;
  if (hotelId === undefined || Object.keys(rooms).length === 1) return canHouse(rooms, guests);
  const held = rooms[hotelId];
  const sameHotel = guests.filter((guest) => guest.hotelId === hotelId);
  return held !== undefined && canHouse({ [hotelId]: held }, sameHotel) && canHouse(rooms, guests);
}

/** Goes through the waiting list in order and takes who fits; anew when somebody leaves another stay behind. */
function moveUp(lodging: Lodging, canHouse: CanHouse): { lodging: Lodging; movedUp: PersonId[] } {
  let { stays, news } = lodging;
  let leftBehind = false;
  const movedUp: PersonId[] = [];
  const waiting = lodging.waiting.filter(({ personId, stay }) => {
    if (!mayHold({ ...lodging, stays }, personId, stay, canHouse)) return true;
    leftBehind ||= personId in stays;
    stays = { ...stays, [personId]: stay };
    news = { ...news, [stay.key]: personId };
    movedUp.push(personId);
    return false;
  });
  const moved = { ...lodging, stays, waiting, news };
  if (!leftBehind) return { lodging: moved, movedUp };
  const after = moveUp(moved, canHouse);
  return { lodging: after.lodging, movedUp: [...movedUp, ...after.movedUp] };
}

interface Step {
  readonly lodging: Lodging;
  readonly outcome: Answered['outcome'];
  /** Something may have become free. */
  readonly frees: boolean;
}

function hold(lodging: Lodging, ask: Extract<Ask, { kind: 'hold' }>, canHouse: CanHouse): Step {
  const { personId, stay, ifFull, at } = ask;
  const held = lodging.stays[personId];
  const waiting = lodging.waiting.filter((one) => one.personId !== personId);
  const since = held?.since ?? stay.since;
  const asked: Stay = { ...stay, since };
  if (mayHold(lodging, personId, asked, canHouse)) {
    const stays: Stays = { ...lodging.stays, [personId]: asked };
    return { lodging: { ...lodging, stays, waiting }, outcome: 'held', frees: held !== undefined };
  }
  if (ifFull === 'refuse') return { lodging, outcome: 'full', frees: false };
  const waits = [...waiting, { personId, stay: asked, at }];
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

/** Decides all asks, earliest first, and then gives what became free to those who wait. */
export function decideAsks(lodging: Lodging, canHouse: CanHouse, now: Instant): Decided {
  const asks = (Object.entries(lodging.asks) as [AskKey, Ask][]).sort(
    ([a, one], [b, other]) => one.at.localeCompare(other.at) || a.localeCompare(b),
  );
  let current = lodging;
  const movedUp: PersonId[] = [];
  for (const [key, ask] of asks) {
    const step = ask.kind === 'hold' ? hold(current, ask, canHouse) : cancel(current, ask);
    current = answeredWith(step.lodging, ask.personId, { key, outcome: step.outcome });
    if (!step.frees || current.waiting.length === 0) continue;
    const moved = moveUp(current, canHouse);
    current = moved.lodging;
    movedUp.push(...moved.movedUp);
  }
  const decided = { ...current, asks: {}, revision: lodging.revision + 1, changedAt: now };
  return { lodging: decided, keys: asks.map(([key]) => key), movedUp };
}

/** Rooms, nights or the last day as an organizer sets them; what became free goes to those who wait. */
export function withSettings(
  lodging: Lodging,
  settings: LodgingSettings,
  canHouse: CanHouse,
  now: Instant,
): Omit<Decided, 'keys'> {
  const moved = moveUp({ ...lodging, ...settings }, canHouse);
  const revision = lodging.revision + 1;
  const settingsRevision = lodging.settingsRevision + 1;
  return { ...moved, lodging: { ...moved.lodging, revision, settingsRevision, changedAt: now } };
}
