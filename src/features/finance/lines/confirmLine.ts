import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { financeCalls, type LineShown } from '#contract/finance';
import { linesText } from '../text';

/** Pays the proposed orders out of the transfer; answers the refusal, if there is one. */
export async function confirmLine({
  receiptId,
  proposal,
}: LineShown): Promise<{ readonly code: string; readonly message: string } | undefined> {
  const payments = proposal.orders.map(({ orderId, fen }) => ({
    orderId,
    money: [{ receiptId, fen }],
  }));
  const answer = await callCloud(financeCalls.confirm, { payments });
  if (!answer.ok) return answer.refusal;
  const title = answer.value.paid.length > 0 ? linesText.confirmed : linesText.already;
  void Taro.showToast({ title, icon: 'success' });
  return undefined;
}
