import { View } from '@tarojs/components';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { DateField } from '#components/DateField';
import { FactRow } from '#components/FactRow';
import { FailedState } from '#components/FailedState';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import type { OutputOf } from '#contract/call';
import { financeCalls } from '#contract/finance';
import { type CivilDate, civilDateOf, instantOf } from '#domain/calendar';
import type { Result } from '#domain/result';
import { moneyText } from '#text/money';
import { dayPageText } from '../text';
import '../finance.scss';

type Reconciled = OutputOf<typeof financeCalls.reconcile>;
type Answer = Result<Reconciled, Failure<typeof financeCalls.reconcile>>;

/** A day's online payments, ours against WeChat Pay's. */
export default function DayPage() {
  const [today] = useState(() => civilDateOf(instantOf(Date.now())));
  const [day, setDay] = useState<CivilDate>(today);
  const [answer, setAnswer] = useState<Answer>();
  const ask = async () => setAnswer(await callCloud(financeCalls.reconcile, { day }));
  return (
    <Page
      bottom={<PrimaryButton label={dayPageText.ask} progress={dayPageText.progress} onTap={ask} />}
    >
      <Card>
        <DateField
          label={dayPageText.day}
          hint={dayPageText.hint}
          value={day}
          until={today}
          onChange={(chosen) => {
            setDay(chosen);
            setAnswer(undefined);
          }}
        />
      </Card>
      {answer &&
        (answer.ok ? (
          <Told told={answer.value} />
        ) : (
          <FailedState refusal={answer.refusal} onRetry={ask} />
        ))}
    </Page>
  );
}

function Told({
  told: { orders, oursFen, theirsFen, differences },
}: {
  readonly told: Reconciled;
}) {
  if (orders === 0) return <Notice text={dayPageText.nothing} />;
  return (
    <>
      {differences.length === 0 ? (
        <Notice tone="success" text={dayPageText.agree} />
      ) : (
        <Notice tone="danger" text={dayPageText.differences(differences.length)} />
      )}
      <Card>
        <FactRow label={dayPageText.orders} value={dayPageText.count(orders)} />
        <FactRow label={dayPageText.ours} value={moneyText(oursFen)} />
        <FactRow label={dayPageText.theirs} value={moneyText(theirsFen)} />
      </Card>
      {differences.map((one) => (
        <Card key={one.orderId} title={dayPageText.what(one.what)}>
          <View>
            <FactRow label={dayPageText.order} value={one.orderId} copy={one.orderId} />
            <FactRow label={dayPageText.ours} value={moneyText(one.oursFen)} />
            <FactRow label={dayPageText.theirs} value={moneyText(one.theirsFen)} />
          </View>
        </Card>
      ))}
    </>
  );
}
