import type { AuditAction } from '#domain/audit/audit';
import type { Instant } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { Invoice, InvoiceId } from '#domain/invoice/invoice';
import type { InvoiceDecided } from '#domain/invoice/invoicing';
import type { About, Message, MessageKind } from '#domain/message/message';
import { err, ok, type Result } from '#domain/result';
import { moneyText } from '#text/money';
import { deliver, messageOf } from '#shell/outbox';
import type { Granted } from '#shell/route';
import { invoices, messages, units } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { writeAudit } from '#shell/writeAudit';
import { invoiceRows } from './invoiceRows';

interface Settling {
  /** The same person has done the same before: their answer was lost. */
  readonly isRepeat: (invoice: Invoice) => boolean;
  readonly settle: (invoice: Invoice) => Result<Invoice, InvoiceDecided>;
  readonly action: (invoice: Invoice) => AuditAction;
  /** What the payer hears of it. */
  readonly kind: (invoice: Invoice) => MessageKind | undefined;
  readonly reason?: string;
}

/** Changes an invoice, writes down who did it, and tells the payer, or the administrators of the unit. */
export async function settleInvoice(
  invoiceId: InvoiceId,
  { isRepeat, settle, action, kind, reason }: Settling,
  { personId: by, now: at }: Granted,
) {
  const first = await invoices.find(invoiceId);
  if (!first) return err({ code: 'INVOICE_UNKNOWN' } as const);
  const readers = await readersOf(first);
  const why = reason === undefined ? {} : { reason };
  const outcome = await transact(async (transaction) => {
    const invoice = (await invoices.within(transaction).find(invoiceId))!;
    if (isRepeat(invoice)) return ok({ invoice, news: [] as Message[] });
    const settled = settle(invoice);
    if (!settled.ok) return settled;
    await invoices.within(transaction).put(settled.value);
    const news = newsOf(settled.value, kind(settled.value), readers, { at, ...why });
    for (const message of news) await messages.within(transaction).put(message);
    const title = `${invoice.title.title} ${moneyText(invoice.fen)}`;
    const entry = { at, by, action: action(invoice), target: invoiceId, title, ...why };
    await writeAudit(transaction, entry);
    return ok({ invoice: settled.value, news });
  });
  if (!outcome.ok) return outcome;
  for (const message of outcome.value.news) await deliver(message, at);
  const [row] = await invoiceRows([outcome.value.invoice]);
  return ok(row!);
}

interface Readers {
  readonly people: readonly PersonId[];
  readonly about: About;
}

async function readersOf({ payer, trainingId }: Invoice): Promise<Readers> {
  if (payer.kind === 'person') {
    const training = await publishedTraining(trainingId);
    const title = training?.shortTitle ?? '';
    return { people: [payer.personId], about: { kind: 'training', trainingId, title } };
  }
  const unit = await units.find(payer.unitId);
  return {
    people: unit?.administrators.map(({ personId }) => personId) ?? [],
    about: { kind: 'unit', unitId: payer.unitId, title: payer.unitName },
  };
}

/** The id follows from the invoice's revision, so that it is told once. */
const newsOf = (
  { _id, revision }: Invoice,
  kind: MessageKind | undefined,
  { people, about }: Readers,
  { at, ...why }: { at: Instant; reason?: string },
): Message[] =>
  kind === undefined
    ? []
    : people.map((personId) =>
        messageOf(
          { _id: `${_id}:${revision}:${kind}:${personId}`, personId, kind, about, ...why },
          at,
        ),
      );
