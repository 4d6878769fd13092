import type { Guest } from '../lodging';
import type { Wish } from './apart';
import type { Bed, Chain } from './chains';
import { bySince } from './group';
import type { LastRoom } from './lastRooms';
import { matchMost } from './matchRooms';

interface Open {
  readonly beds: Bed[];
  readonly people: Guest[];
  /** Somebody keeps it. */
  isKept: boolean;
}

type NodeOf = (guest: Guest) => number;

/** Takes the bed for the guest, where the room has one that is theirs. */
function lieDown(room: Open, guest: Guest, nodeOf: NodeOf): boolean {
  const [bed] = room.beds
    .filter(({ node }) => node === nodeOf(guest))
    .sort((a, b) => a.alone - b.alone);
  if (!bed) return false;
  room.beds.splice(room.beds.indexOf(bed), 1);
  room.people.push(guest);
  return true;
}

/** Of the people, those for whom the room has beds at the same time. */
function fitting(room: Open, people: readonly Guest[], nodeOf: NodeOf): readonly Guest[] {
  const nodes = room.beds.map(({ node }) => node);
  return people.filter((guest) => {
    const at = nodes.indexOf(nodeOf(guest));
    if (at < 0) return false;
    nodes.splice(at, 1);
    return true;
  });
}

function giveBack(rooms: readonly Open[], last: readonly LastRoom[], nodeOf: NodeOf): void {
  const keep = (room: Open, { people }: LastRoom): void => {
    for (const guest of fitting(room, people, nodeOf)) lieDown(room, guest, nodeOf);
    room.isKept = true;
  };
  const rest = last.filter((lastRoom) => {
    if (lastRoom.people.length < 2) return true;
    let best: { room: Open; count: number } | undefined;
    for (const room of rooms) {
      if (room.isKept) continue;
      const count = fitting(room, lastRoom.people, nodeOf).length;
      const isSmaller = count === best?.count && room.beds.length < best.room.beds.length;
      if (count > (best?.count ?? 1) || isSmaller) best = { room, count };
    }
    if (best) keep(best.room, lastRoom);
    return best === undefined;
  });
  const may = rest.map(({ people }) =>
    rooms.flatMap((room, index) =>
      !room.isKept && fitting(room, people, nodeOf).length > 0 ? [index] : [],
    ),
  );
  for (const [one, index] of matchMost(may)) {
    const [room, lastRoom] = [rooms[index], rest[one]];
    if (room && lastRoom) keep(room, lastRoom);
  }
}

/**
 * Names who has which bed: those whose wish comes true share; as many as can keep their room; of the others who
 * registered first is least alone.
 */
export function fillBeds(
  chains: readonly Chain[],
  people: readonly Guest[],
  nodeOf: NodeOf,
  together: readonly Wish[],
  last: readonly LastRoom[],
): readonly (readonly Guest[])[] {
  const rooms = chains.map((beds): Open => ({ beds: [...beds], people: [], isKept: false }));
  const open = new Set(people);
  for (const [one, other] of together.filter(([first]) => open.has(first))) {
    const room = rooms.find(({ beds }) => beds.length === 2 && fitsBoth(beds, nodeOf(one)));
    if (!room) continue;
    for (const guest of [one, other]) {
      lieDown(room, guest, nodeOf);
      open.delete(guest);
    }
    room.isKept = true;
  }
  const alike = last
    .map(({ id, people: all }) => ({ id, people: all.filter((guest) => open.has(guest)) }))
    .filter(({ people: all }) => all.length > 0);
  giveBack(rooms, alike, nodeOf);
  const placed = new Set(rooms.flatMap((room) => room.people));
  for (const guest of [...people].sort(bySince)) {
    if (placed.has(guest)) continue;
    const node = nodeOf(guest);
    const [best] = rooms
      .flatMap((room) => room.beds.map((bed) => ({ room, bed })))
      .filter(({ bed }) => bed.node === node)
      .sort((a, b) => a.bed.alone - b.bed.alone);
    if (best) lieDown(best.room, guest, nodeOf);
  }
  return rooms.map((room) => room.people);
}

const fitsBoth = (beds: readonly Bed[], node: number): boolean =>
  beds.every((bed) => bed.node === node);
