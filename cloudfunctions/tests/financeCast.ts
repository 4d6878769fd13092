import writeXlsxFile from 'write-excel-file/node';
import { financeCalls } from '#contract/finance';
import { orderCalls } from '#contract/order';
import { CloudFile, type PersonId, type TrainingId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import type { Receipt } from '#domain/order/receipt';
import type { ReceiptId } from '#domain/order/receiptId';
import type { Grant } from '#domain/role/role';
import { SocietyId } from '#domain/member/society';
import { BANKS, type Transfer } from '../../src/domain/statement/banks.fixture';
import type { Cell } from '../../src/domain/statement/cells';
import { inGbk } from '../../src/domain/statement/gbk.fixture';
import { wrongsIn } from '../../src/domain/order/books.fixture';
import { samplePerson, sampleProfile } from '../../config/demo/people';
import { books, type PayCast, payCast, PAYING } from './payCast';
import { attendee, idOf, ONLINE, registrationOf } from './people';
import type { Documents, Product } from './product';

/** Two of the whole Society's finance, one of Hubei's. */
export const finance = 'oLSC_national_finance_01';
export const colleague = 'oLSC_national_finance_02';
export const hubeiFinance = 'oLSC_finance_of_hubei_01';
export const reviewer = 'oLSC_national_reviewer_1';

const GRANTS: Readonly<Record<string, Grant>> = {
  [finance]: { role: 'finance', scope: 'national' },
  [colleague]: { role: 'finance', scope: 'national' },
  [hubeiFinance]: { role: 'finance', scope: SocietyId.parse('province-420000') },
  [reviewer]: { role: 'reviewer', scope: 'national' },
};

/** Approved and unpaid people as for paying, and those of finance. */
export function financeCast(wanted: PayCast): Documents {
  const cast = payCast(wanted);
  const openids = Object.keys(GRANTS);
  return {
    ...cast,
    persons: [
      ...(cast['persons'] ?? []),
      ...openids.map((openid, n) => samplePerson(7000 + n, openid, sampleProfile(7000 + n))),
    ],
    grants: [
      ...(cast['grants'] ?? []),
      ...openids.map((openid) => ({ _id: idOf(openid), grants: [GRANTS[openid]] })),
    ],
  };
}

export const load = (product: Product, wanted: PayCast): Promise<void> =>
  product.load(financeCast(wanted), PAYING);

/** What attendee `n` owes for the online training without being a member (O8). */
export const FEE_FEN = 49_000;

/** Attendee `n` has chosen a bank transfer. */
export async function chosenBank(
  product: Product,
  n: number,
  training: TrainingId = ONLINE,
  fen = FEE_FEN,
): Promise<Order> {
  const registrationId = registrationOf(attendee(n), training);
  const input = { registrationId, terminal: 'ios', fen } as const;
  const shown = await product.value(attendee(n), orderCalls.payByBank, input);
  return orderOf(product, shown.order!.orderId);
}

export const orderOf = async (product: Product, id: string): Promise<Order> =>
  (await product.documents<Order>('orders', { _id: id }))[0]!;

/** Money as the bank tells it; the payer and remark as the order asked for it. */
export const transferFor = (order: Order, more: Partial<Transfer> = {}): Transfer => ({
  day: '2026-04-07',
  yuan: String(order.lines.reduce((sum, { fen }) => sum + fen, 0) / 100),
  name: order.lines[0]!.name,
  account: '6222020200012345678',
  remark: order.remark,
  serial: `2026${order._id.replace(/\W/g, '').slice(0, 12)}`,
  ...more,
});

export const table = (bank: string, transfers: readonly Transfer[]): Cell[][] =>
  BANKS[bank]!(transfers);

export async function asXlsx(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const value = row[at];
      if (typeof value === 'number') return { value, type: Number };
      return value === null || value === undefined || value === ''
        ? null
        : { value: String(value), type: String };
    }),
  );
  return writeXlsxFile(cells).toBuffer();
}

export const asGbk = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  inGbk(
    rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\r\n') + '\r\n',
  );

/** A file that somebody has uploaded. */
export async function stored(product: Product, path: string, bytes: Uint8Array) {
  const base64 = Buffer.from(bytes).toString('base64');
  const answer = await product.door<{ fileID: string }>('/console/storage-import', {
    path,
    base64,
  });
  return CloudFile.parse(answer.fileID);
}

let files = 0;
export async function statement(product: Product, openid: string, bytes: Uint8Array) {
  files += 1;
  return stored(product, `statements/${idOf(openid)}/statement${files}.bin`, bytes);
}

export async function imports(
  product: Product,
  transfers: readonly Transfer[],
  { bank = 'beijing', openid = finance } = {},
) {
  const file = await statement(product, openid, await asXlsx(table(bank, transfers)));
  return product.value(openid, financeCalls.importStatement, { file, fileName: 'april.xlsx' });
}

export const receiptsOf = (product: Product): Promise<Receipt[]> =>
  product.documents<Receipt>('receipts');

/** Every fen that is entered is in one place, and everybody paid is paid with exactly their price. */
export async function expectConserved(product: Product): Promise<void> {
  const { orders, receipts, refunds, registrations } = await books(product);
  const sent = new Map<ReceiptId, number>(receipts.map(({ _id, fen }) => [_id, fen]));
  const prices = new Map(registrations.map(({ _id, price }) => [_id, price.fen as number]));
  expect(wrongsIn({ orders, receipts, refunds, sent }, prices)).toEqual([]);
  for (const { status, _id, orderId } of registrations)
    if (status === 'paid')
      expect(orders.find((order) => order._id === orderId)).toMatchObject({ status: 'paid' });
    else expect([_id, status === 'refunded' || paysFor(receipts, _id) === 0]).toEqual([_id, true]);
}

const paysFor = (receipts: readonly Receipt[], registrationId: string): number =>
  receipts
    .flatMap(({ parts }) => parts)
    .filter(({ at }) => at.kind === 'line' && at.registrationId === registrationId)
    .reduce((sum, { fen }) => sum + fen, 0);

export const personOf = (n: number): PersonId => idOf(attendee(n));
