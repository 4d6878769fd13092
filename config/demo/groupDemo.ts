import { type CivilDate, civilDateOf, instantIn, plusMilliseconds } from '#domain/calendar';
import type { MembershipHistory } from '#domain/member/memberOn';
import type { Person } from '#domain/person/person';
import { priceFor } from '#domain/registration/priceFor';
import { firstSubmission } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import { decide } from '#domain/registration/transitions';
import { personIdOf } from '#shell/identity';
import { organizer } from './personas';
import { demoTrainings } from './trainings';

/** Of the library's staff, so many have registered for the online training. */
const REGISTERED = 12;
const FIRST = instantIn('2026-04-03' as CivilDate, 0, 10);
const MINUTE_MS = 60_000;

/** Sample staff of one library who are approved for the online training, and whom their unit may pay for (P3). */
export function groupDemo(
  staff: readonly Person[],
  { memberships, unitApplications }: MembershipHistory,
): Registration[] {
  const training = demoTrainings.find(({ mode }) => mode === 'online')!;
  return staff.slice(0, REGISTERED).map((person, n) => {
    const at = plusMilliseconds(FIRST, n * MINUTE_MS);
    const own = memberships.filter(({ personId }) => personId === person._id);
    const price = priceFor(training, { memberships: own, unitApplications }, civilDateOf(at));
    const submitted = firstSubmission(training, { person, price, at }, 'submitted');
    const decidedAt = plusMilliseconds(at, 30 * MINUTE_MS);
    const by = personIdOf(organizer.openid);
    const decided = decide(submitted, 1, { kind: 'approve' }, by, decidedAt);
    if (!decided.ok) throw new Error(`a sample is refused: ${decided.refusal.code}`);
    return decided.value;
  });
}
