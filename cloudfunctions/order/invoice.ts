import type { InvoiceSuggestion, InvoicesShown, orderCalls } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import type { UnitId } from '#domain/ids';
import { type InvoiceTitle, stands } from '#domain/invoice/invoice';
import { isApproved } from '#domain/member/duesReview';
import type { Order, Payer } from '#domain/order/order';
import { ok } from '#domain/result';
import type { Action, SignedUp } from '#shell/route';
import { invoices, unitApplications } from '#shell/store';
import { invoicesShown } from './invoiceShown';
import { invoicingOf } from './invoicingOf';
import { ownOrder } from './ownOrder';
import { trainingOf } from './trainingOf';

const SUGGESTED = 5;

export const invoice: Action<typeof orderCalls.invoice> = async ({ orderId }, caller) => {
  const own = await ownOrder(orderId, caller.personId);
  if (!own.ok) return own;
  const order = own.value;
  const [training, { paidOn, until, keptFen, earlier }, suggestions] = await Promise.all([
    trainingOf(order),
    invoicingOf(order),
    suggestionsFor(order, caller),
  ]);
  const isInTime = until !== undefined && civilDateOf(caller.now) <= until;
  return ok({
    now: caller.now,
    orderId,
    trainingTitle: training.title,
    payer: order.payer.kind,
    fen: keptFen,
    ...(paidOn ? { paidOn } : {}),
    ...(until ? { until } : {}),
    mayApply: isInTime && keptFen > 0 && !earlier.some(stands),
    invoices: invoicesShown(earlier),
    suggestions,
  } satisfies InvoicesShown);
};

/** Titles used before, newest first; the unit's own; the person's name. */
async function suggestionsFor(
  { payer }: Order,
  { person }: SignedUp,
): Promise<InvoiceSuggestion[]> {
  const { workplace, name } = person.profile;
  const unitId = payer.kind === 'unit' ? payer.unitId : unitOf(workplace);
  const [former, ofUnit] = await Promise.all([
    titlesOf(payer),
    unitId ? titleOfUnit(unitId) : undefined,
  ]);
  const plain: InvoiceSuggestion[] =
    payer.kind === 'unit'
      ? [{ kind: 'organization', title: payer.unitName }]
      : [
          { kind: 'organization', title: workplace.name },
          { kind: 'person', title: name },
        ];
  const all: InvoiceSuggestion[] = [...former, ...(ofUnit ? [ofUnit] : []), ...plain];
  return all.filter((one, index) => all.findIndex(isSame(one)) === index).slice(0, SUGGESTED);
}

/** A title without a code says nothing new beside the same one with its code. */
const isSame = (one: InvoiceSuggestion) => (other: InvoiceSuggestion) =>
  other.kind === one.kind &&
  other.title === one.title &&
  (one.creditCode === undefined || other.creditCode === one.creditCode);

const unitOf = (workplace: SignedUp['person']['profile']['workplace']): UnitId | undefined =>
  workplace.kind === 'listed' ? workplace.unitId : undefined;

async function titlesOf(payer: Payer): Promise<InvoiceTitle[]> {
  const where =
    payer.kind === 'unit' ? { 'payer.unitId': payer.unitId } : { 'payer.personId': payer.personId };
  const former = await invoices.list(where, { orderBy: [['appliedAt', 'desc']], limit: 20 });
  return former.filter(({ status }) => status !== 'returned').map(({ title }) => title);
}

/** As the unit has said it in the newest application with which it was approved. */
async function titleOfUnit(unitId: UnitId): Promise<InvoiceTitle | undefined> {
  const applications = await unitApplications.listAll({ unitId });
  const approved = applications
    .filter(({ review }) => isApproved(review))
    .sort((a, b) => (a.review.submittedAt < b.review.submittedAt ? 1 : -1));
  const [newest] = approved;
  if (!newest) return undefined;
  const { invoiceTitle: title, creditCode } = newest.form;
  return { kind: 'organization', title, creditCode };
}
