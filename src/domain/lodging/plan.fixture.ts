import type { Fen } from '../money';
import { OPENING, personOf } from './lodging.fixture';
import type { Plan, PlannedGuest, RoomId } from './plan';

export const roomId = (text: string): RoomId => text as RoomId;

/** Somebody in a bed for all five nights, in that room or, where it is empty, in none. */
export const planned = (
  n: number,
  room: string,
  more: Partial<PlannedGuest> = {},
): PlannedGuest => ({
  personId: personOf(n),
  gender: 'female',
  choice: 'bed',
  from: 0,
  until: 5,
  since: OPENING,
  ...(room === '' ? {} : { room: roomId(room) }),
  ...more,
});

/** Five nights at hotel `h`, 350 a room and 175 a bed (H2). */
export const planOf = (...guests: readonly PlannedGuest[]): Plan => ({
  lodgingRevision: 1,
  at: OPENING,
  nightCount: 5,
  prices: { h: { roomFenPerNight: 35_000 as Fen, bedFenPerNight: 17_500 as Fen } },
  guests: [...guests],
});
