import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import type { ReviewItem } from '#contract/review';
import { decisionMeaning, reviewText } from '#text/organizer';
import './parts.scss';

interface ApproveSheetProps {
  readonly item: ReviewItem;
  readonly onApprove: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once before approving. */
export function ApproveSheet({ item, onApprove, onClose }: ApproveSheetProps) {
  const { name, workplace } = item.applicant;
  return (
    <Sheet title={reviewText.approveAsk(name)} onClose={onClose}>
      <View>{workplace.name}</View>
      <View className="small">{decisionMeaning.approve(name)}</View>
      <PrimaryButton
        label={reviewText.approveConfirm}
        progress={reviewText.progress}
        onTap={onApprove}
      />
      <PrimaryButton tone="secondary" label={reviewText.cancel} onTap={onClose} />
    </Sheet>
  );
}
