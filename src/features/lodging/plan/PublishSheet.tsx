import { View } from '@tarojs/components';
import { useState } from 'react';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import type { ShownPlan } from '#contract/lodging';
import { civilDateOf, type Instant, instantIn, plusDays } from '#domain/calendar';
import { lodgingCommon, publishText } from '#text/lodging';
import { MomentFields } from '../MomentFields';
import { peopleCounts, supplementsToAsk } from './planView';

interface PublishSheetProps {
  readonly plan: ShownPlan;
  readonly onPublish: (answerUntil: Instant, acknowledged: boolean) => Promise<void>;
  readonly onClose: () => void;
}

const ANSWER_DAYS = 2;
const ANSWER_HOUR = 18;

/** Asks once, with the figures, and until when supplements are answered (H5). */
export function PublishSheet({ plan, onPublish, onClose }: PublishSheetProps) {
  const { now, rows, rooms, isOutdated } = plan;
  const [answerUntil, setAnswerUntil] = useState(() =>
    instantIn(plusDays(civilDateOf(now), ANSWER_DAYS), ANSWER_HOUR),
  );
  const withoutRoom = peopleCounts(rows).noRoom;
  const supplements = supplementsToAsk(rows);
  const lacks = withoutRoom > 0 || isOutdated;
  const isPast = answerUntil <= now;
  return (
    <Sheet title={publishText.title} onClose={onClose}>
      <View>{publishText.people(rows.length - withoutRoom, rooms.length)}</View>
      {withoutRoom > 0 && <Notice tone="danger" text={publishText.without(withoutRoom)} />}
      {isOutdated && <Notice tone="warning" text={publishText.outdated} />}
      <View>{publishText.affected}</View>
      {supplements > 0 && (
        <>
          <View>{publishText.supplements(supplements)}</View>
          <MomentFields
            day={publishText.answerDay}
            time={publishText.answerTime}
            value={answerUntil}
            error={isPast ? publishText.answerPast : undefined}
            onChange={setAnswerUntil}
          />
        </>
      )}
      <PrimaryButton
        label={lacks ? publishText.confirmAnyway : publishText.confirm}
        progress={publishText.progress}
        disabled={supplements > 0 && isPast}
        onTap={() => onPublish(answerUntil, lacks)}
      />
      <PrimaryButton tone="secondary" label={lodgingCommon.back} onTap={onClose} />
    </Sheet>
  );
}
