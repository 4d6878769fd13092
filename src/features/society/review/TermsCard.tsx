import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import type { ApplicationShown } from '#contract/society';
import { fullDay } from '#text/dates';
import { reviewText } from '../text';
import './review.scss';

/** The terms of the applicant that stand. */
export const TermsCard = ({ terms }: Pick<ApplicationShown, 'terms'>) => (
  <Card title={reviewText.terms}>
    {terms.length === 0 ? (
      <View className="review-note">{reviewText.noTerms}</View>
    ) : (
      terms.map(({ from, until }) => (
        <View key={from}>{`${fullDay(from)}至${fullDay(until)}`}</View>
      ))
    )}
  </Card>
);
