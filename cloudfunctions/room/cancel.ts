import type { roomCalls } from '#contract/room';
import { type Lodging, outcomeOf } from '#domain/lodging/lodging';
import type { PersonId } from '#domain/ids';
import { err, ok } from '#domain/result';
import { isBusy, ownLodging, settleAsk } from '#shell/lodgings';
import { tellMovedUp } from '#shell/roomNews';
import type { Action } from '#shell/route';
import { lodgings } from '#shell/store';
import { registrationOf, roomPage, trainingWithRooms } from './roomPage';

/** Whether somebody holds, waits for or has just asked for anything. */
const isThere = (
  { stays, waiting, asks }: Pick<Lodging, 'stays' | 'waiting' | 'asks'>,
  personId: PersonId,
): boolean =>
  personId in stays ||
  waiting.some((one) => one.personId === personId) ||
  Object.values(asks).some((one) => one.personId === personId);

/** Gives up a stay or a waiting place; where there is none, nothing is asked. */
export const cancel: Action<typeof roomCalls.cancel> = async (
  { trainingId, key, what },
  caller,
) => {
  const { personId, now } = caller;
  const found = await trainingWithRooms(trainingId);
  if (!found.ok) return found;
  const [before, registration] = await Promise.all([
    ownLodging(trainingId, personId),
    registrationOf(trainingId, personId),
  ]);
  if (!before) return err({ code: 'NO_LODGING' });
  const reader = { visitor: caller, person: caller.person, registration };
  const isRepeated = outcomeOf(before, personId, key) !== undefined;
  if (isRepeated || !isThere(before, personId))
    return ok(await roomPage(found.value, await lodgings.find(trainingId), reader));
  if (now >= before.openUntil) return err({ code: 'LODGING_CLOSED', closedAt: before.openUntil });
  const ask = { kind: 'cancel', personId, at: now, what } as const;
  const settled = await settleAsk(trainingId, key, ask, now, isBusy(before));
  if (!settled) return err({ code: 'NO_LODGING' });
  await tellMovedUp(settled.lodging, now);
  return ok(await roomPage(found.value, settled.lodging, reader));
};
