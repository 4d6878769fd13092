import { hasEnded } from '#domain/registration/registration';
import type { OutputOf } from '#contract/call';
import type { Seats, trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';

export type TrainingView = OutputOf<typeof trainingCalls.get>;

/** The one thing a reader of a training can do next. */
export type PrimaryAction =
  | { readonly kind: 'register' }
  | { readonly kind: 'signUp' }
  | { readonly kind: 'joinWaitingList'; readonly waiting: number }
  | { readonly kind: 'viewMine' }
  | { readonly kind: 'upcoming'; readonly opensAt: Instant }
  | { readonly kind: 'closed' };

/** No seat is left for somebody who comes now: all are taken, or others wait already (L2). */
export const isFull = (seats: Seats | undefined): boolean =>
  seats !== undefined && (seats.taken >= seats.limit || seats.waiting > 0);

/** Registering now leads to the waiting list. Whoever holds a seat already does not wait, however full it is. */
export const wouldWait = ({ seats, mine }: TrainingView): boolean =>
  isFull(seats) && (!mine || hasEnded(mine.status) || mine.status === 'waitlisted');

export function primaryAction(view: TrainingView): PrimaryAction {
  const { mine, phase, seats, training } = view;
  const startsAnew = mine !== undefined && hasEnded(mine.status) && phase === 'open';
  if (mine && !startsAnew) return { kind: 'viewMine' };
  if (phase === 'upcoming') return { kind: 'upcoming', opensAt: training.registration.opensAt };
  if (phase === 'closed') return { kind: 'closed' };
  if (!view.signedUp) return { kind: 'signUp' };
  if (isFull(seats)) return { kind: 'joinWaitingList', waiting: seats?.waiting ?? 0 };
  return { kind: 'register' };
}
