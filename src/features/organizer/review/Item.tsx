import { hasEnded } from '#domain/registration/registration';
import { View } from '@tarojs/components';
import { ApplicantFacts } from '#components/ApplicantFacts';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { PriceRow } from '#components/PriceRow';
import { RegistrationChip } from '#components/RegistrationChip';
import { StatusChip } from '#components/StatusChip';
import { StepTimeline } from '#components/StepTimeline';
import type { ReviewItem } from '#contract/review';
import { momentText } from '#text/dates';
import { historyText, queueText, reviewText } from '#text/organizer';
import { priceEvidenceText, priceText } from '#text/price';
import '../parts/parts.scss';

/** All an organizer needs to decide: who it is, and what has happened so far. */
export function Item({ item }: { item: ReviewItem }) {
  return (
    <>
      {item.status === 'waitlisted' && <Notice tone="warning" text={reviewText.waitsForSeat} />}
      <View className="columns">
        <Card title={reviewText.applicant} aside={<RegistrationChip status={item.status} />}>
          {item.position !== undefined && (
            <View className="chips">
              <StatusChip text={queueText.position(item.position)} tone="warning" />
            </View>
          )}
          <ApplicantFacts applicant={item.applicant} callable />
          <PriceRow
            label={priceText.label}
            price={item.price}
            reason={priceEvidenceText(item.price)}
          />
        </Card>
        <Card title={reviewText.history}>
          <StepTimeline
            steps={item.steps.map((step) => ({
              label: historyText(step),
              state: step.to === 'rejected' || hasEnded(step.to) ? 'stopped' : 'done',
              date: momentText(step.at),
              ...(step.reason !== undefined && { note: step.reason }),
            }))}
          />
        </Card>
      </View>
    </>
  );
}
