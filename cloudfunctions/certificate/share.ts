import type { certificateCalls } from '#contract/certificate';
import { ok } from '#domain/result';
import { certificateShares } from '#shell/certificateStore';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';

export const share: Action<typeof certificateCalls.share> = async (
  { isShared },
  { personId, now },
) => {
  await transact((transaction) =>
    certificateShares.within(transaction).put({ _id: personId, isShared, at: now }),
  );
  return ok({ isShared });
};
