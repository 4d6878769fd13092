import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { roleCalls } from '#contract/role';
import type { PersonId } from '#domain/ids';
import type { Grant } from '#domain/role/role';
import { holderText } from '../text';

/** Why a change did not come about, as the sheet says it. */
interface Refused {
  readonly what: string;
  readonly why: string;
}

/** One person's roles, giving one and taking one away; `refused` says why the last change did not come about. */
export function useHolder(personId: PersonId) {
  const screen = useLoaded(() => callCloud(roleCalls.holder, { personId }));
  const [refused, setRefused] = useState<Refused>();

  const change = async (kind: 'grant' | 'ungrant', grant: Grant): Promise<boolean> => {
    const answer = await callCloud(roleCalls[kind], { personId, grant });
    if (!answer.ok) {
      setRefused({ what: holderText.refused[kind], why: answer.refusal.message });
      return false;
    }
    if (screen.loaded.state === 'loaded')
      screen.replace({ ...screen.loaded.value, holder: answer.value });
    const title = kind === 'grant' ? holderText.granted : holderText.removed;
    await Taro.showToast({ title, icon: 'success' });
    return true;
  };

  return {
    ...screen,
    refused,
    dismiss: () => setRefused(undefined),
    give: (grant: Grant) => change('grant', grant),
    take: (grant: Grant) => change('ungrant', grant),
  };
}
