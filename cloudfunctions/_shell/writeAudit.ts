import { randomUUID } from 'node:crypto';
import type { Audit } from '#domain/audit/audit';
import type { Transaction } from './platform';
import { audits } from './store';

/** Writes down who did what, in the same transaction as what was done: neither stands without the other. */
export const writeAudit = (transaction: Transaction, entry: Omit<Audit, '_id'>): Promise<void> =>
  audits.within(transaction).put({ _id: `${entry.target}:${randomUUID()}`, ...entry });
