import { CivilDate } from '../calendar';
import { Fen } from '../money';
import * as z from '../z';

/** Says which money it is: the same line of another import has the same id. */
export const StatementLineId = z
  .string()
  .check(z.regex(/^l[0-9a-f]{24}$/))
  .brand<'StatementLineId'>();
export type StatementLineId = z.infer<typeof StatementLineId>;

/** Money that arrived on the Society's account, as the bank tells it. Texts are the bank's and the payer's own. */
export const StatementLine = z.object({
  _id: StatementLineId,
  day: CivilDate,
  amount: Fen,
  payerName: z.string(),
  payerAccount: z.string(),
  /** All that was written with the transfer, whatever columns the bank spreads it over. */
  remark: z.string(),
  serial: z.optional(z.string()),
});
export type StatementLine = z.infer<typeof StatementLine>;

/** 24 hexadecimal digits of a cryptographic hash. */
export type Digest = (text: string) => string;

const compared = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/**
 * With the bank's serial number that, the day, the amount and the payer say which money it is; without, the remark
 * and the number of the occurrence in its import do. Columns that another export may lack have no part in it.
 */
export function identityOf(line: Omit<StatementLine, '_id'>): string {
  const payer = compared(line.payerName === '' ? line.payerAccount : line.payerName);
  const identity = [line.day, line.amount, payer];
  return JSON.stringify(
    line.serial === undefined
      ? ['content', ...identity, compared(line.remark)]
      : ['serial', line.serial, ...identity],
  );
}

export const lineIdOf = (identity: string, occurrence: number, digest: Digest): StatementLineId =>
  `l${digest(occurrence === 1 ? identity : `${identity}#${occurrence}`)}` as StatementLineId;
