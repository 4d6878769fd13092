import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { type InvoicesShown, orderCalls } from '#contract/order';
import { OrderId } from '#domain/order/orderId';
import { err, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { InvoiceCard } from './InvoiceCard';
import { Summary } from './Summary';
import { invoiceText } from './text';
import { problemsOf, type TitleDraft, titleOf, type TitleProblems } from './titleDraft';
import { firstOf, TITLE_FORM, TitleForm } from './TitleForm';
import { useInvoice } from './useInvoice';

type InvoicesFailure = Failure<typeof orderCalls.invoice>;

const UNKNOWN = { code: 'ORDER_UNKNOWN' } as const;
const CODE_LENGTH = 18;

/** The invoice of an order: applied for in a name, followed, opened (P7). */
export default function InvoicePage() {
  const { params } = useRouter<{ orderId?: string }>();
  const id = OrderId.safeParse(params.orderId);
  const { loaded, refresh } = useLoaded(
    async (): Promise<Result<InvoicesShown, InvoicesFailure>> =>
      id.success
        ? callCloud(orderCalls.invoice, { orderId: id.data })
        : err({ ...UNKNOWN, message: refusalText(UNKNOWN) }),
  );
  const [typed, setTyped] = useState<TitleDraft>();
  const [isTried, setTried] = useState(false);
  const { refused, dismiss, apply, open } = useInvoice(id.data, refresh);
  if (loaded.state === 'failed' && loaded.refusal.code === 'ORDER_UNKNOWN')
    return <Unknown message={loaded.refusal.message} />;
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  const draft = typed ?? (shown && likeliest(shown));
  const submit = async () => {
    setTried(true);
    const title = draft && titleOf(draft);
    if (!title) {
      await Taro.pageScrollTo({ selector: `#${TITLE_FORM}`, offsetTop: -16, duration: 200 });
      return;
    }
    if (await apply(title)) setTried(false);
  };
  return (
    <Page
      bottom={
        shown?.mayApply ? (
          <PrimaryButton
            label={invoiceText.submit}
            progress={invoiceText.submitting}
            onTap={submit}
          />
        ) : undefined
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {(value) => (
          <>
            {value.invoices.map((invoice) => (
              <InvoiceCard
                key={invoice.invoiceId}
                invoice={invoice}
                onOpen={(red) => open(invoice, red)}
              />
            ))}
            <Summary shown={value} />
            {value.mayApply && draft ? (
              <TitleForm
                shown={value}
                draft={draft}
                problems={toldProblems(draft, isTried)}
                onChange={setTyped}
              />
            ) : null}
          </>
        )}
      </Loadable>
      {refused ? <RefusalSheet {...refused} onClose={dismiss} /> : null}
    </Page>
  );
}

/** Most invoices are a unit's; somebody whose unit has no known code may have their own. */
function likeliest(shown: InvoicesShown): TitleDraft {
  const [first] = shown.suggestions;
  return firstOf(shown, shown.payer === 'unit' ? 'organization' : (first?.kind ?? 'organization'));
}

/** Before anybody has tried to submit, only a whole code is judged. */
function toldProblems(draft: TitleDraft, isTried: boolean): TitleProblems {
  const { title, creditCode } = problemsOf(draft);
  const isWhole = draft.creditCode.replace(/\s/g, '').length >= CODE_LENGTH;
  return {
    ...(isTried && title !== undefined ? { title } : {}),
    ...((isTried || isWhole) && creditCode !== undefined ? { creditCode } : {}),
  };
}

const Unknown = ({ message }: { readonly message: string }) => (
  <Page>
    <EmptyState
      text={message}
      action={{
        label: invoiceText.back,
        onTap: async () => {
          await Taro.switchTab({ url: routes.home });
        },
      }}
    />
  </Page>
);
