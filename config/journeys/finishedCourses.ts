import type { Instant } from '#domain/calendar';
import { OrderId } from '#domain/order/orderId';
import { firstSubmission } from '#domain/registration/register';
import { decide, paidBy } from '#domain/registration/transitions';
import { begin, studiedCourses } from '#domain/study/study';
import type { Persona } from '../demo/personas';
import { organizer, signedUpPersonas } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { priceFor } from '#domain/registration/priceFor';
import { personIdOf } from '#shell/identity';
import { civilDateOf } from '#domain/calendar';

const REGISTERED = '2026-04-03T02:00:00.000Z' as Instant;
const FINISHED = '2026-04-25T02:00:00.000Z' as Instant;
const NOBODY = { memberships: [], unitApplications: [] };

/** Documents of somebody who has paid for the online training and watched its first `done` courses to the end. */
export function finishedCourses({ openid }: Persona, done: number) {
  const training = demoTrainings.find(({ mode }) => mode === 'online')!;
  const person = signedUpPersonas.find(({ _id }) => _id === personIdOf(openid))!;
  const price = priceFor(training, NOBODY, civilDateOf(REGISTERED));
  const asked = firstSubmission(training, { person, price, at: REGISTERED }, 'submitted');
  const by = personIdOf(organizer.openid);
  const approved = decide(asked, 1, { kind: 'approve' }, by, REGISTERED);
  if (!approved.ok || approved.value.status !== 'approved') throw new Error('not approved');
  const all = studiedCourses(training);
  const progress = { begunAt: FINISHED, watched: [], finishedAt: FINISHED };
  const { study } = begin(training, person._id, all.at(0)!.id, {}, FINISHED);
  return {
    registrations: [paidBy(approved.value, OrderId.parse('0123456789abcdef01234567'), FINISHED)],
    studies: [
      {
        ...study,
        courses: Object.fromEntries(all.slice(0, done).map(({ id }) => [id, progress])),
      },
    ],
  };
}
