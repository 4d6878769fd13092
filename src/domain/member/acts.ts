import { civilDateOf } from '../calendar';
import type { Fen } from '../money';
import type { Grant } from '../role/role';
import {
  APPLICATION_ACTS,
  type ApplicationAct,
  type ApplicationCase,
  type ApplicationDecision,
  decideOn,
} from './decideOn';
import type { Act } from './duesTransitions';

/** The decision of that kind that would be accepted, if any is. */
function tried(
  kind: ApplicationAct,
  { review }: ApplicationCase,
  { at }: Pick<Act, 'at'>,
): ApplicationDecision {
  switch (kind) {
    case 'approve':
    case 'approveFinally':
    case 'recordRefund':
      return { kind };
    case 'recordDues': {
      const amountFen = 'dues' in review ? review.dues.amountFen : (0 as Fen);
      return { kind, amountFen, paidOn: civilDateOf(at) };
    }
    case 'return':
    case 'reject':
    case 'rejectFinally':
    case 'reopen':
    case 'revoke':
      return { kind, reason: kind };
  }
}

/** What somebody with these grants may do with the application as it is now: exactly what `decideOn` accepts. */
export const actsOn = (
  application: ApplicationCase,
  grants: readonly Grant[],
  who: Pick<Act, 'by' | 'at'>,
): ApplicationAct[] =>
  APPLICATION_ACTS.filter((kind) => {
    const act = { revision: application.review.revision, ...who };
    return decideOn(application, grants, tried(kind, application, who), act).ok;
  });
