import { lodgingCalls } from '#contract/lodging';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { code } from './code';
import { configure } from './configure';
import { guests } from './guests';
import { hotelList } from './hotelList';
import { move } from './move';
import { number } from './number';
import { overview } from './overview';
import { pin } from './pin';
import { plan } from './plan';
import { publish } from './publish';
import { run } from './run';
import { cancelFor, holdFor } from './stays';

export const main = serve([
  route(lodgingCalls.overview, overview),
  route(lodgingCalls.configure, configure),
  route(lodgingCalls.guests, guests),
  route(lodgingCalls.holdFor, holdFor),
  route(lodgingCalls.cancelFor, cancelFor),
  route(lodgingCalls.plan, plan),
  route(lodgingCalls.run, run),
  route(lodgingCalls.pin, pin),
  route(lodgingCalls.move, move),
  route(lodgingCalls.publish, publish),
  route(lodgingCalls.number, number),
  route(lodgingCalls.hotelList, hotelList),
  route(lodgingCalls.code, code),
]);
