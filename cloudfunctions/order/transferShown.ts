import type { TransferOutlook } from '#contract/order';
import type { CivilDate } from '#domain/calendar';
import { transferOutlook } from '#domain/order/transferOutlook';
import type { Training } from '#domain/training/training';

/** Where to transfer, with which remark, and what a transfer on that day means (P4, X7). */
export const transferShown = (
  training: Training,
  remark: string,
  paidOn: CivilDate,
): TransferOutlook => ({ account: training.account, remark, ...transferOutlook(training, paidOn) });
