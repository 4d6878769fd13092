import { ApplicantFacts } from '#components/ApplicantFacts';
import { Card } from '#components/Card';
import { ConditionList } from '#components/ConditionList';
import type { ApplicationShown } from '#contract/society';
import { reviewText } from '../text';

type OfPerson = Extract<ApplicationShown, { kind: 'person' }>;

/** The person, and which of the five conditions they meet by what they say of themselves (M3). */
export const PersonFacts = ({ application }: { readonly application: OfPerson }) => (
  <>
    <Card title={reviewText.applicant}>
      <ApplicantFacts applicant={application.applicant} callable />
    </Card>
    <Card title={reviewText.conditions}>
      <ConditionList profile={application.applicant} />
    </Card>
  </>
);
