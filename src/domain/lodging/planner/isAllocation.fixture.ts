import type { RoomsByHotel } from '../lodging';
import type { Plan } from '../plan';

/** What is wrong with a plan, night by night; empty where it is an allocation. */
export function faultsOf(plan: Plan, rooms: RoomsByHotel): readonly string[] {
  const faults: string[] = [];
  for (let night = 0; night < plan.nightCount; night++) {
    const inRoom = new Map<string, (typeof plan.guests)[number][]>();
    for (const guest of plan.guests) {
      const { room, from, until } = guest;
      if (room === undefined || night < from || night >= until) continue;
      const there = inRoom.get(room);
      if (there) there.push(guest);
      else inRoom.set(room, [guest]);
    }
    const used: Record<string, number> = {};
    for (const [room, there] of inRoom) {
      const [, hotel = '', letter = '', number = ''] = /^([a-z0-9]+)-([kt])(\d+)$/.exec(room) ?? [];
      const held = Object.entries(rooms).find(([id]) => id === hotel)?.[1];
      const nights = letter === 'k' ? held?.king : held?.twin;
      const which = `${hotel}-${letter}`;
      used[which] = (used[which] ?? 0) + 1;
      if ((used[which] ?? 0) > (nights?.[night] ?? 0)) faults.push(`${which} over on ${night}`);
      if (Number(number) > Math.max(0, ...(nights ?? []))) faults.push(`no ${room}`);
      if (there.length === 1) continue;
      if (letter === 'k' || there.length > 2) faults.push(`${there.length} in ${room} on ${night}`);
      if (there.some(({ choice }) => choice !== 'bed')) faults.push(`${room} is not shared`);
      if (new Set(there.map(({ gender }) => gender)).size > 1) faults.push(`${room} is mixed`);
    }
  }
  return faults;
}
