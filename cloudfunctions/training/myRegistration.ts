import type { MyRegistration } from '#contract/training';
import type { Instant } from '#domain/calendar';
import { nextStep } from '#domain/registration/nextStep';
import type { Registration } from '#domain/registration/registration';
import { placeOf, type SeatLedger } from '#domain/registration/seatLedger';
import type { Training } from '#domain/training/training';

/** A registration as its owner reads it. `position` is the place on the waiting list, from 1. */
export function myRegistration(
  training: Training,
  registration: Registration,
  now: Instant,
  position?: number,
): MyRegistration {
  return {
    registrationId: registration._id,
    trainingId: training._id,
    trainingTitle: training.title,
    status: registration.status,
    ...(position === undefined ? {} : { position }),
    ...('reason' in registration ? { reason: registration.reason } : {}),
    submittedAt: registration.submittedAt,
    steps: registration.steps,
    applicant: registration.applicant,
    price: registration.price,
    next: nextStep(training, registration, now),
  };
}

/** Place on the waiting list from 1; undefined for anybody who does not wait. */
export function positionOf(
  ledger: SeatLedger | undefined,
  registration: Registration,
): number | undefined {
  if (!ledger || registration.status !== 'waitlisted') return undefined;
  const place = placeOf(ledger, registration.personId);
  return place?.kind === 'waiting' ? place.position : undefined;
}
