import type { MyRegistration } from '#contract/training';
import type { Instant } from '#domain/calendar';
import type { Order } from '#domain/order/order';
import { type Known, nextStep } from '#domain/registration/nextStep';
import type { Registration } from '#domain/registration/registration';
import { placeOf, type SeatLedger } from '#domain/registration/seatLedger';
import type { Training } from '#domain/training/training';
import { wayOf } from '#shell/askingOrders';

export interface Beside extends Known {
  /** Place on the waiting list, from 1. */
  readonly position?: number | undefined;
  /** The order that asks for it. */
  readonly order?: Order | undefined;
}

/** A registration as its owner reads it. */
export function myRegistration(
  training: Training,
  registration: Registration,
  now: Instant,
  { position, order, ...known }: Beside = {},
): MyRegistration {
  const next = nextStep(training, registration, now, known);
  const way = next.kind === 'pay' && order && wayOf(order);
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
    next: way ? { ...next, way } : next,
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
