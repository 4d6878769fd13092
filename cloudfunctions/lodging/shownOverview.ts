import type { LodgingOverview } from '#contract/lodging';
import type { Instant } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { Lodging } from '#domain/lodging/lodging';
import { nightLoads } from '#domain/lodging/nightLoads';
import { isOutdated } from '#domain/lodging/outdated';
import type { RoomPlans } from '#domain/lodging/plan';
import { proposedSettings } from '#domain/lodging/proposedSettings';
import type { RoomChoice } from '#domain/lodging/stay';
import type { OfflineTraining } from '#domain/training/training';
import { lodgings, roomPlans } from '#shell/store';
import { approvedFor } from './attendees';

/** Rooms, people and plan as they are now. */
export async function shownOverview(
  training: OfflineTraining,
  now: Instant,
): Promise<LodgingOverview> {
  const { _id: trainingId, title, hotels } = training;
  const [lodging, plans, approved] = await Promise.all([
    lodgings.find(trainingId),
    roomPlans.find(trainingId),
    approvedFor(trainingId),
  ]);
  const { nights, openUntil, rooms } = lodging ?? proposedSettings(training);
  const stays = lodging?.stays ?? {};
  const waiting = lodging?.waiting ?? [];
  const plan = plans?.draft ?? plans?.published?.plan;
  const hotelIds = hotels.map(({ id }) => id);
  const placed = new Set([...Object.keys(stays), ...waiting.map(({ personId }) => personId)]);
  return {
    now,
    trainingId,
    title,
    hotels,
    nights,
    openUntil,
    rooms,
    revision: lodging?.settingsRevision ?? 0,
    ...nightLoads({ nights, rooms, stays }, hotelIds, plan),
    people: {
      ...choicesOf(stays),
      waiting: waiting.length,
      none: approved.filter(({ personId }) => !placed.has(personId)).length,
    },
    ...(plans && lodging ? { plan: planState(plans, lodging) } : {}),
  };
}

function choicesOf(stays: Lodging['stays']): Record<RoomChoice, number> {
  const choices = { king: 0, twinForOne: 0, bed: 0 };
  for (const { choice } of Object.values(stays)) choices[choice] += 1;
  return choices;
}

function planState(plans: RoomPlans, lodging: Lodging): NonNullable<LodgingOverview['plan']> {
  const { revision, draft, published, supplements } = plans;
  const plan = draft ?? published?.plan;
  const open = (Object.keys(supplements) as PersonId[]).filter(
    (personId) => !supplements[personId]?.acceptedAt && lodging.stays[personId]?.choice === 'bed',
  );
  return {
    revision,
    ...(plan ? { ranAt: plan.at } : {}),
    ...(published ? { publishedAt: published.at } : {}),
    isOutdated: plan !== undefined && isOutdated(plan, lodging),
    hasDraft: draft !== undefined,
    supplementsOpen: open.length,
  };
}
