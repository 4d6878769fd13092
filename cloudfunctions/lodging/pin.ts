import type { OwnRefusalOf } from '#contract/call';
import type { lodgingCalls } from '#contract/lodging';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { roomName } from '#text/roomName';
import { adjustPlan } from './adjust';

export const pin: Action<typeof lodgingCalls.pin> = (input, caller) =>
  adjustPlan<OwnRefusalOf<typeof lodgingCalls.pin>>(input, caller, (plans) => {
    const { personId, isPinned } = input;
    const plan = plans.draft ?? plans.published?.plan;
    if (!plan) return err({ code: 'NO_PLAN' } as const);
    const guest = plan.guests.find((one) => one.personId === personId);
    const room = guest?.room;
    if (!guest || (isPinned && room === undefined)) return err({ code: 'GUEST_UNKNOWN' } as const);
    const { [personId]: pinned, ...others } = plans.pins;
    if (pinned === (isPinned ? room : undefined)) return ok(undefined);
    const pins = isPinned && room !== undefined ? { ...others, [personId]: room } : others;
    return ok({
      plans: { ...plans, revision: plans.revision + 1, pins },
      whose: personId,
      ...(isPinned && room !== undefined ? { reason: roomName(room) } : {}),
    });
  });
