import { civilDateOf } from '../calendar';
import type { Grant } from '../role/role';
import {
  APPLICATION_ACTS,
  type ApplicationAct,
  type ApplicationCase,
  decideOn,
  recordDuesOn,
  recordRefundOn,
} from './decideOn';
import type { Act } from './duesTransitions';

/** Whether the rule would accept it now; tried with what it would ask for. */
function isAccepted(
  kind: ApplicationAct,
  application: ApplicationCase,
  grants: readonly Grant[],
  act: Act,
): boolean {
  const { review } = application;
  switch (kind) {
    case 'recordDues': {
      if (review.status !== 'preliminarilyApproved') return false;
      const received = { amountFen: review.dues.amountFen, paidOn: civilDateOf(act.at) };
      return recordDuesOn(application, grants, received, act).ok;
    }
    case 'recordRefund':
      return recordRefundOn(application, grants, act).ok;
    case 'approve':
    case 'approveFinally':
      return decideOn(application, grants, { kind }, act).ok;
    case 'return':
    case 'reject':
    case 'rejectFinally':
    case 'reopen':
    case 'revoke':
      return decideOn(application, grants, { kind, reason: kind }, act).ok;
  }
}

/** What somebody with these grants may do with the application as it is now: exactly what the rules accept. */
export const actsOn = (
  application: ApplicationCase,
  grants: readonly Grant[],
  who: Pick<Act, 'by' | 'at'>,
): ApplicationAct[] => {
  const act = { revision: application.review.revision, ...who };
  return APPLICATION_ACTS.filter((kind) => isAccepted(kind, application, grants, act));
};
