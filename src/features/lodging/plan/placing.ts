import type { PlanRow, ShownPlan } from '#contract/lodging';
import { type CivilDate, daysBetween } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { RoomsByHotel } from '#domain/lodging/lodging';
import { placeByHand, type Target } from '#domain/lodging/placeByHand';
import { type Plan, type RoomId, roomOf } from '#domain/lodging/plan';

const MANY = 5_000;

const firstOf = (rows: readonly PlanRow[]): CivilDate | undefined =>
  rows.reduce<CivilDate | undefined>(
    (first, { from }) => (first === undefined || from < first ? from : first),
    undefined,
  );

/** The rows as the rules know a plan; nights count from the first that anybody stays. */
function planOf({ rows, at }: ShownPlan): Plan {
  const first = firstOf(rows);
  const night = (day: CivilDate) => (first === undefined ? 0 : daysBetween(first, day));
  return {
    lodgingRevision: 1,
    at,
    nightCount: Math.max(1, ...rows.map(({ until }) => night(until))),
    prices: {},
    guests: rows.map(({ personId, gender, choice, from, until, room }) => ({
      personId,
      gender,
      choice,
      from: night(from),
      until: night(until),
      since: at,
      ...(room !== undefined && { room }),
    })),
  };
}

/** As many rooms as one likes: how many the hotel holds is for the cloud to check. */
const anyRooms = (plan: Plan, rooms: readonly RoomId[]): RoomsByHotel => {
  const all = Array.from({ length: plan.nightCount }, () => MANY);
  return Object.fromEntries(rooms.map((room) => [roomOf(room).hotelId, { king: all, twin: all }]));
};

/** Whether somebody may be put there, by the rules that the cloud decides by (H2–H4). */
export function fitting(shown: ShownPlan): (personId: PersonId, to: Target) => boolean {
  const plan = planOf(shown);
  const rooms = anyRooms(
    plan,
    shown.rooms.map(({ room }) => room),
  );
  return (personId, to) => placeByHand(plan, personId, to, rooms).ok;
}

/** The first `most` that fit, and whether there are more. */
export function firstFitting<One>(
  all: readonly One[],
  fits: (one: One) => boolean,
  most: number,
): { readonly found: readonly One[]; readonly more: boolean } {
  const found: One[] = [];
  for (const one of all) {
    if (!fits(one)) continue;
    if (found.length === most) return { found, more: true };
    found.push(one);
  }
  return { found, more: false };
}
