import type { Call } from './call';
import { personCalls } from './person';
import { reviewCalls } from './review';
import { trainingCalls } from './training';

/** Every call of the product, by function. */
export const contract = {
  person: personCalls,
  training: trainingCalls,
  review: reviewCalls,
} as const;

export const allCalls: readonly Call[] = Object.values(contract).flatMap(
  (calls) => Object.values(calls) as Call[],
);
