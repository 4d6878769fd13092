import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import { type GroupOrderShown, orderCalls } from '#contract/order';
import { OrderId } from '#domain/order/orderId';
import { err, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { InvoiceCard } from './InvoiceCard';
import { LetGo } from './LetGo';
import { Names } from './Names';
import { Standing } from './Standing';
import { Transfer } from './Transfer';
import { useGroupActs } from './useGroupActs';
import '../unit.scss';

type GroupFailure = Failure<typeof orderCalls.group>;

const UNKNOWN = { code: 'ORDER_UNKNOWN' } as const;

/** One order of a unit for several of its staff: what to transfer, for whom, and what has become of it (P3). */
export default function UnitGroupPage() {
  const { params } = useRouter<{ orderId?: string }>();
  const id = OrderId.safeParse(params.orderId);
  const load = async (): Promise<Result<GroupOrderShown, GroupFailure>> =>
    id.success
      ? callCloud(orderCalls.group, { orderId: id.data })
      : err({ ...UNKNOWN, message: refusalText(UNKNOWN) });
  const screen = useLoaded(load);
  const { loaded, refresh } = screen;
  const { refused, dismiss, sendVoucher, letGo } = useGroupActs(screen);
  if (loaded.state === 'failed' && loaded.refusal.code === 'ORDER_UNKNOWN')
    return (
      <Page>
        <EmptyState
          text={loaded.refusal.message}
          action={{
            label: '我的单位',
            onTap: async () => {
              await Taro.redirectTo({ url: routes.myUnits });
            },
          }}
        />
      </Page>
    );
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(group) => (
          <View className="unit-columns">
            <Standing group={group} />
            {group.order.status === 'open' ? (
              <Transfer group={group} onSend={() => sendVoucher(group)} />
            ) : null}
            {group.order.status === 'paid' ? <InvoiceCard group={group} /> : null}
            <Names group={group} />
            {group.order.status === 'open' ? <LetGo onLetGo={() => letGo(group)} /> : null}
          </View>
        )}
      </Loadable>
      {refused ? <RefusalSheet {...refused} onClose={dismiss} /> : null}
    </Page>
  );
}
