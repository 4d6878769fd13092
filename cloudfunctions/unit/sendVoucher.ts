import type { OwnRefusalOf } from '#contract/call';
import type { unitCalls } from '#contract/unit';
import { isIn, voucherFolder } from '#domain/cloudFolder';
import { attachVoucher } from '#domain/member/duesTransitions';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { changeApplication } from './ownApplication';

type Refusal = OwnRefusalOf<typeof unitCalls.sendVoucher>;

/** The voucher of the transfer, sent or replaced; it lies where this application's vouchers belong. */
export const sendVoucher: Action<typeof unitCalls.sendVoucher> = async (
  { applicationId, file },
  caller,
) => {
  const { personId: by, now: sentAt } = caller;
  return changeApplication<Refusal>(applicationId, caller, async (application) => {
    if (!isIn(file, voucherFolder(applicationId))) return err({ code: 'FILE_FOREIGN' });
    const review = attachVoucher(application.review, { file, sentAt, by });
    return review.ok ? ok({ ...application, review: review.value }) : review;
  });
};
