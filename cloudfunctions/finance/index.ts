import { financeCalls } from '#contract/finance';
import { serve } from '#shell/serve';
import { confirm } from './confirm';
import { decideRefund } from './decideRefund';
import { exportPayments } from './exportPayments';
import { findOrders } from './findOrders';
import { finishRefund } from './finishRefund';
import { importStatement } from './importStatement';
import { invoices } from './invoices';
import { issueInvoice } from './issueInvoice';
import { line, lines } from './lines';
import { forNationalFinance } from './nationalFinance';
import { overview } from './overview';
import { reconcile } from './reconcile';
import { refunds } from './refunds';
import { returnInvoice } from './returnInvoice';
import { returnSurplus } from './returnSurplus';
import { voucher } from './voucher';

export const main = serve([
  forNationalFinance(financeCalls.overview, overview),
  forNationalFinance(financeCalls.importStatement, importStatement),
  forNationalFinance(financeCalls.lines, lines),
  forNationalFinance(financeCalls.line, line),
  forNationalFinance(financeCalls.voucher, voucher),
  forNationalFinance(financeCalls.findOrders, findOrders),
  forNationalFinance(financeCalls.confirm, confirm),
  forNationalFinance(financeCalls.returnSurplus, returnSurplus),
  forNationalFinance(financeCalls.refunds, refunds),
  forNationalFinance(financeCalls.decideRefund, decideRefund),
  forNationalFinance(financeCalls.finishRefund, finishRefund),
  forNationalFinance(financeCalls.invoices, invoices),
  forNationalFinance(financeCalls.issueInvoice, issueInvoice),
  forNationalFinance(financeCalls.returnInvoice, returnInvoice),
  forNationalFinance(financeCalls.reconcile, reconcile),
  forNationalFinance(financeCalls.exportPayments, exportPayments),
]);
