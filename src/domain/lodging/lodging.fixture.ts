import { CivilDate, Instant } from '../calendar';
import type { PersonId } from '../ids';
import { TrainingId } from '../ids';
import type { Ask, Lodging, RoomsByHotel } from './lodging';
import { AskKey, type Stay } from './stay';

export const OPENING = Instant.parse('2026-04-20T01:00:00.000Z');
export const day = (text: string): CivilDate => CivilDate.parse(text);
export const personOf = (n: number): PersonId => `p${String(n).padStart(24, '0')}` as PersonId;
export const keyOf = (n: number): AskKey => AskKey.parse(`ask${String(n).padStart(7, '0')}`);
export const phoneOf = (n: number): string => `138${String(n).padStart(8, '0')}`;

/** All five nights of 003 in a bed, asked for at the opening (H7). */
export const stayOf = (n: number, more: Partial<Stay> = {}): Stay => ({
  choice: 'bed',
  from: day('2026-05-25'),
  until: day('2026-05-30'),
  gender: 'female',
  phone: phoneOf(n),
  consent: { to: (more.choice ?? 'bed') === 'bed' ? 'share' : 'swap', at: OPENING },
  key: keyOf(n),
  since: OPENING,
  changedAt: OPENING,
  ...more,
});

/** The five nights of 003, with rooms and nobody in them. */
export const emptyLodging = (rooms: RoomsByHotel): Lodging => ({
  _id: TrainingId.parse('tuling-2026'),
  revision: 1,
  settingsRevision: 1,
  nights: { from: day('2026-05-25'), until: day('2026-05-29') },
  openUntil: Instant.parse('2026-05-20T10:00:00.000Z'),
  rooms,
  stays: {},
  waiting: [],
  asks: {},
  answered: {},
  news: {},
  changedAt: OPENING,
});

/** The same number of rooms on each of the five nights. */
export const fiveNights = (king: number, twin: number) => ({
  king: Array.from({ length: 5 }, () => king),
  twin: Array.from({ length: 5 }, () => twin),
});

export const holding = (
  n: number,
  stay: Partial<Stay> = {},
  ifFull: 'refuse' | 'wait' = 'refuse',
): Ask => ({ kind: 'hold', personId: personOf(n), at: OPENING, stay: stayOf(n, stay), ifFull });

export const withAsks = (lodging: Lodging, asks: Readonly<Record<number, Ask>>): Lodging => ({
  ...lodging,
  asks: Object.fromEntries(Object.entries(asks).map(([n, ask]) => [keyOf(Number(n)), ask])),
});
