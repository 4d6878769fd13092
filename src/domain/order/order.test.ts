import type { CivilDate, Instant } from '../calendar';
import type { PersonId, RegistrationId, TrainingId } from '../ids';
import { Fen } from '../money';
import { closeOrder } from './close';
import { isExpired } from './onlineOrder';
import { openOrder } from './openOrder';
import type { OpenOrder } from './order';
import type { OrderId } from './orderId';
import { fenFor, fenIn, received, type Receipt } from './receipt';
import type { ReceiptId } from './receiptId';
import { settle } from './settle';

const at = '2026-04-05T01:00:00.000Z' as Instant;
const by = `p${'0'.repeat(24)}` as PersonId;
const registrationOf = (n: number) =>
  `zaizhi-2026:p${String(n).padStart(24, '0')}` as RegistrationId;

const order = (fens: readonly number[], more: Partial<OpenOrder> = {}): OpenOrder => ({
  _id: 'order-0001' as OrderId,
  trainingId: 'zaizhi-2026' as TrainingId,
  payer: { kind: 'person', personId: by },
  channel: 'bank',
  lines: fens.map((fen, n) => ({
    registrationId: registrationOf(n),
    personId: by,
    name: '周文博',
    fen: Fen.parse(fen),
  })),
  remark: '在职培训湖北省图书馆周文博',
  status: 'open',
  openedAt: at,
  openedBy: by,
  revision: 1,
  ...more,
});

const receipt = (id: string, fen: number): Receipt =>
  received({
    _id: `bank:${id}` as ReceiptId,
    fen: Fen.parse(fen),
    from: '湖北省图书馆',
    arrivedOn: '2026-04-05' as CivilDate,
    enteredAt: at,
  });

describe('an order', () => {
  it.each([
    [49_001, '490.01 for 490'],
    [48_999, '489.99 for 490'],
  ])('is not paid by %i fen (%s)', (fen) => {
    expect(settle(order([49_000]), [{ receipt: receipt('a', 60_000), fen }], at)).toEqual({
      ok: false,
      refusal: { code: 'AMOUNT_DIFFERS', dueFen: 49_000, offeredFen: fen },
    });
  });

  it('is paid out of a larger transfer, whose rest stays surplus (P5)', () => {
    const settled = settle(order([49_000]), [{ receipt: receipt('a', 60_000), fen: 49_000 }], at);
    if (!settled.ok) throw new Error(settled.refusal.code);
    expect(settled.value.order.status).toBe('paid');
    expect(fenIn(settled.value.receipts[0]!, 'surplus')).toBe(11_000);
  });

  it('of a non-member who first paid the member’s price is paid by two transfers together', () => {
    const offers = [
      { receipt: receipt('a', 40_000), fen: 40_000 },
      { receipt: receipt('b', 9_000), fen: 9_000 },
    ];
    const settled = settle(order([49_000]), offers, at);
    if (!settled.ok) throw new Error(settled.refusal.code);
    const paid = settled.value.receipts.map((one) => fenFor(one, registrationOf(0)));
    expect(paid).toEqual([40_000, 9_000]);
  });

  it('is not paid partly online and partly by bank: it could not go back the way it came (P5)', () => {
    const online = { ...receipt('a', 40_000), _id: 'online:a' as ReceiptId };
    const offers = [
      { receipt: online, fen: 40_000 },
      { receipt: receipt('b', 9_000), fen: 9_000 },
    ];
    expect(settle(order([49_000]), offers, at)).toEqual({
      ok: false,
      refusal: { code: 'WAYS_DIFFER' },
    });
  });

  it('of a unit pays for each of its staff exactly their price (P3)', () => {
    const fens = [40_000, 49_000, 40_000];
    const offers = [{ receipt: receipt('a', 129_000), fen: 129_000 }];
    const settled = settle(order(fens), offers, at);
    if (!settled.ok) throw new Error(settled.refusal.code);
    const [paying] = settled.value.receipts;
    expect(fens.map((_fen, n) => fenFor(paying!, registrationOf(n)))).toEqual(fens);
  });

  it.each(['paid', 'closed'] as const)('that is %s takes no money', (status) => {
    const closed = closeOrder(order([49_000]), 'switched', at);
    const offers = [{ receipt: receipt('a', 49_000), fen: 49_000 }];
    const paid = settle(order([49_000]), offers, at);
    if (!closed.ok || !paid.ok) throw new Error('neither');
    const ended = status === 'paid' ? paid.value.order : closed.value;
    expect(settle(ended, offers, at)).toEqual({
      ok: false,
      refusal: { code: 'ORDER_NOT_OPEN', status },
    });
  });

  it('that is paid is not closed; closing one twice is closing it once', () => {
    const paid = settle(order([1]), [{ receipt: receipt('a', 1), fen: 1 }], at);
    if (!paid.ok) throw new Error(paid.refusal.code);
    expect(closeOrder(paid.value.order, 'expired', at).ok).toBe(false);
    const closed = closeOrder(order([1]), 'expired', at);
    if (!closed.ok) throw new Error(closed.refusal.code);
    expect(closeOrder(closed.value, 'switched', at)).toEqual(closed);
  });

  it('expires at its moment, and a bank transfer never does', () => {
    const online = order([1], { channel: 'online', expiresAt: at });
    expect(isExpired(online, at)).toBe(true);
    expect(isExpired(online, '2026-04-05T00:59:59.999Z' as Instant)).toBe(false);
    expect(isExpired(order([1]), at)).toBe(false);
  });
});

describe('opening an order', () => {
  const {
    status: _open,
    openedAt: _at,
    openedBy: _by,
    revision: _one,
    expiresAt: _until,
    askAt: _asked,
    ...asked
  } = order([40_000, 49_000]);
  const free = { mayPay: true, orders: [], refunded: [] };
  const open = (second: object) =>
    openOrder(
      asked,
      [
        { registrationId: registrationOf(0), ...free },
        { registrationId: registrationOf(1), ...free, ...second },
      ],
      { by, at },
    );

  it('asks for everybody who may pay', () => {
    expect(open({}).ok).toBe(true);
  });

  it.each([
    ['is not approved (P1)', { mayPay: false }, { code: 'NOT_PAYABLE' }],
    [
      'pays online already (P1)',
      { orders: [order([1], { channel: 'online' })] },
      { code: 'ORDER_OPEN', orderId: 'order-0001', channel: 'online' },
    ],
  ])('is refused for all when one %s', (_why, second, refusal) => {
    expect(open(second)).toEqual({
      ok: false,
      refusal: { ...refusal, registrationId: registrationOf(1) },
    });
  });
});
