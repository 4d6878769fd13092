import type { OwnRefusalOf } from '#contract/call';
import type { lodgingCalls } from '#contract/lodging';
import { plusDays } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { Lodging } from '#domain/lodging/lodging';
import { placeByHand, type Target } from '#domain/lodging/placeByHand';
import type { Pins, Plan, RoomPlans } from '#domain/lodging/plan';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { roomName } from '#text/roomName';
import { type Adjustment, adjustPlan } from './adjust';

export const move: Action<typeof lodgingCalls.move> = (input, caller) =>
  adjustPlan<OwnRefusalOf<typeof lodgingCalls.move>>(
    input,
    caller,
    (plans, { rooms, nights }: Lodging) => {
      const { personId, to } = input;
      const plan = plans.draft ?? plans.published?.plan;
      if (!plan) return err({ code: 'NO_PLAN' } as const);
      if (isThere(plans, plan, personId, to)) return ok(undefined);
      const placed = placeByHand(plan, personId, to, rooms);
      if (placed.ok) return ok(moved(plans, placed.value, personId, to));
      const { refusal } = placed;
      if (refusal.code !== 'ROOM_UNFIT') return err(refusal);
      const { night, ...unfit } = refusal;
      return err(night === undefined ? unfit : { ...unfit, night: plusDays(nights.from, night) });
    },
  );

const roomIn = (plan: Plan, personId: PersonId) =>
  plan.guests.find((guest) => guest.personId === personId)?.room;

/** Whether they are in that very room, and pinned there. */
const isThere = ({ pins }: RoomPlans, plan: Plan, personId: PersonId, to: Target): boolean =>
  'room' in to && roomIn(plan, personId) === to.room && pins[personId] === to.room;

/** Who was moved stays where they were put; a draft begins where there is none. */
function moved(plans: RoomPlans, draft: Plan, personId: PersonId, to: Target): Adjustment {
  const { published } = plans;
  const pins: Pins = { ...plans.pins };
  for (const id of 'swapWith' in to ? [personId, to.swapWith] : [personId]) {
    const room = roomIn(draft, id);
    if (room === undefined) delete pins[id];
    else pins[id] = room;
  }
  const room = roomIn(draft, personId);
  const begun = plans.draft === undefined && published ? { before: published.plan } : {};
  return {
    plans: { ...plans, ...begun, revision: plans.revision + 1, draft, pins },
    whose: personId,
    ...(room === undefined ? {} : { reason: roomName(room) }),
  };
}
