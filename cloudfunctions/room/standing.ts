import type { RoomStanding } from '#contract/room';
import type { Instant } from '#domain/calendar';
import type { Order } from '#domain/order/order';
import { lastDayToPay, payUntil } from '#domain/registration/deadlines';
import { registrationOpen } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { wayOf } from '#shell/askingOrders';

/** What stands between somebody who has signed up and a room, or nothing (H1). */
export function standingOf(
  training: Training,
  registration: Registration | undefined,
  order: Order | undefined,
  now: Instant,
): RoomStanding {
  const mayRegister = registrationOpen(training, now).ok;
  if (!registration) return { kind: 'notRegistered', mayRegister };
  switch (registration.status) {
    case 'waitlisted':
      return { kind: 'waitForSeat' };
    case 'submitted':
      return { kind: 'waitForReview' };
    case 'returned':
      return { kind: 'returned', reason: registration.reason };
    case 'approved': {
      const { approvedAt } = registration;
      const until = lastDayToPay(training, approvedAt);
      const way = order && wayOf(order);
      const passed = now >= payUntil(training, approvedAt);
      return { kind: 'approved', pay: { until, passed, ...(way ? { way } : {}) } };
    }
    case 'paid':
      return { kind: 'approved' };
    case 'rejected': {
      const { status, reason } = registration;
      return { kind: 'ended', status, reason, mayRegister: false };
    }
    case 'withdrawn':
    case 'lapsed':
    case 'refunded':
      return { kind: 'ended', status: registration.status, mayRegister };
  }
}
