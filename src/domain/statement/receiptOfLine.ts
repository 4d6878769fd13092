import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { Fen } from '../money';
import { fenIn, type Receipt, received } from '../order/receipt';
import type { ReceiptId } from '../order/receiptId';
import type { StatementLine, StatementLineId } from './statementLine';

const BANK = 'bank:';

/** Money of a statement as it is entered: the line's own id makes it the same receipt at every import. */
export const receiptOfLine = (
  { _id, amount, day, payerName, payerAccount, remark }: StatementLine,
  entered: { readonly at: Instant; readonly by: PersonId },
): Receipt =>
  received({
    _id: `${BANK}${_id}` as ReceiptId,
    fen: amount,
    from: payerName === '' ? payerAccount : payerName,
    ...(payerAccount === '' ? {} : { account: payerAccount }),
    remark,
    arrivedOn: day,
    enteredAt: entered.at,
    enteredBy: entered.by,
  });

/** What a bank receipt has left, to be matched anew; undefined where it did not come from a statement. */
export function lineOfReceipt(receipt: Receipt): StatementLine | undefined {
  if (!receipt._id.startsWith(BANK)) return undefined;
  return {
    _id: receipt._id.slice(BANK.length) as StatementLineId,
    day: receipt.arrivedOn,
    amount: Fen.parse(fenIn(receipt, 'surplus')),
    payerName: receipt.from,
    payerAccount: receipt.account ?? '',
    remark: receipt.remark ?? '',
  };
}
