import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { uploadPicture } from '#cloud/uploadPicture';
import { type MyUnitApplication, unitCalls, type UnitShown } from '#contract/unit';
import { voucherFolder } from '#domain/cloudFolder';
import type { Result } from '#domain/result';
import { applicationText } from '../text';
import type { UnitScreen } from '../useUnit';

type Refusal = { readonly code: string; readonly message: string };

/** What the applicant may do with an open application; a refusal shows what is there now. */
export function useApplicationActs(
  { applicationId, review: { revision } }: MyUnitApplication,
  { replace, refresh }: UnitScreen,
) {
  const [refused, setRefused] = useState<{ what: string; why: string }>();

  const settle = async (answer: Result<UnitShown, Refusal>, done: string, what: string) => {
    if (answer.ok) {
      replace(answer.value);
      await Taro.showToast({ title: done, icon: 'success' });
      return;
    }
    setRefused({ what, why: answer.refusal.message });
    if (answer.refusal.code === 'APPLICATION_DECIDED') await refresh();
  };

  return {
    refused,
    dismiss: () => setRefused(undefined),
    withdraw: async (): Promise<void> => {
      const answer = await callCloud(unitCalls.withdraw, { applicationId, revision });
      await settle(answer, applicationText.withdrawn, applicationText.notDone);
    },
    sendVoucher: async (): Promise<void> => {
      const uploaded = await uploadPicture(voucherFolder(applicationId));
      if (!uploaded.ok) {
        if (uploaded.refusal.code === 'CANCELLED') return;
        return setRefused({ what: applicationText.voucherFailed, why: uploaded.refusal.message });
      }
      const sent = { applicationId, file: uploaded.value };
      const answer = await callCloud(unitCalls.sendVoucher, sent);
      await settle(answer, applicationText.voucherDone, applicationText.voucherFailed);
    },
  };
}
