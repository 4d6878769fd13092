import { View } from '@tarojs/components';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { ReasonSheet } from '#components/ReasonSheet';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { Tabs } from '#components/Tabs';
import { financeCalls, type RefundRow } from '#contract/finance';
import { ok } from '#domain/result';
import { PageList } from '../PageList';
import { REFUND_STATUSES, type RefundStatus, refundStatusText, refundText } from '../text';
import { usePages } from '../usePages';
import { useRefused } from '../useRefused';
import { RefundCard } from './RefundCard';
import { type RefundAct, refundActs } from './refundActs';

interface Asked {
  readonly act: RefundAct['kind'];
  readonly refund: RefundRow;
}

/** Money that goes back: asked for, to be sent, sent. */
export default function RefundsPage() {
  const [asked, setAsked] = useState<Asked>();
  const { refused, refuse, dismiss } = useRefused();
  const act = refundActs({ refuse });
  const pages = usePages<RefundStatus, RefundRow, { code: string; message: string }>({
    first: 'requested',
    idOf: ({ refundId }) => refundId,
    ask: async (status, after) => {
      const behind = after && { at: after.askedAt, id: after.refundId };
      const answer = await callCloud(financeCalls.refunds, {
        status,
        ...(behind ? { after: behind } : {}),
      });
      return answer.ok ? ok({ rows: answer.value.refunds, more: answer.value.more }) : answer;
    },
  });
  return (
    <Page wide>
      <Tabs
        tabs={REFUND_STATUSES.map((value) => ({ value, text: refundStatusText[value] }))}
        chosen={pages.shown}
        onChoose={pages.choose}
      />
      <PageList pages={pages} empty={refundText.empty[pages.shown]}>
        {(refund) => (
          <RefundCard
            key={refund.refundId}
            refund={refund}
            onAsk={(kind) => setAsked({ act: kind, refund })}
          />
        )}
      </PageList>
      {asked && (
        <AskSheet
          asked={asked}
          onClose={() => setAsked(undefined)}
          onAct={async (decided) => {
            if (!(await act(asked.refund, decided))) return;
            setAsked(undefined);
            pages.settle(asked.refund.refundId);
          }}
        />
      )}
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}

interface AskSheetProps {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onAct: (act: RefundAct) => Promise<void>;
}

/** Asks once before money moves. */
function AskSheet({ asked: { act, refund }, onClose, onAct }: AskSheetProps) {
  const [reason, setReason] = useState('');
  if (act === 'decline')
    return (
      <ReasonSheet
        title={refundText.declineTitle(refund.subject)}
        meaning={refundText.declineMeaning}
        reader={refundText.reader}
        common={refundText.declineCommon}
        confirm={refundText.declineConfirm}
        reason={reason}
        onWrite={setReason}
        onDecide={(written) => onAct({ kind: 'decline', reason: written })}
        onClose={onClose}
      />
    );
  const isGrant = act === 'grant';
  return (
    <Sheet
      title={isGrant ? refundText.grantTitle(refund.subject) : refundText.finishTitle(refund.fen)}
      onClose={onClose}
    >
      <View className="finance-words">
        {isGrant ? refundText.grantWords(refund) : refundText.finishWords}
        {!isGrant && refund.trainingTitle !== undefined && refundText.finishTold}
      </View>
      <PrimaryButton
        label={isGrant ? refundText.grant : refundText.finish}
        progress={refundText.progress}
        onTap={() => onAct({ kind: act })}
      />
      <PrimaryButton tone="secondary" label={refundText.cancel} onTap={onClose} />
    </Sheet>
  );
}
