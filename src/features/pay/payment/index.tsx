import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { PaymentShown } from '#contract/order';
import type { Channel } from '#domain/order/order';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { BankOpen } from './BankOpen';
import { Choice } from './Choice';
import { Due } from './Due';
import { GroupOpen } from './GroupOpen';
import { Nothing } from './Nothing';
import { OnlineOpen } from './OnlineOpen';
import { Paid } from './Paid';
import { payStateOf } from './payState';
import { Refund } from './Refund';
import { payText } from './text';
import { type PayActs, usePayActs, usePayment } from './usePayment';

/** Paying for one registration of mine: choose a way, pay, see what became of it, ask it back (P1–P7, O10). */
export default function PaymentPage() {
  const { params } = useRouter<{ registrationId?: string }>();
  const screen = usePayment(params.registrationId);
  const acts = usePayActs(screen);
  const [picked, setPicked] = useState<Channel>();
  const { loaded, refresh } = screen;
  if (loaded.state === 'failed' && loaded.refusal.code === 'REGISTRATION_UNKNOWN')
    return (
      <Page>
        <EmptyState
          text={loaded.refusal.message}
          action={{
            label: payText.toHome,
            onTap: async () => {
              await Taro.switchTab({ url: routes.home });
            },
          }}
        />
      </Page>
    );
  const payment = loaded.state === 'loaded' ? loaded.value : undefined;
  const chosen = payment?.online && picked !== 'bank' ? 'online' : 'bank';
  return (
    <Page bottom={payment ? forward({ payment, chosen, acts }) : undefined}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) => (
          <>
            {acts.note !== undefined && payStateOf(shown, acts.isUnanswered) === 'online' ? (
              <Notice tone="warning" text={acts.note} />
            ) : null}
            <Shown payment={shown} chosen={chosen} onChoose={setPicked} acts={acts} />
            <Card tone="list">
              <LinkRow
                label={payText.toRegistration}
                onTap={() => void Taro.navigateTo({ url: routes.registration(shown.trainingId) })}
              />
            </Card>
          </>
        )}
      </Loadable>
      {acts.refused ? <RefusalSheet {...acts.refused} onClose={acts.dismiss} /> : null}
    </Page>
  );
}

interface ForwardProps {
  readonly payment: PaymentShown;
  readonly chosen: Channel;
  readonly acts: PayActs;
}

/** The one way on; nothing where there is none, or while what was paid is being confirmed. */
function forward({ payment, chosen, acts }: ForwardProps) {
  const state = payStateOf(payment, acts.isUnanswered);
  const amount = moneyText(payment.price.fen);
  if (state === 'choose' && chosen === 'bank')
    return (
      <PrimaryButton
        label={payText.chooseBank}
        progress={payText.choosing}
        onTap={() => acts.payByBank(payment)}
      />
    );
  const isConfirming = state === 'online' && acts.note === payText.confirming;
  if (isConfirming || (state !== 'choose' && state !== 'online')) return undefined;
  return (
    <PrimaryButton
      label={state === 'online' ? payText.goOn(amount) : payText.payNow(amount)}
      progress={payText.paying}
      onTap={() => acts.payOnline(payment)}
    />
  );
}

interface ShownProps extends ForwardProps {
  readonly onChoose: (channel: Channel) => void;
}

function Shown({ payment, chosen, acts, onChoose }: ShownProps) {
  const state = payStateOf(payment, acts.isUnanswered);
  switch (state) {
    case 'paid':
    case 'refunded':
      return (
        <>
          <Paid payment={payment} />
          <Refund payment={payment} acts={acts} />
        </>
      );
    case 'notYet':
    case 'free':
    case 'late':
    case 'over':
      return (
        <>
          <Nothing state={state} payment={payment} />
          <Refund payment={payment} acts={acts} />
        </>
      );
    case 'choose':
    case 'online':
    case 'bank':
    case 'group':
      return (
        <>
          <Due payment={payment} />
          {state === 'choose' ? (
            <Choice payment={payment} chosen={chosen} onChoose={onChoose} />
          ) : null}
          {state === 'online' ? <OnlineOpen payment={payment} acts={acts} /> : null}
          {state === 'bank' ? <BankOpen payment={payment} acts={acts} /> : null}
          {state === 'group' && payment.group ? <GroupOpen group={payment.group} /> : null}
        </>
      );
  }
}
