import type { Seats, TrainingCard } from '#contract/training';
import type { Instant } from '#domain/calendar';
import type { RegistrationStatus } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { daysOf } from '#domain/training/courseTimes';
import { trainingPhase } from '#domain/training/trainingPhase';

export function cardOf(
  training: Training,
  now: Instant,
  seats: Seats | undefined,
  mine: RegistrationStatus | undefined,
): TrainingCard {
  return {
    trainingId: training._id,
    title: training.title,
    shortTitle: training.shortTitle,
    mode: training.mode,
    phase: trainingPhase(training, now),
    opensAt: training.registration.opensAt,
    closesAt: training.registration.closesAt,
    days: daysOf(training),
    ...(training.mode === 'offline' ? { place: training.checkIn.place.name } : {}),
    fee: training.fee,
    ...(seats ? { seats } : {}),
    ...(mine ? { mine } : {}),
  };
}
