import type { certificateCalls } from '#contract/certificate';
import { ok } from '#domain/result';
import { certificateShares } from '#shell/certificateStore';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { unitsOf } from './staffOf';

export const share: Action<typeof certificateCalls.share> = async (
  { isShared },
  { personId, now },
) => {
  const unitIds = [...(await unitsOf(personId))];
  await transact((transaction) =>
    certificateShares.within(transaction).put({ _id: personId, isShared, unitIds, at: now }),
  );
  return ok({ isShared });
};
