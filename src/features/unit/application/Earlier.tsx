import { Section } from '#components/Section';
import { View } from '@tarojs/components';
import type { MyUnitApplication } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import { ReviewTimeline } from '#components/ReviewTimeline';
import { fullDay } from '#text/dates';
import { duesStatusText } from '#text/labels';
import { applicationText } from '../text';
import { Content } from './Content';
import '../unit.scss';

/** Applications before the newest, each closed until it is asked for. */
export function Earlier({ applications }: { readonly applications: readonly MyUnitApplication[] }) {
  if (applications.length === 0) return null;
  return (
    <View className="unit-columns">
      {applications.map((application) => {
        const { applicationId, kind, review } = application;
        const on = fullDay(civilDateOf(review.submittedAt));
        return (
          <Section
            key={applicationId}
            title={`${on} ${applicationText.kinds[kind]}`}
            gist={duesStatusText[review.status]}
          >
            <ReviewTimeline review={review} />
            <Content application={application} />
          </Section>
        );
      })}
    </View>
  );
}
