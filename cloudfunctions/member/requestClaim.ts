import type { memberCalls } from '#contract/member';
import { civilDateOf, type Instant } from '#domain/calendar';
import {
  requestClaim as request,
  type PersonMembership,
  type UnitPath,
} from '#domain/member/personMembership';
import type { UnitId } from '#domain/ids';
import { err, ok } from '#domain/result';
import type { Unit } from '#domain/unit/unit';
import { messageOf } from '#shell/outbox';
import { askingOf } from '#shell/askingOf';
import { membershipsWithin } from '#shell/membershipsWithin';
import type { Transaction } from '#shell/platform';
import type { Action } from '#shell/route';
import { memberships, messages, units } from '#shell/store';
import { transact } from '#shell/transact';
import { myClaim } from './myMembership';

/** A repeat answers the request that is open, or the claim that has followed it. */
export const requestClaim: Action<typeof memberCalls.requestClaim> = async ({ unitId }, caller) => {
  const { person, personId, now } = caller;
  const asking = await askingOf(person);
  const outcome = await transact(async (transaction) => {
    const unit = await units.within(transaction).find(unitId);
    if (!unit) return err({ code: 'UNIT_UNKNOWN' } as const);
    const earlier = await membershipsWithin(transaction, personId);
    const there = earlier.find((one) => isAt(one, unitId));
    if (there) return ok({ membership: there, unit });
    const asked = request(earlier, asking, unit, now);
    if (!asked.ok) return asked;
    await memberships.within(transaction).put(asked.value);
    await tellAdministrators(transaction, unit, asked.value, now);
    return ok({ membership: asked.value, unit });
  });
  if (!outcome.ok) return outcome;
  const { membership, unit } = outcome.value;
  return ok(myClaim(membership, unit.terms, civilDateOf(now)));
};

const isAt = (one: PersonMembership, unitId: UnitId): one is UnitPath =>
  one.path === 'unit' &&
  one.unitId === unitId &&
  (one.claim.status === 'requested' || one.claim.status === 'claimed');

/** In the app alone: no channel carries it, so nothing has to be delivered. */
async function tellAdministrators(
  transaction: Transaction,
  { _id: unitId, name, administrators }: Unit,
  { _id }: UnitPath,
  now: Instant,
): Promise<void> {
  for (const { personId } of administrators)
    await messages.within(transaction).put(
      messageOf(
        {
          _id: `${_id}:1:claimRequested:${personId}`,
          personId,
          kind: 'claimRequested',
          about: { kind: 'unit', unitId, title: name },
        },
        now,
      ),
    );
}
