import type { Instant } from '../../calendar';
import type { Guest, RoomsByHotel } from '../lodging';
import type { NightPrices, Pins, Plan } from '../plan';

/** What a plan is made from. */
export interface PlanInput {
  readonly nightCount: number;
  readonly guests: readonly Guest[];
  readonly rooms: RoomsByHotel;
  readonly prices: NightPrices;
  /** Pins that contradict the rooms or each other are ignored, the later guest's first. */
  readonly pins: Pins;
  /** The plan to stay close to. */
  readonly last: Plan | undefined;
  readonly lodgingRevision: number;
  readonly at: Instant;
}
