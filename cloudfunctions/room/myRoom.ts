import type { MyRoom } from '#contract/room';
import { type CivilDate, plusDays } from '#domain/calendar';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { chargeFor, roommatesOf } from '#domain/lodging/charges';
import { type Guest, guestsOf, type Lodging } from '#domain/lodging/lodging';
import { type PlannedGuest, type RoomPlans, roomOf } from '#domain/lodging/plan';
import { isElsewhere, isSwapped } from '#domain/lodging/planChanges';
import { givenName } from '#domain/person/givenName';
import { command } from '#shell/platform';
import { registrations } from '#shell/store';

/** Whether the plan was made for another stay than the one held now. */
const isAnotherStay = (planned: PlannedGuest, now: Guest): boolean =>
  planned.choice !== now.choice ||
  planned.gender !== now.gender ||
  planned.from !== now.from ||
  planned.until !== now.until ||
  planned.hotelId !== now.hotelId;

const daysFrom = (
  { nights }: Lodging,
  { from, until }: Pick<Guest, 'from' | 'until'>,
): { from: CivilDate; until: CivilDate } => ({
  from: plusDays(nights.from, from),
  until: plusDays(nights.from, until),
});

/** Where a published plan has put somebody who still holds a stay; roommates by their given names (H3–H6). */
export async function myRoom(
  lodging: Lodging,
  plans: RoomPlans | undefined,
  personId: PersonId,
): Promise<MyRoom | undefined> {
  const plan = plans?.published?.plan;
  const guest = plan?.guests.find((one) => one.personId === personId);
  const now = guestsOf(lodging.nights, lodging.stays).find((one) => one.personId === personId);
  const charge = plan && guest && chargeFor(plan, guest);
  if (!plan || !guest?.room || !charge || !now) return undefined;
  const { hotelId, kind } = roomOf(guest.room);
  const number = plans.numbers[guest.room];
  const asked = plans.supplements[personId];
  return {
    hotelId,
    kind,
    ...daysFrom(lodging, guest),
    ...(number === undefined ? {} : { number }),
    roommates: await namesOf(lodging, roommatesOf(plan, guest)),
    fen: charge.fen,
    supplementFen: charge.supplementFen,
    supplementNights: charge.supplementNights,
    isSwapped: isSwapped(guest),
    isElsewhere: isElsewhere(guest),
    isOutdated: isAnotherStay(guest, now),
    ...(asked ? { supplement: answerTo(asked) } : {}),
  };
}

const answerTo = ({
  until,
  acceptedAt,
}: RoomPlans['supplements'][PersonId]): NonNullable<MyRoom['supplement']> => ({
  until,
  ...(acceptedAt ? { acceptedAt } : {}),
});

async function namesOf(
  lodging: Lodging,
  mates: readonly PlannedGuest[],
): Promise<MyRoom['roommates']> {
  if (mates.length === 0) return [];
  const ids = mates.map(({ personId }) => registrationIdOf(lodging._id, personId));
  const found = await registrations.list({ _id: command.in(ids) });
  return mates.flatMap((mate) => {
    const applicant = found.find(({ personId }) => personId === mate.personId)?.applicant;
    return applicant ? [{ name: givenName(applicant.name), ...daysFrom(lodging, mate) }] : [];
  });
}
