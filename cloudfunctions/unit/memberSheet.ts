import { type Claim } from '#domain/member/claim';
import { civilDateOf } from '#domain/calendar';
import type { UnitPath } from '#domain/member/personMembership';
import { educationText, genderText, titleText } from '#text/labels';
import { memberListColumns, type MemberListRow } from '#text/memberList';

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

/**
 * The claimed staff as an xlsx file, earliest first. Texts are cells of type string, so that none can act as a formula.
 * The writer is loaded with the first export, which a cold start does not pay for.
 */
export async function memberSheet(claimed: readonly UnitPath[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const rows = [...claimed]
    .sort((a, b) => claimedOn(a.claim).localeCompare(claimedOn(b.claim)))
    .map(rowOf);
  const head = memberListColumns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const body = rows.map((row) =>
    memberListColumns.map(({ key }) => {
      const value = row[key];
      return typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  const columns = memberListColumns.map(({ width }) => ({ width }));
  return writeXlsxFile([head, ...body], { columns, stickyRowsCount: 1 }).toBuffer();
}
