import type { Call } from './call';
import { memberCalls } from './member';
import { personCalls } from './person';
import { reviewCalls } from './review';
import { roleCalls } from './role';
import { societyCalls } from './society';
import { trainingCalls } from './training';
import { unitCalls } from './unit';

/** Every call of the product, by function. */
export const contract = {
  person: personCalls,
  training: trainingCalls,
  review: reviewCalls,
  member: memberCalls,
  unit: unitCalls,
  society: societyCalls,
  role: roleCalls,
} as const;

export const allCalls: readonly Call[] = Object.values(contract).flatMap(
  (calls) => Object.values(calls) as Call[],
);
