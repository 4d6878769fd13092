import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { reviewCalls, type ReviewItem } from '#contract/review';
import type { RegistrationId } from '#domain/ids';
import { historyText, reviewText } from '#text/organizer';
import { routes } from '../../../routes';
import { decide, type Decision } from '../decide';
import { nextAfter, useQueue } from '../queueStore';

/** Why a decision did not come about, as the sheet says it. */
export interface Refused {
  readonly what: string;
  readonly why: string;
}

/** One registration under review; after a decision the next of the queue takes its place. */
export function useReview(first: RegistrationId) {
  const [registrationId, setRegistrationId] = useState(first);
  const [refused, setRefused] = useState<Refused>();
  const screen = useLoaded(() => callCloud(reviewCalls.get, { registrationId }));

  const show = (item: ReviewItem) => {
    setRegistrationId(item.registrationId);
    screen.replace(item);
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };

  const reload = async (refusal: { code: string; message: string }) => {
    const latest = await callCloud(reviewCalls.get, { registrationId });
    if (!latest.ok) return setRefused({ what: reviewText.refused, why: refusal.message });
    screen.replace(latest.value);
    useQueue.getState().settle(latest.value);
    const last = latest.value.steps[latest.value.steps.length - 1];
    const why = last ? `${refusal.message}：${historyText(last)}` : refusal.message;
    setRefused({ what: reviewText.alreadyDecided, why });
  };

  const decideOn = async (item: ReviewItem, decision: Decision): Promise<void> => {
    const next = nextAfter(useQueue.getState().items, item.registrationId);
    const refusal = await decide(item, decision);
    if (refusal?.code === 'ALREADY_DECIDED') return reload(refusal);
    if (refusal) return setRefused({ what: reviewText.refused, why: refusal.message });
    if (next) show(next);
    else await leave();
    await Taro.showToast({ title: reviewText.done[decision.kind], icon: 'success' });
  };

  return {
    ...screen,
    refused,
    dismiss: () => setRefused(undefined),
    decideOn,
    show,
    nextOf: (item: ReviewItem) => nextAfter(useQueue.getState().items, item.registrationId),
  };
}

/** Back to the list; to the workbench where the review was opened without one. */
export async function leave(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.redirectTo({ url: routes.workbench });
}
