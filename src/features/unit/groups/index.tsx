import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { OutputOf } from '#contract/call';
import { orderCalls } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { UnitId } from '#domain/ids';
import { err, type Result } from '#domain/result';
import { dayText } from '#text/dates';
import { moneyText } from '#text/money';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { groupsText, orderStatusText } from '../groupText';
import '../unit.scss';

type Groups = OutputOf<typeof orderCalls.groups>;
type GroupsFailure = Failure<typeof orderCalls.groups>;

const UNKNOWN = { code: 'UNIT_UNKNOWN' } as const;

const open = (url: string) => void Taro.navigateTo({ url });

const toMine = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.myUnits });
};

/** The trainings a unit may pay for, and its orders (P3). */
export default function UnitGroupsPage() {
  const { params } = useRouter<{ unitId?: string }>();
  const id = UnitId.safeParse(params.unitId);
  const load = async (): Promise<Result<Groups, GroupsFailure>> =>
    id.success
      ? callCloud(orderCalls.groups, { unitId: id.data })
      : err({ ...UNKNOWN, message: refusalText(UNKNOWN) });
  const { loaded, refresh } = useLoaded(load);
  if (loaded.state === 'failed' && loaded.refusal.code === 'UNIT_UNKNOWN')
    return (
      <Page>
        <EmptyState text={loaded.refusal.message} action={{ label: '我的单位', onTap: toMine }} />
      </Page>
    );
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(groups) => (
          <>
            <View className="unit-small">{groupsText.intro}</View>
            <View className="unit-columns">
              {id.success ? <Trainings unitId={id.data} groups={groups} /> : null}
              <Orders groups={groups} />
            </View>
          </>
        )}
      </Loadable>
    </Page>
  );
}

function Trainings({ unitId, groups }: { readonly unitId: UnitId; readonly groups: Groups }) {
  const { trainings } = groups;
  return (
    <Card title={groupsText.trainings}>
      {trainings.length === 0 ? (
        <View className="unit-small">{groupsText.noTrainings}</View>
      ) : (
        trainings.map(({ trainingId, title, candidates }) => (
          <LinkRow
            key={trainingId}
            label={title}
            note={candidates > 0 ? groupsText.waiting(candidates) : groupsText.nobody}
            onTap={() => open(routes.unitGroupStaff(unitId, trainingId))}
          />
        ))
      )}
    </Card>
  );
}

const TONES: Record<Groups['orders'][number]['order']['status'], Tone> = {
  open: 'warning',
  paid: 'success',
  closed: 'neutral',
};

function Orders({ groups: { orders } }: { readonly groups: Groups }) {
  if (orders.length === 0)
    return (
      <Card title={groupsText.orders}>
        <View className="unit-small">{groupsText.noOrders}</View>
      </Card>
    );
  return (
    <View className="unit-rows">
      <View className="unit-name">{groupsText.orders}</View>
      {orders.map(({ order, trainingTitle, people }) => {
        const { orderId, status, fen, openedAt } = order;
        const gist = `${groupsText.people(people)}，${moneyText(fen)}`;
        return (
          <Card
            key={orderId}
            title={trainingTitle}
            aside={<StatusChip text={orderStatusText[status]} tone={TONES[status]} />}
            label={`${trainingTitle}，${gist}，${orderStatusText[status]}`}
            onTap={() => open(routes.unitGroup(orderId))}
          >
            <View className="unit-name">{gist}</View>
            <View className="unit-small">
              {groupsText.openedOn(dayText(civilDateOf(openedAt)))}
            </View>
          </Card>
        );
      })}
    </View>
  );
}
