import { type Claim } from '#domain/member/claim';
import { civilDateOf } from '#domain/calendar';
import type { UnitPath } from '#domain/member/personMembership';
import { educationText, genderText, titleText } from '#text/labels';
import { memberListColumns, type MemberListRow } from '#text/memberList';
import { writeSheet } from '#shell/writeSheet';

const claimedOn = (claim: Claim): string =>
  'claimed' in claim ? civilDateOf(claim.claimed.at) : '';

const rowOf = ({ applicant, claim }: UnitPath): MemberListRow => ({
  name: applicant.name,
  gender: genderText[applicant.gender],
  phone: applicant.phone,
  title: titleText[applicant.title],
  education: educationText[applicant.education],
  libraryYears: applicant.libraryYears,
  requestedOn: civilDateOf(claim.requested.at),
  claimedOn: claimedOn(claim),
});

/** The claimed staff as an xlsx file, earliest first. */
export const memberSheet = (claimed: readonly UnitPath[]): Promise<Buffer> =>
  writeSheet(
    memberListColumns,
    [...claimed].sort((a, b) => claimedOn(a.claim).localeCompare(claimedOn(b.claim))).map(rowOf),
  );
