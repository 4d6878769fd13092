import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { type ApplicationShown, societyCalls } from '#contract/society';
import type { ApplicationId } from '#domain/member/application';
import type { ApplicationDecision } from '#domain/member/decideOn';
import { routes } from '../../../routes';
import { reviewText } from '../text';

/** Why a decision did not come about, as the sheet says it. */
interface Refused {
  readonly what: string;
  readonly why: string;
}

/** Sends the decision on the application as it was seen. */
function send(seen: ApplicationShown, decision: ApplicationDecision) {
  const { applicationId, review } = seen;
  const at = { applicationId, revision: review.revision };
  if (decision.kind === 'recordDues') {
    const { amountFen, paidOn } = decision;
    return callCloud(societyCalls.recordDues, { ...at, amountFen, paidOn });
  }
  return decision.kind === 'recordRefund'
    ? callCloud(societyCalls.recordRefund, at)
    : callCloud(societyCalls.decide, { ...at, decision });
}

/** One application under review; after a decision it shows what has become of it. */
export function useApplication(applicationId: ApplicationId) {
  const [refused, setRefused] = useState<Refused>();
  const screen = useLoaded(() => callCloud(societyCalls.get, { applicationId }));

  /** True once the decision stands. */
  const decide = async (
    seen: ApplicationShown,
    decision: ApplicationDecision,
  ): Promise<boolean> => {
    const answer = await send(seen, decision);
    if (answer.ok) {
      screen.replace(answer.value);
      void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
      void Taro.showToast({ title: reviewText.done[decision.kind], icon: 'success' });
      return true;
    }
    const { code, message } = answer.refusal;
    const isChanged = code === 'APPLICATION_DECIDED';
    setRefused({ what: isChanged ? reviewText.changed : reviewText.refused, why: message });
    if (code !== 'UNREACHABLE') await screen.refresh();
    return false;
  };

  return { ...screen, refused, dismiss: () => setRefused(undefined), decide };
}

/** Back to the list; to its first page where the review was opened without it. */
export async function leave(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.redirectTo({ url: routes.applications });
}
