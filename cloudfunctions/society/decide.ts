import type { societyCalls } from '#contract/society';
import { decideOn } from '#domain/member/decideOn';
import type { Action } from '#shell/route';
import { settle } from './settle';

export const decide: Action<typeof societyCalls.decide> = async ({ decision, ...seen }, caller) =>
  settle(
    seen,
    {
      decision,
      rule: (application, act) => decideOn(application, caller.grants, decision, act),
    },
    caller,
  );
