import type { InputOf } from '#contract/call';
import type { unitCalls } from '#contract/unit';
import { type Claim, claimPerson, declinePerson } from '#domain/member/claim';
import type { Act } from '#domain/member/duesTransitions';
import { ok } from '#domain/result';
import type { Unit } from '#domain/unit/unit';
import { deliver } from '#shell/outbox';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { staffWithin } from './administered';
import { settle } from './settle';
import { staffMember } from './staffMember';

type Decision = InputOf<typeof unitCalls.decideClaim>['decision'];

const decided = (claim: Claim, unit: Unit, decision: Decision, act: Act) =>
  decision.kind === 'claim'
    ? claimPerson(claim, unit.terms, act)
    : declinePerson(claim, decision.reason, act);

/** The same decision by the same person, whose answer was lost. */
const isRepeat = (claim: Claim, { kind }: Decision, { revision, by }: Act): boolean =>
  claim.revision === revision + 1 &&
  (kind === 'claim'
    ? claim.status === 'claimed' && claim.claimed.by === by
    : claim.status === 'declined' && claim.declined.by === by);

/** One decision stands: the claim, the audit and the message change together or not at all (M4, M10). */
export const decideClaim: Action<typeof unitCalls.decideClaim> = async (input, caller) => {
  const { membershipId, revision, decision } = input;
  const act = { revision, by: caller.personId, at: caller.now };
  const outcome = await transact(async (transaction) => {
    const mine = await staffWithin(transaction, membershipId, caller.personId);
    if (!mine.ok) return mine;
    const { membership, unit } = mine.value;
    if (isRepeat(membership.claim, decision, act)) return ok({ membership, unit, news: undefined });
    const claim = decided(membership.claim, unit, decision, act);
    if (!claim.ok) return claim;
    const changed = { ...membership, claim: claim.value };
    const news = await settle(transaction, changed, decision.kind, caller);
    return ok({ membership: changed, unit, news });
  });
  if (!outcome.ok) return outcome;
  const { membership, unit, news } = outcome.value;
  if (news) await deliver(news, caller.now);
  return ok(staffMember(membership, unit));
};
