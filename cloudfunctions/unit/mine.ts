import type { MyUnit, unitCalls } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import { coveredBy } from '#domain/member/term';
import type { UnitApplication } from '#domain/member/unitApplication';
import { ok } from '#domain/result';
import { isPrincipal } from '#domain/unit/administrators';
import { isRegistered } from '#domain/unit/registration';
import type { Unit } from '#domain/unit/unit';
import { command } from '#shell/platform';
import type { Action, SignedUp } from '#shell/route';
import { memberships, unitApplications, units } from '#shell/store';

/** The units that the caller administers, with what waits in each: two round trips. */
export async function myUnits(caller: SignedUp): Promise<MyUnit[]> {
  const mine = await units.listAll({ 'administrators.personId': caller.personId });
  const registered = mine.filter(isRegistered);
  if (registered.length === 0) return [];
  const [applications, waiting] = await Promise.all([
    unitApplications.listAll({ unitId: command.in(registered.map(({ _id }) => _id)) }),
    Promise.all(
      registered.map(({ _id }) => memberships.count({ unitId: _id, 'claim.status': 'requested' })),
    ),
  ]);
  return registered.map((unit, index) => ({
    ...standingOf(unit, caller),
    claimsWaiting: waiting[index] ?? 0,
    ...newestOf(applications.filter(({ unitId }) => unitId === unit._id)),
  }));
}

const standingOf = (unit: Unit, { personId, now }: SignedUp) => ({
  unitId: unit._id,
  name: unit.name,
  isPrincipal: isPrincipal(unit, personId),
  isMember: coveredBy(unit.terms, civilDateOf(now)),
  ...(unit.memberUntil === undefined ? {} : { memberUntil: unit.memberUntil }),
});

function newestOf(applications: readonly UnitApplication[]): Pick<MyUnit, 'application'> {
  const newest = applications.find(({ _id, unitId }) => _id === `${unitId}:${applications.length}`);
  if (!newest) return {};
  const { status } = newest.review;
  const dues = 'dues' in newest.review ? { dues: newest.review.dues } : {};
  return { application: { status, ...dues } };
}

export const mine: Action<typeof unitCalls.mine> = async (_input, caller) =>
  ok({ now: caller.now, units: await myUnits(caller) });
