import { type CivilDate, civilDateOf, type Instant } from '../calendar';
import type { PersonId } from '../ids';
import { Reason } from '../registration/registration';
import { err, ok, type Result } from '../result';
import * as z from '../z';
import { Decided } from './duesReview';
import type { Act } from './duesTransitions';
import { coveredBy, latestOf, type Term } from './term';

const base = { requested: Decided, revision: z.int().check(z.positive()) };
const claimed = { ...base, claimed: Decided };

/** 会员认领: a person asks their unit, whose administrator claims, declines, and releases who has left (M4, M10). */
export const Claim = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('requested') }),
  z.object({ ...base, status: z.literal('declined'), declined: Decided, reason: Reason }),
  z.object({ ...base, status: z.literal('withdrawn'), withdrawn: Decided }),
  z.object({ ...claimed, status: z.literal('claimed') }),
  z.object({ ...claimed, status: z.literal('released'), released: Decided }),
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimStatus = Claim['status'];
export const CLAIM_STATUSES = [
  'requested',
  'claimed',
  'declined',
  'withdrawn',
  'released',
] as const satisfies readonly ClaimStatus[];

export type UnitNotMember = { code: 'UNIT_NOT_MEMBER'; until?: CivilDate };
export type ClaimDecided = { code: 'CLAIM_DECIDED'; status: ClaimStatus; at: Instant };
export type ClaimRefusal = ClaimDecided | UnitNotMember;

function lastChange(claim: Claim): Instant {
  switch (claim.status) {
    case 'requested':
      return claim.requested.at;
    case 'declined':
      return claim.declined.at;
    case 'withdrawn':
      return claim.withdrawn.at;
    case 'claimed':
      return claim.claimed.at;
    case 'released':
      return claim.released.at;
  }
}

/** When the claim was made, when it ended and why; what has not happened is absent. */
export function happenedTo(claim: Claim): {
  claimedAt?: Instant;
  endedAt?: Instant;
  reason?: string;
} {
  const hasEnded = claim.status !== 'requested' && claim.status !== 'claimed';
  return {
    ...('claimed' in claim ? { claimedAt: claim.claimed.at } : {}),
    ...(hasEnded ? { endedAt: lastChange(claim) } : {}),
    ...('reason' in claim ? { reason: claim.reason } : {}),
  };
}

const claimDecided = (claim: Claim) =>
  err({ code: 'CLAIM_DECIDED' as const, status: claim.status, at: lastChange(claim) });

/** Only a unit that is a member today has staff who are free of dues (M4); `until` is when it ceased to be one. */
export function unitNotMember(terms: readonly Term[], today: CivilDate): UnitNotMember | undefined {
  if (coveredBy(terms, today)) return undefined;
  const latest = latestOf(terms);
  return { code: 'UNIT_NOT_MEMBER', ...(latest ? { until: latest.until } : {}) };
}

export const requestedBy = (person: PersonId, at: Instant): Claim => ({
  status: 'requested',
  requested: { at, by: person },
  revision: 1,
});

/** The administrator claims the person, while the unit is a member (M4, M10). */
export function claimPerson(
  claim: Claim,
  unitTerms: readonly Term[],
  { revision, by, at }: Act,
): Result<Claim, ClaimRefusal> {
  if (claim.status !== 'requested' || claim.revision !== revision) return claimDecided(claim);
  const refusal = unitNotMember(unitTerms, civilDateOf(at));
  if (refusal) return err(refusal);
  return ok({ ...claim, status: 'claimed', claimed: { at, by }, revision: revision + 1 });
}

/** The administrator declines, with the reason. */
export function declinePerson(
  claim: Claim,
  reason: string,
  { revision, by, at }: Act,
): Result<Claim, ClaimDecided> {
  if (claim.status !== 'requested' || claim.revision !== revision) return claimDecided(claim);
  const declined = { at, by };
  return ok({ ...claim, status: 'declined', declined, reason, revision: revision + 1 });
}

/** The person takes the request back before the unit has decided. */
export function withdrawRequest(
  claim: Claim,
  { revision, by, at }: Act,
): Result<Claim, ClaimDecided> {
  if (claim.status !== 'requested' || claim.revision !== revision) return claimDecided(claim);
  return ok({ ...claim, status: 'withdrawn', withdrawn: { at, by }, revision: revision + 1 });
}

/** A person who left is no member through the unit from that day on (M10). */
export function releasePerson(
  claim: Claim,
  { revision, by, at }: Act,
): Result<Claim, ClaimDecided> {
  if (claim.status !== 'claimed' || claim.revision !== revision) return claimDecided(claim);
  return ok({ ...claim, status: 'released', released: { at, by }, revision: revision + 1 });
}
