import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { financeCalls, type RefundRow } from '#contract/finance';
import { refundText } from '../text';
import { type useRefused, wasUnheard } from '../useRefused';

export type RefundAct =
  { kind: 'grant' } | { kind: 'finish' } | { kind: 'decline'; reason: string };

const send = ({ refundId, revision }: RefundRow, act: RefundAct) =>
  act.kind === 'finish'
    ? callCloud(financeCalls.finishRefund, { refundId, revision })
    : callCloud(financeCalls.decideRefund, { refundId, revision, decision: act });

/** Settles a refund as it was seen; false where nobody heard it. */
export const refundActs =
  ({ refuse }: Pick<ReturnType<typeof useRefused>, 'refuse'>) =>
  async (refund: RefundRow, act: RefundAct): Promise<boolean> => {
    const answer = await send(refund, act);
    if (answer.ok) void Taro.showToast({ title: refundText.done[act.kind], icon: 'success' });
    else refuse(refundText.refused, answer.refusal);
    return answer.ok || !wasUnheard(answer.refusal);
  };
