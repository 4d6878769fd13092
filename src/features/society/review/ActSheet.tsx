import { View } from '@tarojs/components';
import { FactRow } from '#components/FactRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { ReasonSheet } from '#components/ReasonSheet';
import { Sheet } from '#components/Sheet';
import type { ApplicationShown } from '#contract/society';
import type { ApplicationAct, ApplicationDecision } from '#domain/member/decideOn';
import { askText, reasonedText, reviewText } from '../text';
import { RecordDuesSheet } from './RecordDuesSheet';
import './review.scss';

interface ActSheetProps {
  readonly act: ApplicationAct;
  readonly application: ApplicationShown;
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
  readonly onDecide: (decision: ApplicationDecision) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once before anything is decided: whom, how much, and the reason where one is due. */
export function ActSheet(props: ActSheetProps) {
  const { act, application, reason, onWrite, onDecide, onClose } = props;
  switch (act) {
    case 'recordDues':
      return (
        <RecordDuesSheet
          application={application}
          onRecord={(received) => onDecide({ kind: act, ...received })}
          onClose={onClose}
        />
      );
    case 'approve':
    case 'approveFinally':
    case 'recordRefund': {
      const { title, facts, words, confirm } = askText(act, application);
      return (
        <Sheet title={title} onClose={onClose}>
          <View>
            {facts.map(([label, value]) => (
              <FactRow key={label} label={label} value={value} />
            ))}
          </View>
          <View className="review-note">{words}</View>
          <PrimaryButton
            label={confirm}
            progress={reviewText.progress}
            onTap={() => onDecide({ kind: act })}
          />
          <PrimaryButton tone="secondary" label={reviewText.cancel} onTap={onClose} />
        </Sheet>
      );
    }
    case 'return':
    case 'reject':
    case 'rejectFinally':
    case 'reopen':
    case 'revoke': {
      const { title, meaning, common, confirm } = reasonedText[act];
      return (
        <ReasonSheet
          title={title(application.name)}
          meaning={meaning}
          reader={reviewText.reader}
          common={common[application.kind]}
          confirm={confirm}
          tone={act === 'return' || act === 'reopen' ? 'primary' : 'danger'}
          reason={reason}
          onWrite={onWrite}
          onDecide={(written) => onDecide({ kind: act, reason: written })}
          onClose={onClose}
        />
      );
    }
  }
}
