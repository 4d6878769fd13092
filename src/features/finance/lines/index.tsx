import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { Tabs } from '#components/Tabs';
import type { OutputOf } from '#contract/call';
import { financeCalls, type LineShown } from '#contract/finance';
import { instantIn } from '#domain/calendar';
import { ok } from '#domain/result';
import { routes } from '../../../routes';
import { OrderBox } from '../OrderBox';
import { PageList } from '../PageList';
import { ReturnSheet } from '../ReturnSheet';
import { giveBackText, LINE_KINDS, type LineKind, linesText, lineTabText } from '../text';
import { usePages } from '../usePages';
import { useRefused, wasUnheard } from '../useRefused';
import { confirmLine } from './confirmLine';
import { LineCard, LineFacts, sumOf } from './LineCard';

type Counts = OutputOf<typeof financeCalls.lines>['counts'];

/** The lists, the first that has something chosen, and how many wait in each. */
function useLines() {
  const [counts, setCounts] = useState<Counts>();
  const isEntering = useRef(true);
  const pages = usePages<LineKind, LineShown, { code: string; message: string }>({
    first: 'exact',
    idOf: ({ receiptId }) => receiptId,
    ask: async (show, after) => {
      const behind = after && { at: instantIn(after.paidOn), id: after.receiptId };
      const answer = await callCloud(financeCalls.lines, {
        show,
        ...(behind ? { after: behind } : {}),
      });
      if (!answer.ok) return answer;
      const found = answer.value;
      setCounts(found.counts);
      const first = LINE_KINDS.find((kind) => found.counts[kind] > 0);
      if (isEntering.current && first && first !== show) pages.choose(first);
      isEntering.current = false;
      return ok({ rows: found.lines, more: found.more });
    },
  });
  return { pages, counts };
}

/** Transfers that are not assigned yet, each with what it pays for. */
export default function LinesPage() {
  const { pages, counts } = useLines();
  const { refused, refuse, dismiss } = useRefused();
  const [asked, setAsked] = useState<LineShown>();
  const [returned, setReturned] = useState<LineShown>();
  const confirm = async (line: LineShown) => {
    const refusal = await confirmLine(line);
    if (refusal) refuse(linesText.refused, refusal);
    if (refusal && wasUnheard(refusal)) return;
    setAsked(undefined);
    pages.settle(line.receiptId);
  };
  return (
    <Page wide>
      <Tabs
        tabs={LINE_KINDS.map((value) => ({ value, text: lineTabText(value, counts?.[value]) }))}
        chosen={pages.shown}
        onChoose={pages.choose}
      />
      <PageList
        pages={pages}
        empty={linesText.empty[pages.shown]}
        onEmpty={{ label: linesText.import, onTap: toImport }}
      >
        {(line) => (
          <LineCard
            key={line.receiptId}
            line={line}
            onConfirm={(one) => (one.proposal.kind === 'exact' ? confirm(one) : setAsked(one))}
            onChoose={toAssign}
            onReturn={setReturned}
          />
        )}
      </PageList>
      {asked && (
        <AskSheet
          line={asked}
          onClose={() => setAsked(undefined)}
          onConfirm={() => confirm(asked)}
        />
      )}
      {returned && (
        <ReturnSheet
          line={returned}
          onClose={() => setReturned(undefined)}
          onDone={() => {
            setReturned(undefined);
            pages.settle(returned.receiptId);
          }}
          onRefused={(refusal) => {
            refuse(giveBackText.refused, refusal);
            if (wasUnheard(refusal)) return;
            setReturned(undefined);
            void pages.refresh();
          }}
        />
      )}
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}

const toImport = async (): Promise<void> => {
  await Taro.navigateTo({ url: routes.financeImport });
};
const toAssign = ({ receiptId }: LineShown): void =>
  void Taro.navigateTo({ url: routes.financeAssign(receiptId) });

interface AskSheetProps {
  readonly line: LineShown;
  readonly onClose: () => void;
  readonly onConfirm: () => Promise<void>;
}

/** What is not exact is looked at once more: the money beside the orders. */
function AskSheet({ line, onClose, onConfirm }: AskSheetProps) {
  return (
    <Sheet title={linesText.askTitle(line.from)} onClose={onClose}>
      <View className="finance-note">{linesText.askWords}</View>
      <LineFacts line={line} />
      {line.proposal.orders.map((order) => (
        <OrderBox key={order.orderId} order={order} />
      ))}
      <PrimaryButton
        label={linesText.confirm(sumOf(line))}
        progress={linesText.confirming}
        onTap={onConfirm}
      />
      <PrimaryButton tone="secondary" label={linesText.cancel} onTap={onClose} />
    </Sheet>
  );
}
