import type { PlanRoom, PlanRow } from '#contract/lodging';
import { type DayWindow, plusDays } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import { type Charge, chargesOf } from '#domain/lodging/charges';
import type { Plan, PlannedGuest, RoomId, RoomPlans, Supplement } from '#domain/lodging/plan';
import { roomOf } from '#domain/lodging/plan';
import { isElsewhere, isSwapped, type PlanChange, planChanges } from '#domain/lodging/planChanges';
import { Fen } from '#domain/money';
import type { Applicant } from '#domain/registration/registration';

const NOTHING = Fen.parse(0);

/** Everybody of a plan, with what it changes for them against `reference`. */
export function planRows(
  plan: Plan,
  reference: Plan | undefined,
  { pins, supplements }: RoomPlans,
  nights: DayWindow,
  people: ReadonlyMap<PersonId, Applicant>,
): PlanRow[] {
  const charges = chargesOf(plan);
  const before = new Map(reference?.guests.map((guest) => [guest.personId, guest.room]));
  const changes = new Map(
    reference ? planChanges(reference, plan).map((change) => [change.personId, change]) : [],
  );
  return plan.guests.map((guest): PlanRow => {
    const { personId, gender, choice, from, until, room } = guest;
    return {
      personId,
      gender,
      choice,
      ...whoIs(people.get(personId)),
      from: plusDays(nights.from, from),
      until: plusDays(nights.from, until),
      ...(room === undefined ? {} : { room }),
      isPinned: pins[personId] !== undefined,
      ...costOf(guest, charges.get(personId), supplements[personId]),
      ...changeOf(changes.get(personId), before.get(personId)),
    };
  });
}

const whoIs = (person: Applicant | undefined): Pick<PlanRow, 'name' | 'unitName' | 'phone'> =>
  person
    ? { name: person.name, unitName: person.workplace.name, phone: person.phone }
    : { name: '', unitName: '' };

type Cost = Pick<
  PlanRow,
  'isSwapped' | 'isElsewhere' | 'fen' | 'supplementFen' | 'supplementNights' | 'supplement'
>;

/** The question of the supplement is shown while it is about this amount, or was about a greater one (H5). */
function costOf(
  guest: PlannedGuest,
  charge: Charge | undefined,
  asked: Supplement | undefined,
): Cost {
  const supplementFen = charge?.supplementFen ?? NOTHING;
  const isAsked = asked !== undefined && supplementFen > 0 && asked.fen >= supplementFen;
  return {
    isSwapped: isSwapped(guest),
    isElsewhere: isElsewhere(guest),
    ...(charge ? { fen: charge.fen } : {}),
    supplementFen,
    supplementNights: charge?.supplementNights ?? 0,
    ...(isAsked ? { supplement: answerTo(asked) } : {}),
  };
}

const answerTo = ({ until, acceptedAt }: Supplement): NonNullable<PlanRow['supplement']> => ({
  until,
  ...(acceptedAt === undefined ? {} : { acceptedAt }),
});

function changeOf(
  change: PlanChange | undefined,
  room: RoomId | undefined,
): Pick<PlanRow, 'change'> {
  if (!change) return {};
  const { isNew, isMoved, isRoommateChanged, isChargeChanged } = change;
  const was = room === undefined ? {} : { room };
  return { change: { isNew, isMoved, isRoommateChanged, isChargeChanged, ...was } };
}

/** Rooms in use, by hotel, kind and number, each with its people in the order in which they arrive. */
export function planRooms({ guests }: Plan, { numbers }: RoomPlans): PlanRoom[] {
  const byRoom = new Map<RoomId, PlannedGuest[]>();
  for (const guest of guests)
    if (guest.room !== undefined)
      byRoom.set(guest.room, [...(byRoom.get(guest.room) ?? []), guest]);
  return [...byRoom]
    .map(([room, people]) => ({ room, ...roomOf(room), people }))
    .sort(
      (a, b) =>
        a.hotelId.localeCompare(b.hotelId) || a.kind.localeCompare(b.kind) || a.number - b.number,
    )
    .map(({ room, hotelId, kind, people }) => {
      const number = numbers[room];
      return {
        room,
        hotelId,
        kind,
        ...(number === undefined ? {} : { number }),
        people: people.sort((a, b) => a.from - b.from).map(({ personId }) => personId),
      };
    });
}
