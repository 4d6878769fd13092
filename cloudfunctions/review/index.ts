import { reviewCalls } from '#contract/review';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { decide } from './decide';
import { get } from './get';
import { queue } from './queue';
import { trainings } from './trainings';

export const main = serve([
  route(reviewCalls.trainings, trainings),
  route(reviewCalls.queue, queue),
  route(reviewCalls.get, get),
  route(reviewCalls.decide, decide),
]);
