import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { type UnitAdministratorShown, unitCalls } from '#contract/unit';
import type { PersonId, UnitId } from '#domain/ids';
import { routes } from '../../../routes';
import { administratorsText } from '../text';
import type { UnitScreen } from '../useUnit';

const done = (title: string) => Taro.showToast({ title, icon: 'success' });

/** Changes who looks after the unit. */
export function useAdministratorActs({ replace, refresh }: UnitScreen) {
  const [refused, setRefused] = useState<{ what: string; why: string }>();
  const refuse = ({ message }: { readonly message: string }): void =>
    setRefused({ what: administratorsText.notDone, why: message });

  return {
    refused,
    dismissRefusal: () => setRefused(undefined),
    add: async (unitId: UnitId, phone: string): Promise<boolean> => {
      const answer = await callCloud(unitCalls.appoint, { unitId, phone });
      if (!answer.ok) {
        refuse(answer.refusal);
        return false;
      }
      replace(answer.value);
      await done(administratorsText.added);
      return true;
    },
    handOn: async (unitId: UnitId, personId: PersonId): Promise<void> => {
      const answer = await callCloud(unitCalls.handOn, { unitId, personId });
      if (!answer.ok) return refuse(answer.refusal);
      replace(answer.value);
      await done(administratorsText.handedOn);
    },
    /** Whoever resigns has nothing to do here any more. */
    dismiss: async (unitId: UnitId, { personId, isMe }: UnitAdministratorShown): Promise<void> => {
      const answer = await callCloud(unitCalls.dismiss, { unitId, personId });
      if (!answer.ok) return refuse(answer.refusal);
      if (isMe) await Taro.reLaunch({ url: routes.me });
      else await refresh();
      await done(isMe ? administratorsText.resigned : administratorsText.dismissed);
    },
  };
}
