import type { roomCalls } from '#contract/room';
import type { InputOf } from '#contract/call';
import { isWithin, outcomeOf } from '#domain/lodging/lodging';
import { offersFor } from '#domain/lodging/offersFor';
import type { Stay } from '#domain/lodging/stay';
import type { Registration } from '#domain/registration/registration';
import { err, ok } from '#domain/result';
import { settleAsk } from '#shell/lodgings';
import { tellMovedUp } from '#shell/roomNews';
import { loadRoomPlanner } from '#shell/roomPlanner';
import type { Action, SignedUp } from '#shell/route';
import { lodgings } from '#shell/store';
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
    lodgings.find(trainingId),
    registrationOf(trainingId, personId),
  ]);
  if (!before) return err({ code: 'NO_LODGING' });
  const isRepeated = outcomeOf(before, personId, key) !== undefined;
  if (!isRepeated && now >= before.openUntil)
    return err({ code: 'LODGING_CLOSED', closedAt: before.openUntil });
  if (registration?.status !== 'approved' && registration?.status !== 'paid')
    return err({ code: 'ROOM_NOT_APPROVED' });
  if (!isWithin(before.nights, request))
    return err({ code: 'NIGHTS_NOT_HELD', nights: before.nights });
  if (request.hotelId !== undefined && !(request.hotelId in before.rooms))
    return err({ code: 'HOTEL_UNKNOWN' });
  if (request.roommatePhone !== undefined && request.choice !== 'bed')
    return err({ code: 'WISH_ONLY_WITH_BED' });
  const stay = stayOf(input, registration, caller);
  const settled = await settleAsk(
    trainingId,
    key,
    { kind: 'hold', personId, at: now, stay, ifFull },
    now,
  );
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
