import { Button, View } from '@tarojs/components';
import { PersonRow } from '#components/PersonRow';
import { StatusChip } from '#components/StatusChip';
import type { ReviewItem } from '#contract/review';
import { applicantNote, queueText, reviewText } from '#text/organizer';
import './queue.scss';

interface QueueRowProps {
  readonly item: ReviewItem;
  readonly onOpen: () => void;
  readonly onApprove: () => void;
}

/** One applicant: a tap opens the review; approving has a button of its own beside it. */
export function QueueRow({ item, onOpen, onApprove }: QueueRowProps) {
  const { applicant, position, status } = item;
  return (
    <View className="queue-row">
      <View className="queue-row__person">
        <PersonRow
          name={applicant.name}
          unit={applicant.workplace.name}
          note={applicantNote(item)}
          chips={
            position !== undefined && (
              <StatusChip text={queueText.position(position)} tone="warning" />
            )
          }
          onTap={onOpen}
        />
      </View>
      {status === 'submitted' && (
        <Button
          className="bare-button queue-row__approve"
          aria-label={`${reviewText.approve}${applicant.name}`}
          onClick={onApprove}
        >
          {reviewText.approve}
        </Button>
      )}
    </View>
  );
}
