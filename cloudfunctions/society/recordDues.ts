import type { societyCalls } from '#contract/society';
import { recordDuesOn } from '#domain/member/decideOn';
import type { Action } from '#shell/route';
import { settle } from './settle';

export const recordDues: Action<typeof societyCalls.recordDues> = async (
  { amountFen, paidOn, ...seen },
  caller,
) =>
  settle(
    seen,
    {
      decision: { kind: 'recordDues', amountFen, paidOn },
      rule: (application, act) =>
        recordDuesOn(application, caller.grants, { amountFen, paidOn }, act),
    },
    caller,
  );
