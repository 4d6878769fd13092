import type { financeCalls } from '#contract/finance';
import { ok } from '#domain/result';
import { behind } from '#shell/behind';
import type { Action } from '#shell/route';
import { invoices as stored } from '#shell/store';
import { invoiceRows } from './invoiceRows';

const PAGE = 30;

/** What waits oldest first, what is settled newest first. */
export const invoices: Action<typeof financeCalls.invoices> = async ({ status, after }) => {
  const direction = status === 'applied' || status === 'redDue' ? 'asc' : 'desc';
  const where = { status };
  const found = await stored.list(after ? behind(where, 'appliedAt', direction, after) : where, {
    orderBy: [
      ['appliedAt', direction],
      ['_id', direction],
    ],
    limit: PAGE + 1,
  });
  return ok({ invoices: await invoiceRows(found.slice(0, PAGE)), more: found.length > PAGE });
};
