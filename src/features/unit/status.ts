import type { UnitShown } from '#contract/unit';
import { civilDateOf, daysBetween } from '#domain/calendar';
import { stepText } from './text';

/** Days before the end from which renewing is the thing to do (M9). */
const RENEW_FROM_DAYS = 60;

type Shown = Pick<UnitShown, 'now' | 'applications' | 'isMember' | 'memberUntil'>;

/** The one thing to do now about the unit's membership; nothing while it lasts. */
export type UnitStep = keyof typeof stepText;

export function unitStep({
  now,
  applications,
  isMember,
  memberUntil,
}: Shown): UnitStep | undefined {
  switch (applications[0]?.review.status) {
    case 'submitted':
      return 'submitted';
    case 'returned':
      return 'returned';
    case 'preliminarilyApproved':
      return 'pay';
    case 'paid':
      return 'paid';
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case undefined:
      break;
  }
  if (memberUntil === undefined) return 'apply';
  const left = daysBetween(civilDateOf(now), memberUntil);
  if (left < 0) return 'expired';
  return isMember && left <= RENEW_FROM_DAYS ? 'ending' : undefined;
}

/** The application that is being dealt with. */
export const openApplication = ({ applications: [newest] }: Pick<UnitShown, 'applications'>) =>
  newest &&
  ['submitted', 'returned', 'preliminarilyApproved', 'paid'].includes(newest.review.status)
    ? newest
    : undefined;
