import type { Call } from './call';
import { certificateCalls } from './certificate';
import { financeCalls } from './finance';
import { lodgingCalls } from './lodging';
import { memberCalls } from './member';
import { orderCalls } from './order';
import { organizeCalls } from './organize';
import { personCalls } from './person';
import { reviewCalls } from './review';
import { roleCalls } from './role';
import { roomCalls } from './room';
import { societyCalls } from './society';
import { studyCalls } from './study';
import { surveyCalls } from './survey';
import { trainingCalls } from './training';
import { unitCalls } from './unit';

/** Every call of the product, by function. */
export const contract = {
  person: personCalls,
  training: trainingCalls,
  review: reviewCalls,
  organize: organizeCalls,
  member: memberCalls,
  unit: unitCalls,
  society: societyCalls,
  role: roleCalls,
  order: orderCalls,
  finance: financeCalls,
  room: roomCalls,
  lodging: lodgingCalls,
  study: studyCalls,
  survey: surveyCalls,
  certificate: certificateCalls,
} as const;

export const allCalls: readonly Call[] = Object.values(contract).flatMap(
  (calls) => Object.values(calls) as Call[],
);
