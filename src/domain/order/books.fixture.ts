import type { RegistrationId } from '../ids';
import type { Order } from './order';
import type { OrderId } from './orderId';
import { fenFor, fenIn, type Receipt } from './receipt';
import type { ReceiptId } from './receiptId';
import type { Refund } from './refund';

/** What the collections say about money, and what was really sent. */
export interface Books {
  readonly orders: readonly Order[];
  readonly receipts: readonly Receipt[];
  readonly refunds: readonly Refund[];
  /** Fen that the outside world has sent, by receipt. */
  readonly sent: Map<ReceiptId, number>;
}

interface Line {
  readonly orderId: OrderId;
  readonly registrationId: RegistrationId;
}

/** Lines of orders whose money goes or went back. */
export const refundedLines = (refunds: readonly Refund[]): readonly Line[] =>
  refunds.flatMap(({ of, status }) =>
    of.kind === 'line' && (status === 'inProgress' || status === 'done') ? [of] : [],
  );

/** Every fen that arrived is in exactly one place, and none is there that nobody sent. */
const wrongReceipts = ({ receipts, sent }: Books): string[] =>
  receipts
    .filter((receipt) => {
      const places = (['line', 'surplus', 'refunding', 'refunded'] as const).map((kind) =>
        fenIn(receipt, kind),
      );
      const sum = places.reduce((total, fen) => total + fen, 0);
      return sum !== receipt.fen || receipt.fen !== sent.get(receipt._id);
    })
    .map(({ _id }) => _id);

/** What goes back lies on its receipts as the refund says, and nowhere else. */
const wrongRefunds = ({ receipts, refunds }: Books): string[] =>
  refunds
    .filter(({ _id, status, parts }) => {
      const kind = { inProgress: 'refunding', done: 'refunded', requested: '', declined: '' }[
        status
      ];
      const asked = parts.reduce((sum, { fen }) => sum + fen, 0);
      const lies = receipts
        .flatMap((receipt) => receipt.parts)
        .filter(({ at }) => 'refundId' in at && at.refundId === _id);
      const right = lies.filter(({ at }) => at.kind === kind);
      const sum = right.reduce((total, { fen }) => total + fen, 0);
      return lies.length !== right.length || sum !== (kind === '' ? 0 : asked);
    })
    .map(({ _id }) => _id);

/** Nobody has two ways to pay at once, is paid twice, or is paid without exactly their price. */
function wrongPeople(
  { orders, receipts, refunds }: Books,
  prices: ReadonlyMap<RegistrationId, number>,
): string[] {
  const gone = refundedLines(refunds);
  return [...prices].flatMap(([id, price]) => {
    const asking = orders.filter(({ lines }) =>
      lines.some(({ registrationId }) => registrationId === id),
    );
    const isGone = (order: OrderId): boolean =>
      gone.some(({ orderId, registrationId }) => orderId === order && registrationId === id);
    const paying = asking.filter(({ _id, status }) => status === 'paid' && !isGone(_id)).length;
    const open = asking.filter(({ status }) => status === 'open').length;
    const fen = receipts.reduce((sum, receipt) => sum + fenFor(receipt, id), 0);
    return open + paying <= 1 && fen === paying * price ? [] : [id];
  });
}

/** Ids of receipts, refunds and registrations with whose money something is wrong; none if all is well (P1, P5). */
export const wrongsIn = (books: Books, prices: ReadonlyMap<RegistrationId, number>): string[] => [
  ...wrongReceipts(books),
  ...wrongRefunds(books),
  ...wrongPeople(books, prices),
];
