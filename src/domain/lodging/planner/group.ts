import type { Gender } from '../../person/profile';
import type { HotelId } from '../../training/training';
import type { Guest } from '../lodging';
import type { RoomKind } from '../plan';
import type { RoomChoice } from '../stay';

/** Where a pin fixes people. */
export interface Fixed {
  readonly hotelId: HotelId;
  readonly kind: RoomKind;
}

/** People whom a plan may exchange with each other: they ask for the same. Earliest first. */
export interface Group {
  readonly choice: RoomChoice;
  readonly gender: Gender;
  readonly from: number;
  readonly until: number;
  readonly hotelId: HotelId | undefined;
  /** Tells apart those who may not be exchanged with others; empty for everybody else. */
  readonly tag: string;
  readonly fixed: Fixed | undefined;
  readonly people: readonly Guest[];
}

/** What sets somebody apart from those who ask for the same. */
export interface Apart {
  readonly tag: string;
  readonly fixed: Fixed | undefined;
}

export const bySince = (a: Guest, b: Guest): number => {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.personId < b.personId ? -1 : 1;
};

const keyOf = (guest: Guest, apart: Apart | undefined): string =>
  [
    guest.choice,
    // Nobody else is ever in the room of those who are alone.
    guest.choice === 'bed' ? guest.gender : '',
    guest.from,
    guest.until,
    guest.hotelId ?? '',
    apart?.tag ?? '',
    apart?.fixed?.hotelId ?? '',
    apart?.fixed?.kind ?? '',
  ].join('|');

/** The guests in groups; the order of the guests does not matter. */
export function groupsOf(
  guests: readonly Guest[],
  apartOf: (guest: Guest) => Apart | undefined = () => undefined,
): readonly Group[] {
  const groups = new Map<string, { apart: Apart | undefined; people: Guest[] }>();
  for (const guest of guests) {
    const apart = apartOf(guest);
    const key = keyOf(guest, apart);
    const group = groups.get(key) ?? { apart, people: [] };
    group.people.push(guest);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { apart, people }]) => {
      const [first, ...rest] = people.sort(bySince);
      if (!first) return [];
      const { choice, gender, from, until, hotelId } = first;
      const { tag = '', fixed } = apart ?? {};
      return [{ choice, gender, from, until, hotelId, tag, fixed, people: [first, ...rest] }];
    });
}
