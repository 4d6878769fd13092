import type { CanHouse } from '#domain/lodging/decideAsks';
import type { Plan } from '#domain/lodging/plan';
import { houseByFirstFit } from '#domain/lodging/planner/firstFit';
import type { PlanInput } from '#domain/lodging/planner/planInput';

/** Answers whether everybody can be housed, and plans who sleeps where. */
export interface RoomPlanner {
  readonly canHouse: CanHouse;
  /** Undefined only where the solver gives up. */
  readonly plan: (input: PlanInput) => Plan | undefined;
}

const planner: RoomPlanner = {
  canHouse: (rooms, guests) => houseByFirstFit(rooms, guests).size === guests.length,
  plan: ({ guests, rooms, nightCount, prices, lodgingRevision, at }) => {
    const given = houseByFirstFit(rooms, guests);
    const placed = guests.map((guest) => {
      const room = given.get(guest.personId);
      return room === undefined ? guest : { ...guest, room };
    });
    return { lodgingRevision, at, nightCount, prices, guests: placed };
  },
};

/** The planner of this process. */
export const loadRoomPlanner = (): Promise<RoomPlanner> => Promise.resolve(planner);
