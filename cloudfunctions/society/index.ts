import { societyCalls } from '#contract/society';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { dues } from './dues';
import { societies } from './societies';

export const main = serve([
  route(societyCalls.societies, societies),
  route(societyCalls.dues, dues),
]);
