import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import type { OutputOf } from '#contract/call';
import { financeCalls } from '#contract/finance';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { homeText } from '../text';
import '../finance.scss';

type Overview = OutputOf<typeof financeCalls.overview>;

const open = (url: string) => () => void Taro.navigateTo({ url });

/** What waits for the whole Society's finance. */
export default function FinanceHome() {
  const { loaded, refresh } = useLoaded(() => callCloud(financeCalls.overview, {}));
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(overview) => (
          <View className="finance-columns">
            <Unchecked overview={overview} />
            <Ways overview={overview} />
          </View>
        )}
      </Loadable>
    </Page>
  );
}

function Unchecked({
  overview: { lines, surplusFen, openOrders },
}: {
  readonly overview: Overview;
}) {
  return (
    <Card title={lines === 0 ? homeText.noMoney : homeText.money}>
      {lines > 0 && (
        <View>
          <View className="finance-figure">{moneyText(surplusFen)}</View>
          <View className="finance-note">{homeText.lines(lines)}</View>
        </View>
      )}
      <View className="finance-note">{homeText.openOrders(openOrders)}</View>
      <PrimaryButton
        label={lines === 0 ? homeText.import.label : homeText.check}
        onTap={open(lines === 0 ? routes.financeImport : routes.financeLines)}
      />
    </Card>
  );
}

function Ways({ overview }: { readonly overview: Overview }) {
  const { refundsRequested, refundsInProgress, invoicesApplied, invoicesRed } = overview;
  return (
    <Card tone="list">
      <LinkRow {...homeText.import} onTap={open(routes.financeImport)} />
      <LinkRow
        label={homeText.linesEntry}
        note={homeText.lines(overview.lines)}
        onTap={open(routes.financeLines)}
      />
      <LinkRow
        label={homeText.refunds}
        note={homeText.refundsNote(refundsRequested, refundsInProgress)}
        onTap={open(routes.financeRefunds)}
      />
      <LinkRow
        label={homeText.invoices}
        note={homeText.invoicesNote(invoicesApplied, invoicesRed)}
        onTap={open(routes.financeInvoices)}
      />
      <LinkRow {...homeText.day} onTap={open(routes.financeDay)} />
      <LinkRow {...homeText.exports} onTap={open(routes.financeExports)} />
    </Card>
  );
}
