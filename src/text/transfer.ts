import type { TransferOutlook } from '#contract/order';
import { dayWithWeekday } from './dates';

type Outlook = Pick<TransferOutlook, 'checkedBy' | 'isKnown' | 'afterStart' | 'afterRefunds'>;

/** By when a transfer made today has been checked by hand (P4). */
export const checkedByText = ({ checkedBy, isKnown }: Outlook): string =>
  isKnown
    ? `今天转账，财务最晚在${dayWithWeekday(checkedBy)}核对到账。`
    : `今天转账，财务约在${dayWithWeekday(checkedBy)}核对到账；遇法定节假日顺延。`;

/** What that is too late for, said before anybody pays (X7); undefined where it is in time. */
export function lateTransferText({ afterStart, afterRefunds }: Outlook): string | undefined {
  if (afterStart && afterRefunds) return '核对到账时，培训可能已开始、退费可能已截止，请留意。';
  if (afterStart) return '核对到账时，培训可能已开始，到账后才能学习。';
  return afterRefunds ? '核对到账时，退费可能已截止，请留意。' : undefined;
}
