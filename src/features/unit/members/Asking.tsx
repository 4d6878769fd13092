import { useState } from 'react';
import { ReasonSheet } from '#components/ReasonSheet';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { membersText } from '../text';
import type { Asked, StaffDecision } from './useStaffActs';

interface AskingProps {
  readonly asked: Asked;
  readonly onDecide: (decision: StaffDecision) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once, naming the person; a refusal with its reason. */
export function Asking({ asked: { kind, member }, onDecide, onClose }: AskingProps) {
  const [reason, setReason] = useState('');
  const { name, isAdministrator } = member;
  switch (kind) {
    case 'claim':
      return (
        <ConfirmSheet
          title={membersText.claimAsk(name)}
          meaning={[membersText.claimMeaning]}
          confirm={membersText.claimConfirm}
          onConfirm={() => onDecide({ kind })}
          onClose={onClose}
        />
      );
    case 'decline':
      return (
        <ReasonSheet
          title={membersText.declineTitle}
          meaning={membersText.declineMeaning}
          common={membersText.reasons}
          confirm={membersText.declineConfirm}
          tone="danger"
          reason={reason}
          onWrite={setReason}
          onDecide={(decided) => onDecide({ kind, reason: decided })}
          onClose={onClose}
        />
      );
    case 'release':
      return (
        <ConfirmSheet
          tone="danger"
          title={membersText.releaseAsk(name)}
          meaning={[
            membersText.releaseMeaning,
            ...(isAdministrator ? [membersText.releaseAdministrator] : []),
          ]}
          confirm={membersText.releaseConfirm}
          onConfirm={() => onDecide({ kind })}
          onClose={onClose}
        />
      );
  }
}
