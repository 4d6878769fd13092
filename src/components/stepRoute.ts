import type { Standing } from '#contract/member';
import { routes } from '../routes';

/** The page on which the next step of a membership is taken or watched. */
export function stepRoute({ next }: Standing): string {
  switch (next.kind) {
    case 'correct':
      return routes.apply(next.membershipId);
    case 'pay':
    case 'waitForReview':
    case 'waitForFinalReview':
      return routes.application(next.membershipId);
    case 'renew':
      return routes.apply();
    case 'join':
    case 'waitForUnit':
    case 'unitRenews':
    case 'fromTomorrow':
    case 'none':
      return routes.membership;
  }
}
