import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { Card } from '#components/Card';
import { CheckRow } from '#components/CheckRow';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { SearchBox } from '#components/SearchBox';
import type { LineShown, OrderRow } from '#contract/finance';
import { ReceiptId } from '#domain/order/receiptId';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { LineFacts } from '../lines/LineCard';
import { assignText, lineNote, linesText, orderNote, orderTitle } from '../text';
import { type Chosen, dueOf, leftOf, mayTakeOther, paymentsOf } from './chosenMoney';
import { useAssign } from './useAssign';
import '../finance.scss';

/** Chooses the orders that one transfer pays for. */
export default function AssignPage() {
  const { params } = useRouter<{ receiptId?: string }>();
  const id = ReceiptId.safeParse(params.receiptId);
  return id.success ? <Assign receiptId={id.data} /> : <Gone />;
}

const leave = async (): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.redirectTo({ url: routes.financeLines });
};

const Gone = () => (
  <Page>
    <EmptyState text={assignText.gone} action={{ label: assignText.back, onTap: leave }} />
  </Page>
);

function Assign({ receiptId }: { readonly receiptId: ReceiptId }) {
  const assign = useAssign(receiptId);
  const { loaded, refresh, search, find, chosen, confirm, refused, dismiss } = assign;
  if (loaded.state === 'failed' && loaded.refusal.code === 'RECEIPT_UNKNOWN') return <Gone />;
  const line = loaded.state === 'loaded' ? loaded.value.line : undefined;
  return (
    <Page wide bottom={line && <Sum line={line} chosen={chosen} onConfirm={() => confirm(line)} />}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ line: shown, orders, others }) => (
          <View className="finance-columns">
            <Card>
              <LineFacts line={shown} />
            </Card>
            <Card>
              <SearchBox
                placeholder={assignText.search}
                searched={search}
                onSearch={(text) => {
                  if (text.trim() !== search) void find(text.trim());
                }}
              />
              <Orders
                orders={[...chosen.orders, ...orders.filter((one) => !has(chosen, one))]}
                chosen={chosen}
                search={search}
                onToggle={assign.toggle}
                onShowAll={() => find('')}
              />
            </Card>
            {mayTakeOther(shown, chosen) && others.length > 0 && (
              <Others others={others} chosen={chosen} onTake={assign.take} />
            )}
          </View>
        )}
      </Loadable>
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}

const has = ({ orders }: Chosen, { orderId }: OrderRow): boolean =>
  orders.some((one) => one.orderId === orderId);

interface OrdersProps {
  readonly orders: readonly OrderRow[];
  readonly chosen: Chosen;
  readonly search: string;
  readonly onToggle: (order: OrderRow) => void;
  readonly onShowAll: () => Promise<void>;
}

function Orders({ orders, chosen, search, onToggle, onShowAll }: OrdersProps) {
  if (orders.length === 0)
    return (
      <EmptyState
        text={search === '' ? assignText.noOpen : assignText.nothing}
        {...(search === '' ? {} : { action: { label: assignText.showAll, onTap: onShowAll } })}
      />
    );
  return (
    <View>
      {orders.map((order) => (
        <CheckRow
          key={order.orderId}
          label={orderTitle(order)}
          note={orderNote(order)}
          aside={moneyText(order.fen)}
          checked={has(chosen, order)}
          onChange={() => onToggle(order)}
        />
      ))}
    </View>
  );
}

interface OthersProps {
  readonly others: readonly LineShown[];
  readonly chosen: Chosen;
  readonly onTake: (line: LineShown | undefined) => void;
}

function Others({ others, chosen, onTake }: OthersProps) {
  return (
    <Card title={assignText.more}>
      <View className="finance-note">{assignText.moreHint}</View>
      {others.map((line) => (
        <CheckRow
          key={line.receiptId}
          label={line.from}
          note={lineNote(line)}
          aside={moneyText(line.surplusFen)}
          checked={chosen.other?.receiptId === line.receiptId}
          onChange={(checked) => onTake(checked ? line : undefined)}
        />
      ))}
    </Card>
  );
}

interface SumProps {
  readonly line: LineShown;
  readonly chosen: Chosen;
  readonly onConfirm: () => Promise<void>;
}

/** The running sum against the amount. */
function Sum({ line, chosen, onConfirm }: SumProps) {
  return (
    <>
      <View aria-live="polite">
        <View className="finance-head">
          <View>{`${assignText.due} ${moneyText(line.surplusFen)}`}</View>
          <View>{`${assignText.chosen} ${moneyText(dueOf(chosen))}`}</View>
        </View>
        <View className="finance-note">{sumText(line, chosen)}</View>
      </View>
      <PrimaryButton
        label={assignText.confirm}
        progress={linesText.confirming}
        disabled={paymentsOf(line, chosen) === undefined}
        onTap={onConfirm}
      />
    </>
  );
}

function sumText(line: LineShown, chosen: Chosen): string {
  const left = leftOf(line, chosen) + (mayTakeOther(line, chosen) ? otherFen(chosen) : 0);
  if (chosen.orders.length === 0) return assignText.none;
  if (left < 0) return assignText.short(-left);
  return left === 0 ? assignText.exact : assignText.left(left);
}

const otherFen = ({ other }: Chosen): number => other?.surplusFen ?? 0;
