import { roomCalls } from '#contract/room';
import { CivilDate, Instant, plusMilliseconds } from '#domain/calendar';
import { type Lodging, openedLodging, type RoomsByHotel } from '#domain/lodging/lodging';
import { AskKey, type RoomChoice, type StayRequest } from '#domain/lodging/stay';
import type { Message } from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import { payCast, type PayCast } from './payCast';
import { attendee, LEAD, registrationOf } from './people';
import type { Documents, Product } from './product';

export const HOTEL = 'jinguiyuan';
/** Before the last day of registering rooms, after the reviews. */
export const BOOKING = Instant.parse('2026-04-20T02:00:00.000Z');
export const OPEN_UNTIL = Instant.parse('2026-05-20T10:00:00.000Z');
/** One minute later than BOOKING, and so on: who asks later comes later. */
export const minute = (n: number): Instant => plusMilliseconds(BOOKING, n * 60_000);

export const day = (n: number): CivilDate => CivilDate.parse(`2026-05-${n}`);
const five = (count: number): number[] => [0, 1, 2, 3, 4].map(() => count);
export const roomsOf = (king: number, twin: number) => ({ king: five(king), twin: five(twin) });

export const lodgingWith = (rooms: RoomsByHotel): Lodging =>
  openedLodging(
    LEAD,
    { nights: { from: day(25), until: day(29) }, openUntil: OPEN_UNTIL, rooms },
    BOOKING,
  );

/** People approved for the class, and the rooms held for them in its hotel (H7). */
export const roomCast = (
  cast: PayCast,
  { king, twin }: { king: number; twin: number },
  more: Documents = {},
): Documents => ({
  ...payCast(cast),
  lodgings: [lodgingWith({ [HOTEL]: roomsOf(king, twin) })],
  ...more,
});

/** Key of an ask; the same words are always the same ask. */
export const keyOf = (openid: string, words: string | number = 0): AskKey => {
  const text = `${openid}${words}`.toLowerCase().replace(/[^a-z0-9]/g, '');
  return AskKey.parse(text.slice(-14).padStart(14, 'k'));
};

type Asked = Partial<StayRequest> & { choice: RoomChoice };

export const requestOf = (asked: Asked): StayRequest => ({
  from: day(25),
  until: day(30),
  ...asked,
});

const CHOICES: readonly RoomChoice[] = ['bed', 'bed', 'king', 'king', 'twinForOne'];

/** Most stay all five nights; the others any. `dice` answers a number below its limit. */
export function randomRequest(dice: (limit: number) => number): StayRequest {
  const choice = CHOICES[dice(CHOICES.length)]!;
  if (dice(10) < 6) return requestOf({ choice });
  const from = 25 + dice(5);
  return requestOf({ choice, from: day(from), until: day(from + 1 + dice(30 - from)) });
}

/** What holds a stay: all five nights of what is asked for. */
export const asking = (
  openid: string,
  asked: Asked,
  {
    ifFull = 'refuse',
    key = keyOf(openid, asked.choice),
  }: { ifFull?: 'refuse' | 'wait'; key?: AskKey } = {},
) => ({ trainingId: LEAD, key, request: requestOf(asked), consent: true as const, ifFull });

export const holds = (product: Product, openid: string, asked: Asked, more = {}) =>
  product.value(openid, roomCalls.hold, asking(openid, asked, more));

export const gives = (product: Product, openid: string, what: 'stay' | 'waiting' = 'stay', n = 0) =>
  product.value(openid, roomCalls.cancel, {
    trainingId: LEAD,
    key: keyOf(openid, `${what}${n}`),
    what,
  });

export const pageOf = (product: Product, openid: string) =>
  product.value(openid, roomCalls.look, { trainingId: LEAD });

export const storedLodging = async (product: Product): Promise<Lodging> =>
  (await product.documents<Lodging>('lodgings'))[0]!;

export const freedNews = (product: Product) =>
  product.documents<Message>('messages', { kind: 'roomFreed' });

/** The registrations with that of somebody in another state. */
export const withRegistration = (
  documents: Documents,
  openid: string,
  change: (registration: Registration) => object,
): Documents => ({
  ...documents,
  registrations: (documents['registrations'] as readonly Registration[]).map((one) =>
    one._id === registrationOf(openid) ? change(one) : one,
  ),
});

/** All of them have paid, so that nobody's place lapses (X3). */
export const allPaid = (documents: Documents): Documents => ({
  ...documents,
  registrations: (documents['registrations'] as readonly Registration[]).map((one) => ({
    ...one,
    status: 'paid',
    paidAt: BOOKING,
  })),
});

/** Women have numbers not divisible by three, men the others. */
export const woman = (n: number): string => attendee(n * 3 + 1);
export const man = (n: number): string => attendee(n * 3);
