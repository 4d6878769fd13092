import { trainingCalls } from '#contract/training';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { get } from './get';
import { list } from './list';
import { mine } from './mine';
import { register } from './register';
import { withdraw } from './withdraw';

export const main = serve([
  route(trainingCalls.list, list),
  route(trainingCalls.get, get),
  route(trainingCalls.register, register),
  route(trainingCalls.withdraw, withdraw),
  route(trainingCalls.mine, mine),
]);
