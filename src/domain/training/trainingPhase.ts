import type { Instant } from '../calendar';
import type { Training } from './training';

/** Whether a training takes registrations now; seats are another matter (L2). */
export type TrainingPhase = 'upcoming' | 'open' | 'closed';

export function trainingPhase(training: Training, now: Instant): TrainingPhase {
  const { opensAt, closesAt } = training.registration;
  if (training.state === 'closed' || now >= closesAt) return 'closed';
  return now < opensAt ? 'upcoming' : 'open';
}
