import { View } from '@tarojs/components';
import { PersonRow } from '#components/PersonRow';
import { StatusChip } from '#components/StatusChip';
import type { ApplicationRow } from '#contract/society';
import type { Instant } from '#domain/calendar';
import { duesStatusText } from '#text/labels';
import { queueText, rowNote } from '../text';
import { statusTone } from '../statusTone';
import './queue.scss';

interface ApplicationItemProps {
  readonly row: ApplicationRow;
  readonly now: Instant;
  /** Where a search shows all states together. */
  readonly withStatus: boolean;
  readonly onOpen: () => void;
}

/** One application in the list: who, through whom, how long it has waited, how much. */
export function ApplicationItem({ row, now, withStatus, onOpen }: ApplicationItemProps) {
  const { name, workplace, isRenewal, hasVoucher, status } = row;
  const chips = [
    withStatus && (
      <StatusChip key="status" text={duesStatusText[status]} tone={statusTone[status]} />
    ),
    isRenewal && <StatusChip key="renewal" text={queueText.renewal} tone="accent" />,
    hasVoucher && status === 'preliminarilyApproved' && (
      <StatusChip key="voucher" text={queueText.voucher} tone="success" />
    ),
  ].filter(Boolean);
  const note = rowNote(row, now);
  return (
    <View className="queue-row">
      <PersonRow
        name={name}
        unit={workplace ?? note}
        {...(workplace === undefined ? {} : { note })}
        chips={chips.length > 0 && chips}
        onTap={onOpen}
      />
    </View>
  );
}
