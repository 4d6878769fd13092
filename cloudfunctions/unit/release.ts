import type { unitCalls } from '#contract/unit';
import { type Claim, releasePerson } from '#domain/member/claim';
import type { Act } from '#domain/member/duesTransitions';
import { err, ok } from '#domain/result';
import { administers, isPrincipal } from '#domain/unit/administrators';
import { leaveAdministration } from '#shell/leaveAdministration';
import { deliver } from '#shell/outbox';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { staffWithin } from './administered';
import { settle } from './settle';
import { staffMember } from './staffMember';

const isRepeat = (claim: Claim, { revision, by }: Act): boolean =>
  claim.status === 'released' && claim.revision === revision + 1 && claim.released.by === by;

/**
 * Who left is no member through the unit from that day on, and no administrator of it either: of administrators the
 * principal alone releases others, as the principal alone dismisses them (M10).
 */
export const release: Action<typeof unitCalls.release> = async (input, caller) => {
  const { membershipId, revision } = input;
  const act = { revision, by: caller.personId, at: caller.now };
  const outcome = await transact(async (transaction) => {
    const mine = await staffWithin(transaction, membershipId, caller.personId);
    if (!mine.ok) return mine;
    const { membership, unit } = mine.value;
    if (isRepeat(membership.claim, act)) return ok({ membership, unit, news: undefined });
    const { personId } = membership;
    const isFellow = personId !== caller.personId && administers(unit, personId);
    if (isFellow && !isPrincipal(unit, caller.personId))
      return err({ code: 'NOT_PRINCIPAL' } as const);
    const claim = releasePerson(membership.claim, act);
    if (!claim.ok) return claim;
    const left = await leaveAdministration(transaction, unit._id, {
      personId,
      by: caller.personId,
      now: caller.now,
    });
    if (!left.ok) return left;
    const changed = { ...membership, claim: claim.value };
    const news = await settle(transaction, changed, 'release', caller);
    return ok({ membership: changed, unit, news });
  });
  if (!outcome.ok) return outcome;
  const { membership, unit, news } = outcome.value;
  if (news) await deliver(news, caller.now);
  return ok({ ...staffMember(membership, unit), isAdministrator: false });
};
