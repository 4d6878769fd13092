import type { roomCalls } from '#contract/room';
import type { InputOf } from '#contract/call';
import { isWithin, type Lodging, outcomeOf } from '#domain/lodging/lodging';
import { offersFor } from '#domain/lodging/offersFor';
import type { Stay, StayRequest } from '#domain/lodging/stay';
import type { Registration } from '#domain/registration/registration';
import { err, ok } from '#domain/result';
import { isBusy, ownLodging, settleAsk } from '#shell/lodgings';
import { tellMovedUp } from '#shell/roomNews';
import { loadRoomPlanner } from '#shell/roomPlanner';
import type { Action, SignedUp } from '#shell/route';
import { registrationOf, roomPage, trainingWithRooms } from './roomPage';

type Input = InputOf<typeof roomCalls.hold>;

/**
 * Writes the ask, then has it decided with whatever else is asked at that moment. The same key again answers what
 * became of it, also after the last day.
 */
export const hold: Action<typeof roomCalls.hold> = async (input, caller) => {
  const { trainingId, key, request, ifFull } = input;
  const { personId, now } = caller;
  const found = await trainingWithRooms(trainingId);
  if (!found.ok) return found;
  const [before, registration] = await Promise.all([
    ownLodging(trainingId, personId),
    registrationOf(trainingId, personId),
  ]);
  if (!before) return err({ code: 'NO_LODGING' });
  const isRepeated = outcomeOf(before, personId, key) !== undefined;
  if (!isRepeated && now >= before.openUntil)
    return err({ code: 'LODGING_CLOSED', closedAt: before.openUntil });
  if (registration?.status !== 'approved' && registration?.status !== 'paid')
    return err({ code: 'ROOM_NOT_APPROVED' });
  const possible = isPossible(request, before);
  if (!possible.ok) return possible;
  const stay = stayOf(input, registration, caller);
  const ask = { kind: 'hold', personId, at: now, stay, ifFull } as const;
  const settled = await settleAsk(trainingId, key, ask, now, isBusy(before));
  if (!settled) return err({ code: 'NO_LODGING' });
  const { lodging, outcome } = settled;
  await tellMovedUp(lodging, now);
  const isHeld = outcome === 'held' || lodging.stays[personId]?.key === key;
  if (!isHeld && outcome !== 'waiting') {
    const { canHouse } = await loadRoomPlanner();
    return err({ code: 'ROOMS_FULL', offers: offersFor(lodging, personId, stay, canHouse) });
  }
  const page = await roomPage(found.value, lodging, {
    visitor: caller,
    person: caller.person,
    registration,
  });
  return ok({ outcome: isHeld ? 'held' : 'waiting', page });
};

/** Whether there is what is asked for at all, full or not. */
function isPossible(
  { choice, hotelId, roommatePhone, ...days }: StayRequest,
  { nights, rooms }: Pick<Lodging, 'nights' | 'rooms'>,
) {
  if (!isWithin(nights, days)) return err({ code: 'NIGHTS_NOT_HELD', nights } as const);
  if (hotelId !== undefined && !(hotelId in rooms)) return err({ code: 'HOTEL_UNKNOWN' } as const);
  if (roommatePhone !== undefined && choice !== 'bed')
    return err({ code: 'WISH_ONLY_WITH_BED' } as const);
  return ok(true);
}

/** Gender and number are those of the registration; consent follows from the choice (H3, H4). */
const stayOf = (
  { key, request }: Input,
  { applicant: { gender, phone } }: Registration,
  { now }: SignedUp,
): Stay => ({
  ...request,
  gender,
  phone,
  consent: { to: request.choice === 'bed' ? 'share' : 'swap', at: now },
  key,
  since: now,
  changedAt: now,
});
