import { groupRemark } from '../../cloudfunctions/order/groupRemark';
import { invoiceShown } from '../../cloudfunctions/order/invoiceShown';
import { orderShown } from '../../cloudfunctions/order/orderShown';
import { transferShown } from '../../cloudfunctions/order/transferShown';
import { type GroupOrderShown, type InvoicesShown, orderCalls } from '#contract/order';
import { type CivilDate, civilDateOf, Instant } from '#domain/calendar';
import { registrationIdOf } from '#domain/ids';
import { applyUntil, type InvoiceTitle } from '#domain/invoice/invoice';
import { applyForInvoice } from '#domain/invoice/invoicing';
import { amountOf, type OpenOrder } from '#domain/order/order';
import { OrderId } from '#domain/order/orderId';
import type { ReceiptId } from '#domain/order/receiptId';
import { generalPayUntil } from '#domain/registration/deadlines';
import { signedUpPersonas } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { demoUnits } from '../demo/units';
import { on, type Prepared } from './prepared';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
const training = demoTrainings.find(({ seats }) => seats === undefined)!;
const unit = demoUnits.find(({ name }) => name === '湖北省图书馆')!;
const people = signedUpPersonas.slice(0, 3);
const payer = { kind: 'unit', unitId: unit._id, unitName: unit.name } as const;

export const groupOrder: OpenOrder = {
  _id: OrderId.parse('sample0group0order000001'),
  trainingId: training._id,
  payer,
  channel: 'bank',
  lines: people.map(({ _id, profile }) => ({
    registrationId: registrationIdOf(training._id, _id),
    personId: _id,
    name: profile.name,
    fen: training.fee.nonMemberFen,
  })),
  remark: groupRemark(training, unit),
  openedAt: now,
  openedBy: people[0]!._id,
  revision: 1,
  status: 'open',
};

const bank = transferShown(training, groupOrder.remark, civilDateOf(now));
const group: GroupOrderShown = {
  now,
  order: orderShown(groupOrder),
  trainingId: training._id,
  trainingTitle: training.title,
  unitId: unit._id,
  unitName: unit.name,
  lines: groupOrder.lines,
  bank,
  payUntil: generalPayUntil(training),
  invoices: [],
};

const candidates = people.map(({ _id, profile }) => ({
  registrationId: registrationIdOf(training._id, _id),
  name: profile.name,
  fen: training.fee.nonMemberFen,
  isMemberPrice: false,
}));

const paidOn = '2026-04-03' as CivilDate;
export const invoiceTitle: InvoiceTitle = { kind: 'person', title: people[0]!.profile.name };
const applied = applyForInvoice(
  {
    order: { ...groupOrder, status: 'paid', paidAt: now, receiptIds: ['bank:a' as ReceiptId] },
    paidOn,
    keptFen: amountOf(groupOrder),
    earlier: [],
  },
  invoiceTitle,
  { at: now, by: people[0]!._id },
);
if (!applied.ok) throw new Error(`a sample invoice is refused: ${applied.refusal.code}`);

const invoices: InvoicesShown = {
  now,
  orderId: groupOrder._id,
  trainingTitle: training.title,
  payer: 'person',
  fen: amountOf(groupOrder),
  paidOn,
  until: applyUntil(paidOn),
  mayApply: true,
  invoices: [],
  suggestions: [
    invoiceTitle,
    { kind: 'organization', title: unit.name, creditCode: '91350100M000100Y43' },
  ],
};

/** What the function `order` answers to a unit's administrator, and about invoices. */
export const groupAnswers: readonly Prepared[] = [
  on(orderCalls.groups, () => ({
    now,
    unitName: unit.name,
    orders: [
      {
        order: group.order,
        trainingId: training._id,
        trainingTitle: training.title,
        people: people.length,
      },
    ],
    trainings: [{ trainingId: training._id, title: training.title, candidates: candidates.length }],
  })),
  on(orderCalls.groupCandidates, () => ({
    now,
    unitName: unit.name,
    trainingTitle: training.title,
    candidates,
    others: [{ name: '王静', why: 'notApproved' as const }],
    bank,
    payUntil: generalPayUntil(training),
  })),
  on(orderCalls.group, () => group),
  on(orderCalls.openGroup, () => group),
  on(orderCalls.changeGroup, () => group),
  on(orderCalls.letGroupGo, () => ({
    ...group,
    order: { ...group.order, status: 'closed' as const },
  })),
  on(orderCalls.invoice, () => invoices),
  on(orderCalls.applyInvoice, () => invoiceShown(applied.value)),
  on(orderCalls.invoiceFile, () => ({
    url: 'https://files.example.cn/24112000000012345678.pdf',
    fileName: '24112000000012345678.pdf',
  })),
];
