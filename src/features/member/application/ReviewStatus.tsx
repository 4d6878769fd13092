import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { StatusChip } from '#components/StatusChip';
import { duesStatusText } from '#text/labels';
import { reviewTone } from '#text/standing';
import { headlineOf, meaningOf, reasonLabel } from './applicationWords';
import type { Application } from './index';

/** Where the application stands, what that means, and why it was not taken. */
export function ReviewStatus({ application }: { readonly application: Application }) {
  const { review } = application;
  const { status, reason } = review;
  return (
    <Card
      title={headlineOf[status]}
      aside={<StatusChip text={duesStatusText[status]} tone={reviewTone[status]} />}
    >
      <View>{meaningOf(application)}</View>
      {reason === undefined ? null : (
        <Notice
          tone={status === 'rejected' ? 'danger' : 'warning'}
          text={`${reasonLabel}：${reason}`}
        />
      )}
    </Card>
  );
}
