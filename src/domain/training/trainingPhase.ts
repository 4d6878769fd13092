import type { Instant } from '../calendar';
import type { Training } from './training';

/** Whether a training takes registrations now; seats are another matter (L2). */
export type TrainingPhase = 'upcoming' | 'open' | 'closed';

export function trainingPhase(training: Training, now: Instant): TrainingPhase {
  if (now < training.registration.opensAt) return 'upcoming';
  return training.state === 'closed' || now >= training.registration.closesAt ? 'closed' : 'open';
}
