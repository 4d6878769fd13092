import type { StaffMember } from '#contract/unit';
import type { Instant } from '#domain/calendar';
import type { Claim } from '#domain/member/claim';
import type { UnitPath } from '#domain/member/personMembership';
import { maskedPhone } from '#domain/person/person';
import { administers } from '#domain/unit/administrators';
import type { Unit } from '#domain/unit/unit';

/** Somebody of the staff as their administrators see them. */
export function staffMember(
  { _id, personId, applicant, claim }: UnitPath,
  unit: Unit,
): StaffMember {
  const { name, phone, title, education, libraryYears } = applicant;
  const endedAt = endOf(claim);
  return {
    membershipId: _id,
    personId,
    name,
    phone: maskedPhone(phone),
    title,
    education,
    libraryYears,
    status: claim.status,
    revision: claim.revision,
    requestedAt: claim.requested.at,
    ...('claimed' in claim ? { claimedAt: claim.claimed.at } : {}),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...('reason' in claim ? { reason: claim.reason } : {}),
    isAdministrator: administers(unit, personId),
  };
}

function endOf(claim: Claim): Instant | undefined {
  switch (claim.status) {
    case 'declined':
      return claim.declined.at;
    case 'withdrawn':
      return claim.withdrawn.at;
    case 'released':
      return claim.released.at;
    case 'requested':
    case 'claimed':
      return undefined;
  }
}
