import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { type GroupOrderShown, orderCalls } from '#contract/order';
import { type RegistrationId, TrainingId, UnitId } from '#domain/ids';
import type { Result } from '#domain/result';
import { routes } from '../../../routes';
import { groupStaffText } from '../groupText';
import type { Staff } from './loadStaff';

type Refusal = { readonly code: string; readonly message: string };

/** Opens the order for those who are chosen, or puts them into the one that is changed. */
export function useSubmission(
  params: { readonly unitId?: string; readonly trainingId?: string },
  refresh: () => Promise<void>,
) {
  const [refused, setRefused] = useState<{ what: string; why: string }>();

  const settle = async (
    { group }: Staff,
    answer: Result<GroupOrderShown, Refusal>,
  ): Promise<void> => {
    if (!answer.ok) {
      const what = group ? groupStaffText.notChanged : groupStaffText.notOpened;
      setRefused({ what, why: answer.refusal.message });
      if (answer.refusal.code !== 'UNREACHABLE') await refresh();
      return;
    }
    const { orderId } = answer.value.order;
    const isBehind = group !== undefined && Taro.getCurrentPages().length > 1;
    await (isBehind ? Taro.navigateBack() : Taro.redirectTo({ url: routes.unitGroup(orderId) }));
    if (group) await Taro.showToast({ title: groupStaffText.changed, icon: 'success' });
  };

  return {
    refused,
    dismiss: () => setRefused(undefined),
    submit: async (staff: Staff, ids: readonly RegistrationId[]): Promise<void> => {
      const registrationIds = [...ids];
      if (staff.group) {
        const { orderId, revision } = staff.group.order;
        const change = { orderId, revision, registrationIds };
        return settle(staff, await callCloud(orderCalls.changeGroup, change));
      }
      const unitId = UnitId.parse(params.unitId);
      const trainingId = TrainingId.parse(params.trainingId);
      const asked = { unitId, trainingId, registrationIds };
      return settle(staff, await callCloud(orderCalls.openGroup, asked));
    },
  };
}
