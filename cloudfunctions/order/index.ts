import { orderCalls } from '#contract/order';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { applyInvoice } from './applyInvoice';
import { changeGroup } from './changeGroup';
import { group } from './group';
import { groupCandidates } from './groupCandidates';
import { groups } from './groups';
import { invoice } from './invoice';
import { invoiceFile } from './invoiceFile';
import { letGroupGo } from './letGroupGo';
import { openGroup } from './openGroup';

export const main = serve([
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
