import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { financeCalls, type LineShown, type OrderRow } from '#contract/finance';
import type { ReceiptId } from '#domain/order/receiptId';
import { ok } from '#domain/result';
import { linesText } from '../text';
import { useRefused, wasUnheard } from '../useRefused';
import { type Chosen, likelyFirst, paymentsOf } from './chosenMoney';

const NOTHING: Chosen = { orders: [], other: undefined };

/** The transfer, the orders found for it, and other transfers that may complete it. */
async function loadAssign(receiptId: ReceiptId, search: string) {
  const line = await callCloud(financeCalls.line, { receiptId });
  if (!line.ok) return line;
  const [found, others] = await Promise.all([
    callCloud(financeCalls.findOrders, { search, fen: line.value.surplusFen }),
    callCloud(financeCalls.lines, { show: 'all' }),
  ]);
  if (!found.ok) return found;
  const beside = others.ok ? others.value.lines : [];
  return ok({
    line: line.value,
    orders: likelyFirst(search === '' ? line.value.proposal.orders : [], found.value.orders),
    others: beside.filter((one) => one.receiptId !== receiptId),
  });
}

export function useAssign(receiptId: ReceiptId) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const { refused, refuse, dismiss } = useRefused();
  const screen = useLoaded(() => loadAssign(receiptId, search));

  const find = async (text: string): Promise<void> => {
    setSearch(text);
    const answer = await loadAssign(receiptId, text);
    if (answer.ok) screen.replace(answer.value);
    else refuse(linesText.refused, answer.refusal);
  };

  const toggle = (order: OrderRow): void => {
    const isChosen = chosen.orders.some(({ orderId }) => orderId === order.orderId);
    const orders = isChosen
      ? chosen.orders.filter(({ orderId }) => orderId !== order.orderId)
      : [...chosen.orders, order];
    setChosen({ orders, other: undefined });
  };
  const take = (other: LineShown | undefined): void => setChosen({ ...chosen, other });

  /** Leaves the page once nothing of the transfer is left to place here. */
  const confirm = async (line: LineShown): Promise<void> => {
    const payments = paymentsOf(line, chosen);
    if (!payments) return;
    const answer = await callCloud(financeCalls.confirm, {
      payments: payments.map(({ orderId, money }) => ({
        orderId,
        money: money.map(({ receiptId: id, fen }) => ({ receiptId: id, fen })),
      })),
    });
    if (!answer.ok) {
      refuse(linesText.refused, answer.refusal);
      if (wasUnheard(answer.refusal)) return;
      setChosen(NOTHING);
      await screen.refresh();
      return;
    }
    await Taro.navigateBack();
    void Taro.showToast({ title: linesText.confirmed, icon: 'success' });
  };

  return { ...screen, search, find, chosen, toggle, take, confirm, refused, dismiss };
}
