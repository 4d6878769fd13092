import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Page } from '#components/Page';
import { ReasonSheet } from '#components/ReasonSheet';
import { RefusalSheet } from '#components/RefusalSheet';
import { Tabs } from '#components/Tabs';
import { financeCalls, type InvoiceRow } from '#contract/finance';
import { ok } from '#domain/result';
import { PageList } from '../PageList';
import { INVOICE_STATUSES, type InvoiceStatus, invoiceStatusText, invoiceText } from '../text';
import { usePages } from '../usePages';
import { useRefused, wasUnheard } from '../useRefused';
import { InvoiceCard } from './InvoiceCard';
import { type Issued, IssueSheet } from './IssueSheet';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Invoices by state: to be issued, to be cancelled by a red one, issued. */
export default function InvoicesPage() {
  const [issued, setIssued] = useState<InvoiceRow>();
  const [returned, setReturned] = useState<InvoiceRow>();
  const [reason, setReason] = useState('');
  const { refused, refuse, dismiss } = useRefused();
  const pages = usePages<InvoiceStatus, InvoiceRow, Refusal>({
    first: 'applied',
    idOf: ({ invoiceId }) => invoiceId,
    ask: async (status, after) => {
      const behind = after && { at: after.appliedAt, id: after.invoiceId };
      const answer = await callCloud(financeCalls.invoices, {
        status,
        ...(behind ? { after: behind } : {}),
      });
      return answer.ok ? ok({ rows: answer.value.invoices, more: answer.value.more }) : answer;
    },
  });

  /** Where nobody heard it the sheet stays; else it closes, and what was settled leaves the list. */
  const settled = ({ invoiceId }: InvoiceRow, done: string, refusal?: Refusal) => {
    if (refusal && wasUnheard(refusal)) return refuse(invoiceText.refused, refusal);
    setIssued(undefined);
    setReturned(undefined);
    if (refusal) refuse(invoiceText.refused, refusal);
    else void Taro.showToast({ title: done, icon: 'none' });
    pages.settle(invoiceId);
  };
  const issue = async (invoice: InvoiceRow, document: Issued): Promise<void> => {
    const { invoiceId, revision, status } = invoice;
    const answer = await callCloud(financeCalls.issueInvoice, {
      invoiceId,
      revision,
      ...document,
    });
    const done = invoiceText.done[status === 'redDue' ? 'red' : 'issued'];
    settled(invoice, done, answer.ok ? undefined : answer.refusal);
  };
  const giveBack = async (invoice: InvoiceRow, why: string): Promise<void> => {
    const { invoiceId, revision } = invoice;
    const input = { invoiceId, revision, reason: why };
    const answer = await callCloud(financeCalls.returnInvoice, input);
    if (answer.ok) setReason('');
    settled(invoice, invoiceText.done.returned, answer.ok ? undefined : answer.refusal);
  };

  return (
    <Page wide>
      <Tabs
        tabs={INVOICE_STATUSES.map((value) => ({ value, text: invoiceStatusText[value] }))}
        chosen={pages.shown}
        onChoose={pages.choose}
      />
      <PageList pages={pages} empty={invoiceText.empty[pages.shown]}>
        {(invoice) => (
          <InvoiceCard
            key={invoice.invoiceId}
            invoice={invoice}
            onIssue={setIssued}
            onReturn={setReturned}
          />
        )}
      </PageList>
      {issued && (
        <IssueSheet
          invoice={issued}
          onIssue={(document) => issue(issued, document)}
          onClose={() => setIssued(undefined)}
        />
      )}
      {returned && (
        <ReasonSheet
          title={invoiceText.returnTitle(returned.title.title)}
          meaning={invoiceText.returnMeaning}
          reader={invoiceText.reader}
          common={invoiceText.returnCommon}
          confirm={invoiceText.returnConfirm}
          reason={reason}
          onWrite={setReason}
          onDecide={(why) => giveBack(returned, why)}
          onClose={() => setReturned(undefined)}
        />
      )}
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}
