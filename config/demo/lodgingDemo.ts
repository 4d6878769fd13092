import { civilDateOf, instantIn, plusDays, plusMilliseconds } from '#domain/calendar';
import { decideAsks } from '#domain/lodging/decideAsks';
import type { CanHouse } from '#domain/lodging/mayHold';
import { type Ask, type Lodging, openedLodging, type RoomsByHotel } from '#domain/lodging/lodging';
import { AskKey, type RoomChoice, type StayRequest } from '#domain/lodging/stay';
import type { Registration } from '#domain/registration/registration';
import type { OfflineTraining } from '#domain/training/training';

type Approved = Extract<Registration, { status: 'approved' }>;

/** Samples: rooms held at every hotel on each night. */
const KINGS = 40;
const TWINS = 60;
/** So many sample attendees have registered a room, an odd number of men among those who share. */
const GUESTS = 33;
const MEN_SHARING = 7;
const WOMEN_SHARING = 13;
/** These two wish to share with each other. */
const FRIENDS = [1, 2] as const;
const HOUR_MS = 3_600_000;

/** A few days before check-in, 18:00. */
const LAST_DAY = 5;

const everyNight = (training: OfflineTraining, rooms: number): number[] => {
  const { from, until } = nightsOf(training);
  const nights: number[] = [];
  for (let night = from; night <= until; night = plusDays(night, 1)) nights.push(rooms);
  return nights;
};

/** From the evening of check-in to the night before leaving (H7). */
const nightsOf = ({ checkIn, leaveOn }: OfflineTraining) => ({
  from: civilDateOf(checkIn.opensAt),
  until: plusDays(leaveOn, -1),
});

/** A room for everybody: nothing else has to be known of so few. */
const aRoomForEach: CanHouse = (rooms, guests) =>
  Object.values(rooms).some(({ twin }) => twin.every((count) => count >= guests.length));

/** Of `n`-th of the guests of a gender; beds first, then kings and twins for one in turn. */
const choiceOf = (n: number, sharing: number): RoomChoice => {
  if (n < sharing) return 'bed';
  return n % 2 === 0 ? 'king' : 'twinForOne';
};

function requestOf(training: OfflineTraining, all: readonly Approved[], n: number): StayRequest {
  const { gender } = all[n]!.applicant;
  const nth = all.slice(0, n).filter(({ applicant }) => applicant.gender === gender).length;
  const { from, until } = nightsOf(training);
  const friend = FRIENDS.find((other) => other !== n && FRIENDS.some((one) => one === n));
  return {
    choice: choiceOf(nth, gender === 'male' ? MEN_SHARING : WOMEN_SHARING),
    from: n % 7 === 3 ? plusDays(from, 1) : from,
    until: n % 5 === 4 ? until : plusDays(until, 1),
    ...(friend === undefined ? {} : { roommatePhone: all[friend]!.applicant.phone }),
  };
}

function askOf(training: OfflineTraining, all: readonly Approved[], n: number): [AskKey, Ask] {
  const { personId, approvedAt, applicant } = all[n]!;
  const at = plusMilliseconds(approvedAt, HOUR_MS);
  const key = AskKey.parse(`sample${String(n).padStart(4, '0')}`);
  const request = requestOf(training, all, n);
  const to = request.choice === 'bed' ? 'share' : 'swap';
  const { gender, phone } = applicant;
  const stay = { ...request, gender, phone, consent: { to, at }, key, since: at, changedAt: at };
  return [key, { kind: 'hold', personId, at, stay, ifFull: 'refuse' } as Ask];
}

/** Rooms of the class as samples, and what some of the approved sample attendees have registered (H1–H4). */
export function lodgingDemo(
  training: OfflineTraining,
  registrations: readonly Registration[],
): Lodging {
  const all = registrations.filter((one) => one.status === 'approved').slice(0, GUESTS);
  const held = { king: everyNight(training, KINGS), twin: everyNight(training, TWINS) };
  const rooms: RoomsByHotel = Object.fromEntries(training.hotels.map(({ id }) => [id, held]));
  const settings = {
    nights: nightsOf(training),
    openUntil: instantIn(plusDays(nightsOf(training).from, -LAST_DAY), 18),
    rooms,
  };
  const opened = openedLodging(training._id, settings, training.publishedAt);
  const asks = Object.fromEntries(all.map((_, n) => askOf(training, all, n)));
  const last = Object.values(asks).reduce(
    (at, one) => (one.at > at ? one.at : at),
    opened.changedAt,
  );
  return decideAsks({ ...opened, asks }, aRoomForEach, last).lodging;
}
