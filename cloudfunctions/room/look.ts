import type { roomCalls } from '#contract/room';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { lodgings, persons } from '#shell/store';
import { registrationOf, roomPage, trainingWithRooms } from './roomPage';

export const look: Action<typeof roomCalls.look> = async ({ trainingId }, visitor) => {
  const training = await trainingWithRooms(trainingId);
  if (!training.ok) return training;
  const [lodging, person, registration] = await Promise.all([
    lodgings.find(trainingId),
    persons.find(visitor.personId),
    registrationOf(trainingId, visitor.personId),
  ]);
  return ok(await roomPage(training.value, lodging, { visitor, person, registration }));
};
