import { Instant } from '#domain/calendar';
import type { PaymentShown } from '#contract/order';
import { payStateOf } from './payState';

const order = {
  orderId: 'order-0001',
  revision: 1,
  status: 'open',
  channel: 'online',
  fen: 49_000,
  remark: '在职培训',
  openedAt: Instant.parse('2026-04-06T02:00:00.000Z'),
  hasVoucher: false,
} as NonNullable<PaymentShown['order']>;

const payment = (more: object): PaymentShown =>
  ({ status: 'approved', mayPay: true, price: { fen: 49_000 }, ...more }) as PaymentShown;

it.each([
  ['choose', {}],
  ['online', { order }],
  ['bank', { order: { ...order, channel: 'bank' } }],
  ['group', { order: { ...order, channel: 'bank' }, group: { unitName: '某馆' } }],
  ['choose', { order: { ...order, status: 'closed' } }],
  ['late', { mayPay: false }],
  ['bank', { mayPay: false, order: { ...order, channel: 'bank' } }],
  ['free', { mayPay: false, price: { fen: 0 } }],
  ['notYet', { status: 'submitted', mayPay: false }],
  ['notYet', { status: 'waitlisted', mayPay: false }],
  ['paid', { status: 'paid', order: { ...order, status: 'paid' } }],
  ['refunded', { status: 'refunded' }],
  ['over', { status: 'lapsed' }],
  ['over', { status: 'rejected' }],
] as const)('shows %s for %j', (state, more) => {
  expect(payStateOf(payment(more))).toBe(state);
});

it('offers no other way while nobody has said what became of the cashier (P1)', () => {
  expect(payStateOf(payment({}), true)).toBe('online');
  expect(payStateOf(payment({ order: { ...order, channel: 'bank' } }), true)).toBe('bank');
  expect(payStateOf(payment({ status: 'paid' }), true)).toBe('paid');
});
