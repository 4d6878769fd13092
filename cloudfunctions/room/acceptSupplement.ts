import type { roomCalls } from '#contract/room';
import { err, ok } from '#domain/result';
import { ownLodging } from '#shell/lodgings';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { registrationOf, roomPage, trainingWithRooms } from './roomPage';

/** One update that holds only while the amount is the one that was shown; accepting again changes nothing (H5). */
export const acceptSupplement: Action<typeof roomCalls.acceptSupplement> = async (
  { trainingId, fen },
  caller,
) => {
  const { personId, now } = caller;
  const found = await trainingWithRooms(trainingId);
  if (!found.ok) return found;
  const before = await ownLodging(trainingId, personId);
  if (!before) return err({ code: 'NO_LODGING' });
  // Whoever has given up the stay has nothing to pay.
  if (!before.stays[personId]) return err({ code: 'NO_SUPPLEMENT' });
  const mine = `supplements.${personId}`;
  await roomPlans.update(
    { _id: trainingId, [`${mine}.fen`]: fen, [`${mine}.acceptedAt`]: command.exists(false) },
    { [`${mine}.acceptedAt`]: now },
  );
  const [plans, lodging, registration] = await Promise.all([
    roomPlans.find(trainingId),
    lodgings.find(trainingId),
    registrationOf(trainingId, personId),
  ]);
  if (!lodging) return err({ code: 'NO_LODGING' });
  const asked = plans?.supplements[personId];
  if (!asked) return err({ code: 'NO_SUPPLEMENT' });
  if (asked.fen !== fen) return err({ code: 'SUPPLEMENT_CHANGED', fen: asked.fen });
  const reader = { visitor: caller, person: caller.person, registration };
  return ok(await roomPage(found.value, lodging, reader));
};
