import { orderCalls } from '#contract/order';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { askRefund } from './askRefund';
import { applyInvoice } from './applyInvoice';
import { changeGroup } from './changeGroup';
import { group } from './group';
import { groupCandidates } from './groupCandidates';
import { groups } from './groups';
import { checkOnline } from './checkOnline';
import { invoice } from './invoice';
import { invoiceFile } from './invoiceFile';
import { letGroupGo } from './letGroupGo';
import { letGo } from './letGo';
import { openGroup } from './openGroup';
import { payByBank } from './payByBank';
import { payment } from './payment';
import { payOnline } from './payOnline';
import { sendVoucher } from './sendVoucher';

export const main = serve([
  route(orderCalls.payment, payment),
  route(orderCalls.payOnline, payOnline),
  route(orderCalls.checkOnline, checkOnline),
  route(orderCalls.payByBank, payByBank),
  route(orderCalls.letGo, letGo),
  route(orderCalls.sendVoucher, sendVoucher),
  route(orderCalls.askRefund, askRefund),
  route(orderCalls.groupCandidates, groupCandidates),
  route(orderCalls.openGroup, openGroup),
  route(orderCalls.changeGroup, changeGroup),
  route(orderCalls.letGroupGo, letGroupGo),
  route(orderCalls.group, group),
  route(orderCalls.groups, groups),
  route(orderCalls.invoice, invoice),
  route(orderCalls.applyInvoice, applyInvoice),
  route(orderCalls.invoiceFile, invoiceFile),
]);
