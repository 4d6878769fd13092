import { roomCalls } from '#contract/room';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { acceptSupplement } from './acceptSupplement';
import { cancel } from './cancel';
import { hold } from './hold';
import { look } from './look';

export const main = serve([
  route(roomCalls.look, look),
  route(roomCalls.hold, hold),
  route(roomCalls.cancel, cancel),
  route(roomCalls.acceptSupplement, acceptSupplement),
]);
