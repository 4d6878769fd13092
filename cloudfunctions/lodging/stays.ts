import type { Guest, lodgingCalls } from '#contract/lodging';
import type { InputOf } from '#contract/call';
import { type PersonId, registrationIdOf, type TrainingId } from '#domain/ids';
import { type Ask, isWithin, type Lodging, outcomeOf } from '#domain/lodging/lodging';
import { offersFor } from '#domain/lodging/offersFor';
import type { AskKey, Stay } from '#domain/lodging/stay';
import type { Registration } from '#domain/registration/registration';
import { err, ok, type Result } from '#domain/result';
import { type Settled, settleAsk } from '#shell/lodgings';
import { tellMovedUp } from '#shell/roomNews';
import { loadRoomPlanner } from '#shell/roomPlanner';
import type { Action, Granted } from '#shell/route';
import { lodgings, registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { mayStay } from './attendees';
import { findOrganized } from './organized';
import { shownGuest } from './shownGuest';

interface Attendee {
  readonly registration: Registration;
  readonly lodging: Lodging;
}

type Unknown = { code: 'TRAINING_UNKNOWN' } | { code: 'NO_LODGING' } | { code: 'NOT_REGISTERED' };

async function findAttendee(
  { trainingId, personId }: { trainingId: TrainingId; personId: PersonId },
  caller: Granted,
): Promise<Result<Attendee, Unknown>> {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const [lodging, registration] = await Promise.all([
    lodgings.find(trainingId),
    registrations.find(registrationIdOf(trainingId, personId)),
  ]);
  if (!lodging) return err({ code: 'NO_LODGING' });
  return registration ? ok({ lodging, registration }) : err({ code: 'NOT_REGISTERED' });
}

/** Writes the ask and who asked in the other's name down together, then has it decided like any other. */
async function settleFor(
  trainingId: TrainingId,
  key: AskKey,
  ask: Ask,
  { personId: by, now: at }: Granted,
): Promise<Settled | undefined> {
  const { personId } = ask;
  await transact(async (transaction) => {
    const stored = lodgings.within(transaction);
    const lodging = await stored.find(trainingId);
    if (!lodging || key in lodging.asks || outcomeOf(lodging, personId, key)) return;
    await stored.put({ ...lodging, asks: { ...lodging.asks, [key]: ask } });
    const target = registrationIdOf(trainingId, personId);
    await writeAudit(transaction, { at, by, action: 'changeStay', target });
  });
  const settled = await settleAsk(trainingId, key, ask, at);
  if (settled) await tellMovedUp(settled.lodging, at);
  return settled;
}

type HoldInput = InputOf<typeof lodgingCalls.holdFor>;

/** Gender and number are those of the registration (H3, H4). */
const stayFor = (
  { key, request }: HoldInput,
  { applicant: { gender, phone } }: Registration,
  { now }: Granted,
): Stay => ({
  ...request,
  gender,
  phone,
  consent: { to: request.choice === 'bed' ? 'share' : 'swap', at: now },
  key,
  since: now,
  changedAt: now,
});

export const holdFor: Action<typeof lodgingCalls.holdFor> = async (input, caller) => {
  const { trainingId, personId, key, request, ifFull } = input;
  const found = await findAttendee(input, caller);
  if (!found.ok) return found;
  const { lodging: before, registration } = found.value;
  if (!mayStay(registration)) return err({ code: 'ROOM_NOT_APPROVED' });
  const { nights, rooms } = before;
  if (!isWithin(nights, request)) return err({ code: 'NIGHTS_NOT_HELD', nights });
  if (request.hotelId !== undefined && !(request.hotelId in rooms))
    return err({ code: 'HOTEL_UNKNOWN' });
  if (request.roommatePhone !== undefined && request.choice !== 'bed')
    return err({ code: 'WISH_ONLY_WITH_BED' });
  const stay = stayFor(input, registration, caller);
  const ask = { kind: 'hold', personId, at: caller.now, stay, ifFull } as const;
  const settled = await settleFor(trainingId, key, ask, caller);
  if (!settled) return err({ code: 'NO_LODGING' });
  const { lodging, outcome } = settled;
  const guest: Guest = shownGuest(registration, lodging);
  if (outcome === 'held' || lodging.stays[personId]?.key === key)
    return ok({ outcome: 'held', guest });
  if (outcome === 'waiting') return ok({ outcome: 'waiting', guest });
  const { canHouse } = await loadRoomPlanner();
  return err({ code: 'ROOMS_FULL', offers: offersFor(lodging, personId, stay, canHouse) });
};

export const cancelFor: Action<typeof lodgingCalls.cancelFor> = async (input, caller) => {
  const { trainingId, personId, key, what } = input;
  const found = await findAttendee(input, caller);
  if (!found.ok) return found;
  const { lodging: before, registration } = found.value;
  const isThere =
    what === 'stay'
      ? personId in before.stays
      : before.waiting.some((one) => one.personId === personId);
  if (!isThere) return ok({ guest: shownGuest(registration, before) });
  const ask = { kind: 'cancel', personId, at: caller.now, what } as const;
  const settled = await settleFor(trainingId, key, ask, caller);
  return settled
    ? ok({ guest: shownGuest(registration, settled.lodging) })
    : err({ code: 'NO_LODGING' });
};
