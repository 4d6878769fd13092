import type { StaffMember } from '#contract/unit';
import { happenedTo } from '#domain/member/claim';
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
    ...happenedTo(claim),
    isAdministrator: administers(unit, personId),
  };
}
