import { organizeCalls } from '#contract/organize';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { check } from './check';
import { close, reopen } from './close';
import { code } from './code';
import { create } from './create';
import { discard } from './discard';
import { get } from './get';
import { list } from './list';
import { publish } from './publish';
import { save } from './save';

export const main = serve([
  route(organizeCalls.list, list),
  route(organizeCalls.get, get),
  route(organizeCalls.create, create),
  route(organizeCalls.save, save),
  route(organizeCalls.discard, discard),
  route(organizeCalls.check, check),
  route(organizeCalls.publish, publish),
  route(organizeCalls.close, close),
  route(organizeCalls.reopen, reopen),
  route(organizeCalls.code, code),
]);
