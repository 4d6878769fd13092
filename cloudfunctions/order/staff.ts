import type { RegistrationId, TrainingId, UnitId } from '#domain/ids';
import { registrationIdOf } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { command } from '#shell/platform';
import { memberships, registrations } from '#shell/store';

/** Ids in one query; more would make it too long. */
const AT_ONCE = 200;

/**
 * The registrations of a unit's staff for a training: of those the unit has claimed, and of those who named it as their
 * workplace when they registered (P3). By name.
 */
export async function staffRegistrations(
  unitId: UnitId,
  trainingId: TrainingId,
): Promise<readonly Registration[]> {
  const [claimed, working] = await Promise.all([
    claimedRegistrations(unitId, trainingId),
    registrations.listAll({ 'applicant.workplace.unitId': unitId, trainingId }),
  ]);
  const all = new Map([...claimed, ...working].map((one) => [one._id, one]));
  return [...all.values()].sort(
    (a, b) => a.applicant.name.localeCompare(b.applicant.name, 'zh') || (a._id < b._id ? -1 : 1),
  );
}

async function claimedRegistrations(unitId: UnitId, trainingId: TrainingId) {
  const claims = await memberships.listAll({ unitId, 'claim.status': 'claimed' });
  const ids = [...new Set(claims.map(({ personId }) => registrationIdOf(trainingId, personId)))];
  const pages = ids.flatMap((_id, index): RegistrationId[][] =>
    index % AT_ONCE === 0 ? [ids.slice(index, index + AT_ONCE)] : [],
  );
  const found = await Promise.all(
    pages.map((page) => registrations.list({ _id: command.in(page) })),
  );
  return found.flat();
}
