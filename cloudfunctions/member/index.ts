import { memberCalls } from '#contract/member';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { apply } from './apply';
import { correct } from './correct';
import { leaveUnit } from './leaveUnit';
import { requestClaim } from './requestClaim';
import { sendVoucher } from './sendVoucher';
import { standing } from './standing';
import { withdraw } from './withdraw';

export const main = serve([
  route(memberCalls.standing, standing),
  route(memberCalls.requestClaim, requestClaim),
  route(memberCalls.leaveUnit, leaveUnit),
  route(memberCalls.apply, apply),
  route(memberCalls.correct, correct),
  route(memberCalls.withdraw, withdraw),
  route(memberCalls.sendVoucher, sendVoucher),
]);
