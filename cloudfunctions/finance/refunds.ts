import type { financeCalls } from '#contract/finance';
import { ok } from '#domain/result';
import { behind } from '#shell/behind';
import type { Action } from '#shell/route';
import { refunds as stored } from '#shell/store';
import { refundRows } from './refundRows';

const PAGE = 30;

/** What waits oldest first, what is settled newest first. */
export const refunds: Action<typeof financeCalls.refunds> = async ({ status, after }) => {
  const direction = status === 'requested' || status === 'inProgress' ? 'asc' : 'desc';
  const where = { status };
  const found = await stored.list(after ? behind(where, 'asked.at', direction, after) : where, {
    orderBy: [
      ['asked.at', direction],
      ['_id', direction],
    ],
    limit: PAGE + 1,
  });
  return ok({ refunds: await refundRows(found.slice(0, PAGE)), more: found.length > PAGE });
};
