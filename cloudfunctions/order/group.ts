import type { orderCalls } from '#contract/order';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { groupShown } from './groupShown';
import { ownGroup } from './ownGroup';

export const group: Action<typeof orderCalls.group> = async ({ orderId }, caller) => {
  const own = await ownGroup(orderId, caller.personId);
  return own.ok ? ok(await groupShown(own.value.order, own.value.training, caller)) : own;
};
