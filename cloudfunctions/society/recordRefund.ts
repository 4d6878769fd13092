import type { societyCalls } from '#contract/society';
import { recordRefundOn } from '#domain/member/decideOn';
import type { Action } from '#shell/route';
import { settle } from './settle';

export const recordRefund: Action<typeof societyCalls.recordRefund> = async (seen, caller) =>
  settle(
    seen,
    {
      decision: { kind: 'recordRefund' },
      rule: (application, act) => recordRefundOn(application, caller.grants, act),
    },
    caller,
  );
