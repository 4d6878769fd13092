import type { Applicant } from '#domain/registration/registration';
import { educationText, genderText, titleText } from '#text/labels';
import { regionText } from '#text/provinces';
import { yearsText } from '#text/registration';
import { FactRow } from './FactRow';

interface ApplicantFactsProps {
  /** `phone` may be masked. */
  readonly applicant: Applicant;
  /** Offers to call; only where the number is whole. */
  readonly callable?: boolean;
}

/** What the review sees of an applicant. */
export function ApplicantFacts({ applicant, callable = false }: ApplicantFactsProps) {
  return (
    <>
      <FactRow label="姓名" value={applicant.name} />
      <FactRow label="性别" value={genderText[applicant.gender]} />
      <FactRow
        label="手机号"
        value={applicant.phone}
        {...(callable && { call: applicant.phone })}
      />
      <FactRow label="工作单位" value={applicant.workplace.name} />
      <FactRow label="所在地区" value={regionText(applicant)} />
      <FactRow label="职称" value={titleText[applicant.title]} />
      <FactRow label="学历" value={educationText[applicant.education]} />
      <FactRow label="工作年限" value={yearsText(applicant.libraryYears)} />
    </>
  );
}
