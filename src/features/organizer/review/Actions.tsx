import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import { ReasonSheet } from '#components/ReasonSheet';
import type { ReviewItem } from '#contract/review';
import { commonReasons, decisionMeaning, reviewText } from '#text/organizer';
import type { Decision } from '../decide';
import { ApproveSheet } from '../parts/ApproveSheet';
import './actions.scss';

interface ActionsProps {
  readonly item: ReviewItem;
  /** Opens the next registration of the list; absent when this is the last. */
  readonly onNext?: () => void;
  readonly onAsk: (kind: Decision['kind']) => void;
}

/** What can be decided in this state; somebody who still waits for a seat can only be rejected. */
export function Actions({ item, onNext, onAsk }: ActionsProps) {
  const { status } = item;
  if (status !== 'submitted' && status !== 'waitlisted')
    return onNext ? <PrimaryButton label={reviewText.next} onTap={onNext} /> : null;
  const reject = (
    <PrimaryButton tone="danger" label={reviewText.reject} onTap={() => onAsk('reject')} />
  );
  if (status === 'waitlisted') return reject;
  return (
    <View className="actions">
      <View className="actions__first">
        <PrimaryButton label={reviewText.approve} onTap={() => onAsk('approve')} />
      </View>
      <View className="actions__other">
        <PrimaryButton tone="secondary" label={reviewText.return} onTap={() => onAsk('return')} />
      </View>
      <View className="actions__other">{reject}</View>
    </View>
  );
}

interface AskingProps {
  readonly kind: Decision['kind'];
  readonly item: ReviewItem;
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
  readonly onDecide: (decision: Decision) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once, with the reason where one is due. */
export function Asking({ kind, item, reason, onWrite, onDecide, onClose }: AskingProps) {
  if (kind === 'approve')
    return (
      <ApproveSheet item={item} onApprove={() => onDecide({ kind: 'approve' })} onClose={onClose} />
    );
  return (
    <ReasonSheet
      title={reviewText.titles[kind]}
      meaning={decisionMeaning[kind]}
      reader={reviewText.reader}
      common={commonReasons[kind]}
      confirm={reviewText.confirms[kind]}
      tone={kind === 'reject' ? 'danger' : 'primary'}
      reason={reason}
      onWrite={onWrite}
      onDecide={(decided) => onDecide({ kind, reason: decided })}
      onClose={onClose}
    />
  );
}
