import * as fc from 'fast-check';
import { CivilDate, daysBetween, type Instant, instantIn } from '../calendar';
import type { CloudFile, PersonId, RegistrationId, TrainingId } from '../ids';
import { Fen } from '../money';
import type { Order } from '../order/order';
import type { OrderId } from '../order/orderId';
import type { ReceiptId } from '../order/receiptId';
import { applyUntil, type Invoice, InvoiceTitle } from './invoice';
import {
  afterRefund,
  applyForInvoice,
  type Invoiceable,
  issueInvoice,
  issueRed,
  returnInvoice,
} from './invoicing';

const day = (text: string) => CivilDate.parse(text);
const by = `p${'0'.repeat(24)}` as PersonId;
const title: InvoiceTitle = { kind: 'person', title: '周文博' };
const document = { number: '24112000000012345678', file: 'cloud://env.bucket/a.pdf' as CloudFile };

const order: Order = {
  _id: 'order-0001' as OrderId,
  trainingId: 'zaizhi-2026' as TrainingId,
  payer: { kind: 'person', personId: by },
  channel: 'bank',
  lines: [
    {
      registrationId: `zaizhi-2026:${by}` as RegistrationId,
      personId: by,
      name: '周文博',
      fen: Fen.parse(49_000),
    },
  ],
  remark: '在职培训',
  openedAt: '2026-04-05T01:00:00.000Z' as Instant,
  openedBy: by,
  revision: 2,
  status: 'paid',
  paidAt: '2026-04-05T02:00:00.000Z' as Instant,
  receiptIds: ['bank:a' as ReceiptId],
};

const paid = (more: Partial<Invoiceable> = {}): Invoiceable => ({
  order,
  paidOn: day('2026-04-05'),
  keptFen: Fen.parse(49_000),
  earlier: [],
  ...more,
});
const on = (text: string) => ({ at: instantIn(day(text), 23, 59), by });
const act = ({ revision }: Invoice, text = '2026-04-20') => ({ revision, ...on(text) });

function granted<Value>(
  result: { ok: true; value: Value } | { ok: false; refusal: { code: string } },
): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const applied = () => granted(applyForInvoice(paid(), title, on('2026-04-06')));
const issued = () => granted(issueInvoice(applied(), document, act(applied())));

describe('the month to apply for an invoice (P7)', () => {
  it.each([
    ['2026-04-05', '2026-05-05'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-01-28', '2026-02-28'],
    ['2026-03-31', '2026-04-30'],
    ['2026-12-15', '2027-01-15'],
    ['2026-12-31', '2027-01-31'],
  ])('runs from %s to %s', (paidOn, until) => {
    expect(applyUntil(day(paidOn))).toBe(until);
  });

  it('always ends in the next month, 28 to 31 days later, never earlier for a later payment', () => {
    const anyDay = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const days = daysBetween(a, applyUntil(a));
        return days >= 28 && days <= 31 && (a > b || applyUntil(a) <= applyUntil(b));
      }),
      { seed: 7 },
    );
  });

  it('includes its last day and no later one', () => {
    expect(applyForInvoice(paid(), title, on('2026-05-05')).ok).toBe(true);
    expect(applyForInvoice(paid(), title, on('2026-05-06'))).toEqual({
      ok: false,
      refusal: { code: 'INVOICE_TOO_LATE', until: '2026-05-05' },
    });
  });

  it('starts anew when finance asks for another title', () => {
    const returned = granted(returnInvoice(applied(), '抬头有误', act(applied(), '2026-05-04')));
    const again = paid({ earlier: [returned] });
    expect(applyForInvoice(again, title, on('2026-06-04')).ok).toBe(true);
    expect(applyForInvoice(again, title, on('2026-06-05')).ok).toBe(false);
  });
});

describe('an invoice', () => {
  it('is for what was paid and not given back', () => {
    const part = paid({ keptFen: Fen.parse(40_000) });
    expect(granted(applyForInvoice(part, title, on('2026-04-06'))).fen).toBe(40_000);
    const none = paid({ keptFen: Fen.parse(0) });
    expect(applyForInvoice(none, title, on('2026-04-06'))).toMatchObject({
      refusal: { code: 'NOT_PAID' },
    });
  });

  it('is applied for once', () => {
    expect(applyForInvoice(paid({ earlier: [applied()] }), title, on('2026-04-06'))).toEqual({
      ok: false,
      refusal: { code: 'INVOICE_STANDS', status: 'applied' },
    });
  });

  it('is issued once: who comes second is told', () => {
    expect(issueInvoice(issued(), document, act(applied()))).toEqual({
      ok: false,
      refusal: { code: 'INVOICE_DECIDED', status: 'issued' },
    });
  });

  it('is flagged red when a refund follows, cancelled by a red one, and applied for anew', () => {
    const flagged = afterRefund(issued(), on('2026-05-20').at);
    expect(flagged.status).toBe('redDue');
    expect(applyForInvoice(paid({ earlier: [flagged] }), title, on('2026-05-20')).ok).toBe(false);
    const red = granted(issueRed(flagged, document, act(flagged, '2026-05-21')));
    const rest = paid({ earlier: [red], keptFen: Fen.parse(9_000) });
    expect(granted(applyForInvoice(rest, title, on('2026-06-21')))._id).toBe('order-0001:2');
  });

  it('that waits is void when the money goes back; a red one stays as it is', () => {
    expect(afterRefund(applied(), on('2026-04-07').at).status).toBe('void');
    const flagged = afterRefund(issued(), on('2026-05-20').at);
    expect(afterRefund(flagged, on('2026-05-21').at)).toBe(flagged);
  });

  it('in the name of an organization needs a correct credit code', () => {
    const named = { kind: 'organization', title: '湖北省图书馆' };
    expect(InvoiceTitle.safeParse(named).success).toBe(false);
    expect(InvoiceTitle.safeParse({ ...named, creditCode: '12100000400002111X' }).success).toBe(
      false,
    );
  });
});
