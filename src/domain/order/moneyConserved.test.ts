import * as fc from 'fast-check';
import type { CivilDate, Instant } from '../calendar';
import type { PersonId, RegistrationId, TrainingId, UnitId } from '../ids';
import { Fen } from '../money';
import { type Books, refundedLines, wrongsIn } from './books.fixture';
import { closeOrder } from './close';
import { openOrder } from './openOrder';
import { amountOf, type Order } from './order';
import type { OrderId } from './orderId';
import { fenIn, received, Receipt } from './receipt';
import type { ReceiptId } from './receiptId';
import { declineRefund, finishRefund, grantRefund, refundOfLine, returnSurplus } from './refund';
import type { RefundId } from './refundId';
import { type Offer, settle } from './settle';

const at = '2026-04-05T01:00:00.000Z' as Instant;
const arrivedOn = '2026-04-05' as CivilDate;
const by = `p${'0'.repeat(24)}` as PersonId;
const PEOPLE = 6;
const training = 'zaizhi-2026' as TrainingId;
const registrationOf = (n: number) =>
  `${training}:p${String(n).padStart(24, '0')}` as RegistrationId;
const priceOf = (n: number) => Fen.parse(n % 2 === 0 ? 40_000 : 49_000);

/** What the collections hold, and what the outside world has sent. */
type World = Writable<Books>;
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] };

type Move =
  | { do: 'open'; who: number[]; online: boolean }
  | { do: 'close'; pick: number }
  | { do: 'callback'; pick: number; wrongFen: number; id: number }
  | { do: 'transfer'; fen: number; id: number }
  | { do: 'assign'; order: number; first: number; second: number; fen: number }
  | { do: 'askRefund'; pick: number; who: number }
  | { do: 'decide'; pick: number; grant: boolean }
  | { do: 'finish'; pick: number }
  | { do: 'returnSurplus'; pick: number; fen: number };

const some = fc.nat({ max: 30 });
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    do: fc.constant('open' as const),
    who: fc.uniqueArray(fc.nat({ max: PEOPLE - 1 }), { minLength: 1, maxLength: 4 }),
    online: fc.boolean(),
  }),
  fc.record({ do: fc.constant('close' as const), pick: some }),
  fc.record({
    do: fc.constant('callback' as const),
    pick: some,
    wrongFen: fc.constantFrom(0, 0, 0, 1, -1, 9_000),
    id: fc.nat({ max: 8 }),
  }),
  fc.record({
    do: fc.constant('transfer' as const),
    fen: fc.constantFrom(40_000, 49_000, 80_000, 89_000, 1, 1_000_000),
    id: fc.nat({ max: 8 }),
  }),
  fc.record({
    do: fc.constant('assign' as const),
    order: some,
    first: some,
    second: some,
    fen: fc.constantFrom(0, 1, 9_000, 40_000),
  }),
  fc.record({
    do: fc.constant('askRefund' as const),
    pick: some,
    who: fc.nat({ max: PEOPLE - 1 }),
  }),
  fc.record({ do: fc.constant('decide' as const), pick: some, grant: fc.boolean() }),
  fc.record({ do: fc.constant('finish' as const), pick: some }),
  fc.record({
    do: fc.constant('returnSurplus' as const),
    pick: some,
    fen: fc.constantFrom(1, 9_000, 40_000),
  }),
);

const chosen = <T>(list: readonly T[], n: number): T | undefined =>
  list.length === 0 ? undefined : list[n % list.length];

const replace = <T extends { _id: string }>(list: T[], ...changed: readonly T[]): T[] => [
  ...list.filter(({ _id }) => !changed.some((one) => one._id === _id)),
  ...changed,
];

function payable(world: World, registrationId: RegistrationId) {
  return {
    registrationId,
    mayPay: true,
    orders: world.orders.filter(({ lines }) =>
      lines.some((line) => line.registrationId === registrationId),
    ),
    refunded: refundedLines(world.refunds)
      .filter((line) => line.registrationId === registrationId)
      .map(({ orderId }) => orderId),
  };
}

/** Enters money once; the same receipt again changes nothing, as an `add` with its id does. */
function enter(world: World, id: ReceiptId, fen: number): Receipt | undefined {
  if (world.receipts.some(({ _id }) => _id === id)) return undefined;
  const receipt = received({
    _id: id,
    fen: Fen.parse(fen),
    from: 'payer',
    arrivedOn,
    enteredAt: at,
  });
  world.receipts.push(receipt);
  world.sent.set(id, fen);
  return receipt;
}

function settleIn(world: World, order: Order | undefined, offers: readonly Offer[]): void {
  const settled = order && settle(order, offers, at);
  if (!settled?.ok) return;
  world.orders = replace(world.orders, settled.value.order);
  world.receipts = replace(world.receipts, ...settled.value.receipts);
}

function openIn(world: World, who: readonly number[], online: boolean): void {
  const opened = openOrder(
    {
      _id: `order-${world.orders.length}00` as OrderId,
      trainingId: training,
      payer:
        who.length === 1
          ? { kind: 'person', personId: by }
          : { kind: 'unit', unitId: 'u1' as UnitId, unitName: 'unit' },
      channel: online && who.length === 1 ? 'online' : 'bank',
      lines: who.map((n) => ({
        registrationId: registrationOf(n),
        personId: by,
        name: 'name',
        fen: priceOf(n),
      })),
      remark: 'remark',
    },
    who.map((n) => payable(world, registrationOf(n))),
    { by, at },
  );
  if (opened.ok) world.orders.push(opened.value);
}

function step(world: World, move: Move): void {
  switch (move.do) {
    case 'open':
      return openIn(world, move.who, move.online);
    case 'close': {
      const order = chosen(world.orders, move.pick);
      const closed = order && closeOrder(order, 'switched', at);
      if (closed?.ok) world.orders = replace(world.orders, closed.value);
      return;
    }
    case 'callback': {
      const order = chosen(world.orders, move.pick);
      if (!order) return;
      const fen = amountOf(order) + move.wrongFen;
      const receipt = enter(world, `online:t${move.id}` as ReceiptId, fen);
      if (receipt) settleIn(world, order, [{ receipt, fen }]);
      return;
    }
    case 'transfer':
      return void enter(world, `bank:l${move.id}` as ReceiptId, move.fen);
    case 'assign': {
      const order = chosen(world.orders, move.order);
      const first = chosen(world.receipts, move.first);
      const second = chosen(world.receipts, move.second);
      if (!order || !first || !second) return;
      const offers = [
        { receipt: first, fen: amountOf(order) - move.fen },
        ...(move.fen > 0 ? [{ receipt: second, fen: move.fen }] : []),
      ];
      return settleIn(world, order, offers);
    }
    case 'askRefund': {
      const paid = world.orders.filter(({ status }) => status === 'paid');
      // Now and then for an order that is not paid, or for somebody who is not in it.
      const order = chosen(move.pick % 5 === 0 ? world.orders : paid, move.pick);
      if (!order) return;
      const inIt = chosen(order.lines, move.who)!.registrationId;
      const registrationId = move.who === 0 ? registrationOf(move.who) : inIt;
      const line = { orderId: order._id, registrationId };
      const open = world.refunds.some(
        ({ of, status }) =>
          of.kind === 'line' &&
          of.orderId === line.orderId &&
          of.registrationId === line.registrationId &&
          status === 'requested',
      );
      const id = `refund-${world.refunds.length}` as RefundId;
      const asked = refundOfLine(id, line, world.receipts, { at, by });
      if (asked.ok && !open) world.refunds.push(asked.value);
      return;
    }
    case 'decide': {
      const refund = chosen(world.refunds, move.pick);
      if (!refund) return;
      if (!move.grant) {
        const declined = declineRefund(refund, { at, by, reason: 'no' });
        if (declined.ok) world.refunds = replace(world.refunds, declined.value);
        return;
      }
      const granted = grantRefund(refund, world.receipts, { at, by });
      if (!granted.ok) return;
      world.refunds = replace(world.refunds, granted.value.refund);
      world.receipts = replace(world.receipts, ...granted.value.receipts);
      return;
    }
    case 'finish': {
      const refund = chosen(world.refunds, move.pick);
      const done = refund && finishRefund(refund, world.receipts, { at });
      if (!done?.ok) return;
      world.refunds = replace(world.refunds, done.value.refund);
      world.receipts = replace(world.receipts, ...done.value.receipts);
      return;
    }
    case 'returnSurplus': {
      const receipt = chosen(world.receipts, move.pick);
      const id = `refund-${world.refunds.length}` as RefundId;
      const returned = receipt && returnSurplus(id, receipt, Fen.parse(move.fen), { at, by });
      if (!returned?.ok) return;
      world.refunds.push(returned.value.refund);
      world.receipts = replace(world.receipts, ...returned.value.receipts);
      return;
    }
  }
}

const prices = new Map(
  Array.from({ length: PEOPLE }, (_, n) => [registrationOf(n), priceOf(n)] as const),
);

it('keeps every fen in exactly one place and nobody paid twice, whatever happens in whatever order (P1, P5)', () => {
  const reached = { paid: 0, refunded: 0, surplus: 0, groups: 0 };
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => {
      const world: World = { orders: [], receipts: [], refunds: [], sent: new Map() };
      for (const one of moves) {
        step(world, one);
        expect(wrongsIn(world, prices)).toEqual([]);
      }
      // No money was entered that nobody sent, and each entry is a receipt by its schema.
      expect(world.receipts.length).toBe(world.sent.size);
      expect(world.receipts.every((receipt) => Receipt.safeParse(receipt).success)).toBe(true);
      reached.paid += world.orders.filter(({ status }) => status === 'paid').length;
      reached.groups += world.orders.filter(
        ({ status, lines }) => status === 'paid' && lines.length > 1,
      ).length;
      reached.refunded += world.refunds.filter(({ status }) => status === 'done').length;
      reached.surplus += world.receipts.filter((receipt) => fenIn(receipt, 'surplus') > 0).length;
    }),
    { seed: 20260405, numRuns: 150 },
  );
  // The walk has been everywhere that matters.
  for (const [where, times] of Object.entries(reached))
    expect(`${where}: ${times > 10}`).toBe(`${where}: true`);
});
