import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { GroupOrderShown } from '#contract/order';
import { civilDateOf, plusMilliseconds } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { moneyText } from '#text/money';
import { groupsText, groupText, orderStatusText } from '../groupText';
import '../unit.scss';

const TONES: Record<GroupOrderShown['order']['status'], Tone> = {
  open: 'warning',
  paid: 'success',
  closed: 'neutral',
};

/** What the order is for, how much, and where it stands. */
export function Standing({ group }: { readonly group: GroupOrderShown }) {
  const { now, order, trainingTitle, unitName, lines, payUntil } = group;
  const { status, fen, paidAt } = order;
  return (
    <Card
      title={trainingTitle}
      aside={<StatusChip text={orderStatusText[status]} tone={TONES[status]} />}
    >
      <View className="unit-small">{unitName}</View>
      <View className="unit-rows">
        <FactRow
          label={groupText.amount[status]}
          value={<View className="unit-amount">{moneyText(fen)}</View>}
        />
        <FactRow label={groupText.people} value={groupsText.people(lines.length)} />
        {paidAt ? <FactRow label={groupText.paidOn} value={fullDay(civilDateOf(paidAt))} /> : null}
      </View>
      {status === 'open' && payUntil ? (
        <View>
          <DeadlineChip
            action="交费"
            last={civilDateOf(plusMilliseconds(payUntil, -1))}
            today={civilDateOf(now)}
          />
        </View>
      ) : null}
      {status === 'closed' ? <Notice tone="warning" text={groupText.closed} /> : null}
    </Card>
  );
}
