import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { uploadPicture } from '#cloud/uploadPicture';
import type { Screen } from '#cloud/useLoaded';
import { type GroupOrderShown, orderCalls } from '#contract/order';
import { orderFolder } from '#domain/cloudFolder';
import { groupText } from '../groupText';

type GroupScreen = Pick<Screen<GroupOrderShown, unknown>, 'replace' | 'refresh'>;

/** What an administrator may do with an open order; a refusal shows what is there now. */
export function useGroupActs({ replace, refresh }: GroupScreen) {
  const [refused, setRefused] = useState<{ what: string; why: string }>();
  const refuse = async (what: string, { code, message }: { code: string; message: string }) => {
    setRefused({ what, why: message });
    if (code !== 'UNREACHABLE') await refresh();
  };
  return {
    refused,
    dismiss: () => setRefused(undefined),
    sendVoucher: async ({ order }: GroupOrderShown): Promise<void> => {
      const { orderId } = order;
      const uploaded = await uploadPicture(orderFolder(orderId));
      if (!uploaded.ok) {
        if (uploaded.refusal.code === 'CANCELLED') return;
        return setRefused({ what: groupText.voucherFailed, why: uploaded.refusal.message });
      }
      const answer = await callCloud(orderCalls.sendVoucher, { orderId, file: uploaded.value });
      if (!answer.ok) return refuse(groupText.voucherFailed, answer.refusal);
      await refresh();
      await Taro.showToast({ title: groupText.voucherDone, icon: 'success' });
    },
    letGo: async ({ order: { orderId, revision } }: GroupOrderShown): Promise<void> => {
      const answer = await callCloud(orderCalls.letGroupGo, { orderId, revision });
      if (!answer.ok) return refuse(groupText.notDone, answer.refusal);
      replace(answer.value);
      await Taro.showToast({ title: groupText.letGoDone, icon: 'success' });
    },
  };
}
