import { isDeepStrictEqual } from 'node:util';
import type { lodgingCalls } from '#contract/lodging';
import type { InputOf } from '#contract/call';
import type { Instant } from '#domain/calendar';
import { withSettings } from '#domain/lodging/decideAsks';
import { type Lodging, type LodgingSettings, openedLodging } from '#domain/lodging/lodging';
import { settingsRefusal } from '#domain/lodging/settingsRefusal';
import { shiftNights } from '#domain/lodging/shiftNights';
import { err, ok, type Result } from '#domain/result';
import type { OfflineTraining } from '#domain/training/training';
import type { Transaction } from '#shell/platform';
import { tellMovedUp } from '#shell/roomNews';
import { loadRoomPlanner } from '#shell/roomPlanner';
import type { Action, Granted } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { TooBusy, transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { findOrganized } from './organized';
import { shownOverview } from './shownOverview';

/** So often it is decided anew when somebody registers meanwhile. */
const ATTEMPTS = 8;

type Input = InputOf<typeof lodgingCalls.configure>;

/** Rooms, who moves up and the audit change together; the solver is at work before the transaction. */
export const configure: Action<typeof lodgingCalls.configure> = async (input, caller) => {
  const { trainingId, revision, nights, openUntil, rooms, acknowledgeShortage } = input;
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const { canHouse } = await loadRoomPlanner();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = await lodgings.find(trainingId);
    const seen = before?.settingsRevision ?? 0;
    if (before && isSet(before, input)) return shown(training, before, caller.now);
    if (seen !== revision) return err({ code: 'LODGING_CHANGED', revision: seen });
    const settings: LodgingSettings = { nights, openUntil, rooms };
    const hotels = training.hotels.map(({ id }) => id);
    const refused = settingsRefusal(settings, before, hotels, acknowledgeShortage, canHouse);
    if (refused) return err(refused);
    const after = before
      ? withSettings(before, settings, canHouse, caller.now).lodging
      : openedLodging(trainingId, settings, caller.now);
    const saved = await save(training, before, after, caller);
    if (saved.ok) return shown(training, after, caller.now);
  }
  throw new TooBusy();
};

const isSet = ({ nights, openUntil, rooms }: Lodging, input: Input): boolean =>
  isDeepStrictEqual(
    { nights, openUntil, rooms },
    { nights: input.nights, openUntil: input.openUntil, rooms: input.rooms },
  );

async function shown(training: OfflineTraining, lodging: Lodging, now: Instant) {
  await tellMovedUp(lodging, now);
  return ok(await shownOverview(training, now));
}

/** Refused where somebody has decided since `before` was read; what was asked meanwhile stays to be decided. */
const save = (
  { _id: trainingId, shortTitle: title }: OfflineTraining,
  before: Lodging | undefined,
  after: Lodging,
  { personId: by, now: at }: Granted,
): Promise<Result<undefined, 'changed'>> =>
  transact(async (transaction) => {
    const stored = lodgings.within(transaction);
    const there = await stored.find(trainingId);
    if (there?.revision !== before?.revision) return err('changed' as const);
    await stored.put(
      there ? { ...after, asks: there.asks, news: { ...there.news, ...after.news } } : after,
    );
    if (before) await shiftPlans(transaction, before, after);
    await writeAudit(transaction, { at, by, action: 'setRooms', target: trainingId, title });
    return ok(undefined);
  });

/** Plans count their nights from the first one. */
async function shiftPlans(
  transaction: Transaction,
  { nights: was }: Lodging,
  { _id, nights: is }: Lodging,
): Promise<void> {
  if (isDeepStrictEqual(was, is)) return;
  const stored = roomPlans.within(transaction);
  const plans = await stored.find(_id);
  if (!plans) return;
  const { draft, before, published } = plans;
  await stored.put({
    ...plans,
    revision: plans.revision + 1,
    ...(draft ? { draft: shiftNights(draft, was, is) } : {}),
    ...(before ? { before: shiftNights(before, was, is) } : {}),
    ...(published
      ? { published: { ...published, plan: shiftNights(published.plan, was, is) } }
      : {}),
  });
}
