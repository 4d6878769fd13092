import type { OwnRefusalOf } from '#contract/call';
import type { lodgingCalls } from '#contract/lodging';
import type { RoomPlans } from '#domain/lodging/plan';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { roomName } from '#text/roomName';
import { adjustPlan } from './adjust';

/** The plan itself stays as it is, so that several desks can number different rooms at once. */
export const number: Action<typeof lodgingCalls.number> = (input, caller) =>
  adjustPlan<OwnRefusalOf<typeof lodgingCalls.number>>(input, caller, (plans) => {
    const { room, roomNumber } = input;
    const guests = guestsIn(plans);
    if (guests.length === 0) return err({ code: 'NO_PLAN' } as const);
    const guest = guests.find((one) => one.room === room);
    if (!guest) return err({ code: 'ROOM_UNKNOWN' } as const);
    const { [room]: was, ...others } = plans.numbers;
    if ((was ?? '') === roomNumber) return ok(undefined);
    const numbers = roomNumber === '' ? others : { ...others, [room]: roomNumber };
    const reason = roomNumber === '' ? roomName(room) : `${roomName(room)}: ${roomNumber}`;
    return ok({ plans: { ...plans, numbers }, whose: guest.personId, reason });
  });

/** Those that attendees see first: they are the ones who stand at the desk. */
const guestsIn = ({ draft, published }: RoomPlans) => [
  ...(published?.plan.guests ?? []),
  ...(draft?.guests ?? []),
];
