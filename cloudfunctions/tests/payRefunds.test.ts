import { orderCalls } from '#contract/order';
import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import type { Message } from '#domain/message/message';
import type { Refund } from '#domain/order/refund';
import { decide } from '#domain/registration/transitions';
import { expectBalance } from './booksBalance';
import {
  books,
  FEE,
  forTraining,
  HOUR_MS,
  MERCHANT,
  PAYING,
  payCast,
  payments,
  paysOnline,
} from './payCast';
import { attendee, idOf, LEAD, ONLINE, registrationOf } from './people';
import { type Product, startProduct } from './product';

const { askRefund, payment } = orderCalls;
const [first, waiting] = [attendee(0), attendee(2)] as [string, string];
const mine = (training = ONLINE) => forTraining(first, training);

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 6 });
});
afterAll(() => product.close());
// Two of three people hold the two seats of the class.
beforeEach(() => product.load(payCast({ people: 3, approved: 2, seats: 2 }), PAYING));

const newsOf = async (openid: string) =>
  (await product.documents<Message>('messages'))
    .filter(({ personId }) => personId === idOf(openid))
    .map(({ kind }) => kind);
const refundOf = async () => (await books(product)).refunds as [Refund];

describe('a refund by right (O10)', () => {
  it('is granted at once, executed once, and done when the platform says so', async () => {
    await paysOnline(product, first);
    expect(await product.value(first, askRefund, { ...mine(), reason: '临时出差' })).toMatchObject({
      status: 'refunded',
      refund: { status: 'inProgress', fen: FEE[ONLINE], reason: '临时出差' },
      mayAskRefund: false,
    });
    await product.advance(5000);
    expect(await product.value(first, payment, mine())).toMatchObject({
      refund: { status: 'done' },
    });
    expect((await payments(product)).refunds).toMatchObject([
      { state: 'SUCCESS', refundFee: FEE[ONLINE] },
    ]);
    expect((await expectBalance(product)).receipts).toMatchObject([
      { parts: [{ at: { kind: 'refunded' } }] },
    ]);
    expect((await newsOf(first)).sort()).toEqual([
      'paymentReceived',
      'refundDone',
      'refundGranted',
    ]);
  });

  it('asked for ten times at once is one', async () => {
    await paysOnline(product, first);
    await Promise.all(Array.from({ length: 10 }, () => product.value(first, askRefund, mine())));
    await product.advance(5000);
    expect((await payments(product)).refunds).toHaveLength(1);
    expect((await expectBalance(product)).refunds).toMatchObject([{ status: 'done' }]);
  });

  it('is over when the course starts (O10)', async () => {
    await paysOnline(product, first);
    await product.setClock('2026-04-12T15:59:30.000Z' as Instant);
    expect(await product.value(first, payment, mine())).toMatchObject({ mayAskRefund: true });
    await product.setClock('2026-04-12T16:00:00.000Z' as Instant);
    expect(await product.value(first, payment, mine())).toMatchObject({ mayAskRefund: false });
    expect(await product.refusal(first, askRefund, mine())).toMatchObject({
      code: 'REFUND_TOO_LATE',
      endedAt: '2026-04-12T16:00:00.000Z',
    });
    expect((await expectBalance(product)).refunds).toEqual([]);
  });

  it('of nothing that was paid is refused', async () => {
    expect(await product.refusal(first, askRefund, mine())).toMatchObject({ code: 'NOTHING_PAID' });
  });

  it('lets the person register and pay anew', async () => {
    await paysOnline(product, first);
    await product.value(first, askRefund, mine());
    await product.value(first, trainingCalls.register, { trainingId: ONLINE });
    expect(await product.value(first, payment, mine())).toMatchObject({ status: 'submitted' });
    await product.advance(5000);
    await expectBalance(product);
  });

  it('is not shown as that of a later payment', async () => {
    await paysOnline(product, first);
    await product.value(first, askRefund, mine());
    await product.advance(5000);
    await product.value(first, trainingCalls.register, { trainingId: ONLINE });
    const submitted = (await books(product)).registrations.find(
      ({ _id }) => _id === registrationOf(first, ONLINE),
    )!;
    const approved = decide(
      submitted,
      submitted.revision,
      { kind: 'approve' },
      idOf(waiting),
      PAYING,
    );
    if (!approved.ok) throw new Error(approved.refusal.code);
    await product.import({ registrations: [approved.value] });
    await paysOnline(product, first);
    const shown = await product.value(first, payment, mine());
    expect(shown).toMatchObject({ status: 'paid', mayAskRefund: true });
    expect(shown.refund).toBeUndefined();
    await product.value(first, askRefund, mine());
    await product.advance(5000);
    expect((await expectBalance(product)).refunds).toHaveLength(2);
  });

  it('is finished by the timer where the process died, or the platform was away', async () => {
    await paysOnline(product, first);
    await product.import({ settings: [{ ...MERCHANT, subMchId: '1900000999' }] });
    await product.value(first, askRefund, mine());
    expect((await payments(product)).refunds).toEqual([]);
    await product.import({ settings: [MERCHANT] });
    await product.advance(2 * 60_000);
    await product.advance(2 * 60_000);
    expect((await refundOf())[0]).toMatchObject({ status: 'done' });
    expect((await payments(product)).refunds).toHaveLength(1);
    await expectBalance(product);
  });
});

describe('a refund by decision (X5)', () => {
  it('waits for finance, and the place stays', async () => {
    await paysOnline(product, first, LEAD);
    expect(await product.value(first, askRefund, mine(LEAD))).toMatchObject({
      status: 'paid',
      refund: { status: 'requested', fen: FEE[LEAD] },
      mayAskRefund: false,
    });
    await product.value(first, askRefund, mine(LEAD));
    await product.advance(HOUR_MS);
    const { refunds, receipts } = await expectBalance(product);
    expect(refunds).toMatchObject([{ status: 'requested' }]);
    expect(receipts).toMatchObject([{ parts: [{ at: { kind: 'line' } }] }]);
  });

  it('may be asked for again once it was declined', async () => {
    await paysOnline(product, first, LEAD);
    await product.value(first, askRefund, mine(LEAD));
    const [asked] = await refundOf();
    const declined = { at: PAYING, by: idOf(waiting) };
    await product.import({
      refunds: [{ ...asked, status: 'declined', declined, reason: '已安排食宿', revision: 2 }],
    });
    expect(await product.value(first, payment, mine(LEAD))).toMatchObject({
      refund: { status: 'declined', reason: '已安排食宿' },
      mayAskRefund: true,
    });
    await product.value(first, askRefund, mine(LEAD));
    expect((await books(product)).refunds.map(({ status }) => status).sort()).toEqual([
      'declined',
      'requested',
    ]);
  });
});

it('a seat whose money goes back by right reaches the first who waits (L2)', async () => {
  const byRight = payCast({ people: 3, approved: 2, seats: 2 });
  const trainings = byRight['trainings']!.map((one) => ({ ...one, refundBy: 'right' }));
  // Trainings are kept for a few seconds in a warm process; this act reads its own.
  await product.load({ ...byRight, trainings }, PAYING);
  await product.value(waiting, trainingCalls.register, { trainingId: LEAD });
  await paysOnline(product, first, LEAD);
  await product.value(first, askRefund, mine(LEAD));
  const moved = (await books(product)).registrations.find(
    ({ _id }) => _id === registrationOf(waiting),
  );
  expect(moved).toMatchObject({ status: 'submitted' });
  expect(await newsOf(waiting)).toEqual(['movedUp']);
  await product.advance(5000);
  await expectBalance(product);
});
