import type { lodgingCalls } from '#contract/lodging';
import { type Instant } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import { guestsOf, type Lodging, nightsIn } from '#domain/lodging/lodging';
import {
  type NightPrices,
  type Pins,
  type Plan,
  roomOf,
  type RoomPlans,
} from '#domain/lodging/plan';
import { err, ok, type Result } from '#domain/result';
import type { OfflineTraining } from '#domain/training/training';
import { loadRoomPlanner } from '#shell/roomPlanner';
import type { Action, Granted } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { TooBusy, transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { findOrganized } from './organized';
import { showPlan } from './shownPlan';

/** So often it is planned anew when somebody registers while it is being planned. */
const ATTEMPTS = 5;

export const run: Action<typeof lodgingCalls.run> = async ({ trainingId, revision }, caller) => {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const [lodging, plans] = await Promise.all([
      lodgings.find(trainingId),
      roomPlans.find(trainingId),
    ]);
    if (!lodging) return err({ code: 'NO_LODGING' });
    const seen = plans?.revision ?? 0;
    if (seen !== revision) return err({ code: 'PLAN_CHANGED', revision: seen });
    const next = await planned(training, lodging, plans, caller.now);
    if (!next) return err({ code: 'PLAN_TOO_HARD' });
    const saved = await save(training, lodging, next, revision, caller);
    if (!saved.ok) return saved;
    if (saved.value === 'again') continue;
    const shown = await showPlan(training, caller);
    return shown.ok ? shown : err({ code: 'NO_LODGING' });
  }
  throw new TooBusy();
};

const pricesOf = ({ hotels }: OfflineTraining): NightPrices =>
  Object.fromEntries(
    hotels.map(({ id, roomFenPerNight, bedFenPerNight }) => [
      id,
      { roomFenPerNight, bedFenPerNight },
    ]),
  );

/** Pins of those who still stay, in hotels that still hold rooms; a king is not for who chose a bed since (H4). */
const pinsThatHold = (pins: Pins, { stays, rooms }: Lodging): Pins =>
  Object.fromEntries(
    Object.entries(pins).filter(([personId, room]) => {
      const stay = stays[personId as PersonId];
      const { hotelId, kind } = roomOf(room);
      const isFit = stay !== undefined && !(stay.choice === 'bed' && kind === 'king');
      return isFit && rooms[hotelId] !== undefined;
    }),
  );

/** The plans with a new draft; the solver is at work here, before any transaction. */
async function planned(
  training: OfflineTraining,
  lodging: Lodging,
  plans: RoomPlans | undefined,
  at: Instant,
): Promise<RoomPlans | undefined> {
  const planner = await loadRoomPlanner();
  const prices = pricesOf(training);
  const last: Plan | undefined = plans?.draft ?? plans?.published?.plan;
  const pins = pinsThatHold(plans?.pins ?? {}, lodging);
  const priced = Object.entries(lodging.rooms).filter(([id]) => prices[id]);
  const draft = planner.plan({
    nightCount: nightsIn(lodging.nights).length,
    guests: guestsOf(lodging.nights, lodging.stays),
    rooms: Object.fromEntries(priced),
    prices,
    pins,
    last,
    lodgingRevision: lodging.revision,
    at,
  });
  if (!draft) return undefined;
  return {
    ...(plans ?? { _id: training._id, supplements: {}, numbers: {} }),
    revision: (plans?.revision ?? 0) + 1,
    pins,
    draft,
    ...(last ? { before: last } : {}),
  };
}

/** Keeps what others may have written meanwhile: answers to supplements and room numbers. */
const onto = (next: RoomPlans, stored: RoomPlans | undefined): RoomPlans =>
  stored
    ? { ...next, supplements: stored.supplements, numbers: stored.numbers, ...untoldOf(stored) }
    : next;

function untoldOf({ untold }: RoomPlans): Pick<RoomPlans, 'untold'> {
  return untold ? { untold } : {};
}

async function save(
  { _id: trainingId, shortTitle: title }: OfflineTraining,
  seen: Lodging,
  next: RoomPlans,
  revision: number,
  { personId: by, now: at }: Granted,
): Promise<Result<'saved' | 'again', { code: 'PLAN_CHANGED'; revision: number }>> {
  return transact(async (transaction) => {
    const lodging = await lodgings.within(transaction).find(trainingId);
    if (lodging?.revision !== seen.revision) return ok('again' as const);
    const stored = await roomPlans.within(transaction).find(trainingId);
    const there = stored?.revision ?? 0;
    if (there !== revision) return err({ code: 'PLAN_CHANGED' as const, revision: there });
    await roomPlans.within(transaction).put(onto(next, stored));
    await writeAudit(transaction, { at, by, action: 'runRoomPlan', target: trainingId, title });
    return ok('saved' as const);
  });
}
