import type { financeCalls } from '#contract/finance';
import { Fen } from '#domain/money';
import { fenIn } from '#domain/order/receipt';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { invoices, orders, receipts, refunds } from '#shell/store';

export const overview: Action<typeof financeCalls.overview> = async () => {
  const [left, requested, inProgress, applied, redDue, openOrders] = await Promise.all([
    receipts.listAll({ 'parts.at.kind': 'surplus' }),
    refunds.count({ status: 'requested' }),
    refunds.count({ status: 'inProgress' }),
    invoices.count({ status: 'applied' }),
    invoices.count({ status: 'redDue' }),
    orders.count({ status: 'open', channel: 'bank' }),
  ]);
  return ok({
    lines: left.length,
    surplusFen: Fen.parse(left.reduce((sum, one) => sum + fenIn(one, 'surplus'), 0)),
    refundsRequested: requested,
    refundsInProgress: inProgress,
    invoicesApplied: applied,
    invoicesRed: redDue,
    openOrders,
  });
};
