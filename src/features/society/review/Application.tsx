import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { ReviewTimeline } from '#components/ReviewTimeline';
import { StatusChip } from '#components/StatusChip';
import type { ApplicationShown } from '#contract/society';
import { duesStatusText } from '#text/labels';
import { statusTone } from '../statusTone';
import { kindText, reviewText } from '../text';
import { DuesCard } from './DuesCard';
import { hintFor } from './hintFor';
import { PersonFacts } from './PersonFacts';
import { TermsCard } from './TermsCard';
import { UnitFacts } from './UnitFacts';
import './review.scss';

/** All that a reviewer needs to decide: who it is, what is asked, what has happened so far. */
export function Application({ application }: { readonly application: ApplicationShown }) {
  const { name, societyName, isRenewal, review } = application;
  const hint = hintFor(application);
  return (
    <>
      <Card
        title={name}
        aside={<StatusChip text={duesStatusText[review.status]} tone={statusTone[review.status]} />}
      >
        <View className="review-head">
          <StatusChip text={kindText[application.kind]} />
          <StatusChip
            text={isRenewal ? reviewText.renewal : reviewText.first}
            tone={isRenewal ? 'accent' : 'neutral'}
          />
        </View>
        <View className="review-note">{societyName}</View>
      </Card>
      {hint && <Notice {...hint} />}
      <View className="review-columns">
        <DuesCard application={application} />
        {application.kind === 'person' ? (
          <PersonFacts application={application} />
        ) : (
          <UnitFacts application={application} />
        )}
        <TermsCard terms={application.terms} />
        <Card title={reviewText.timeline}>
          <ReviewTimeline review={review} />
        </Card>
      </View>
    </>
  );
}
