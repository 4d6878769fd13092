import type { memberCalls } from '#contract/member';
import { isIn, voucherFolder } from '#domain/cloudFolder';
import { type ApplicationDecided, attachVoucher } from '#domain/member/duesTransitions';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { changeApplication } from './changeApplication';

type VoucherRefusal = ApplicationDecided | { code: 'FILE_FOREIGN' };

/** Sent again, it takes the place of the earlier one. */
export const sendVoucher: Action<typeof memberCalls.sendVoucher> = async (input, caller) => {
  const { membershipId, file } = input;
  const { personId, now } = caller;
  return changeApplication<VoucherRefusal>(membershipId, personId, (application) => {
    if (!isIn(file, voucherFolder(membershipId))) return err({ code: 'FILE_FOREIGN' });
    const sent = attachVoucher(application.review, { file, sentAt: now, by: personId });
    return sent.ok ? ok({ ...application, review: sent.value }) : sent;
  });
};
