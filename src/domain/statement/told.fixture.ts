import type { Fen } from '../money';
import type { OpenOrder } from './openOrder';
import { CLASS, ONLINE, type SampleTraining } from './orders.fixture';
import { GIVEN, SURNAMES } from './payers.fixture';
import type { Chance } from './seeded.fixture';

export type PersonOrder = Extract<OpenOrder, { kind: 'individual' }>;
export type GroupOrder = Extract<OpenOrder, { kind: 'group' }>;

/** Money with the truth about it. */
export interface Told {
  readonly story: string;
  readonly remark: string;
  readonly amount: Fen;
  readonly payer: string;
  /** The orders that it pays; nothing where it is no order's money. */
  readonly pays: readonly string[];
  /** What the line tells of an order; without it nobody can know what it pays. */
  readonly tells?: Telling;
}
export interface Telling {
  readonly name?: string;
  readonly unit?: string;
  readonly training?: string;
}
export const trainingOf = (order: OpenOrder): SampleTraining =>
  order.id.startsWith(CLASS.id) ? CLASS : ONLINE;
export const nameBy = (chance: Chance): string => chance.one(SURNAMES) + chance.one(GIVEN);
