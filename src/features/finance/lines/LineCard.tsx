import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { LineShown } from '#contract/finance';
import { moneyText } from '#text/money';
import { OrderBox } from '../OrderBox';
import { type LineKind, lineKindText, lineNote, linesText } from '../text';
import '../finance.scss';

const TONES: Record<LineKind, Tone> = {
  exact: 'success',
  likely: 'primary',
  group: 'primary',
  none: 'warning',
};

interface LineCardProps {
  readonly line: LineShown;
  readonly onConfirm: (line: LineShown) => Promise<void> | void;
  readonly onChoose: (line: LineShown) => void;
  readonly onReturn: (line: LineShown) => void;
}

/** One transfer: who, how much, when, what was written; what it pays for, and what to do. */
export function LineCard({ line, onConfirm, onChoose, onReturn }: LineCardProps) {
  const { proposal } = line;
  const isProposed = proposal.kind !== 'none';
  return (
    <Card>
      <View className="finance-line">
        <LineFacts line={line} />
        <View className="finance-chips">
          <StatusChip text={lineKindText[proposal.kind]} tone={TONES[proposal.kind]} />
        </View>
        <View className="finance-note">{proposal.reasons.join(' · ')}</View>
        {!isProposed && proposal.orders.length > 0 && (
          <View className="finance-note">{linesText.near}</View>
        )}
        {proposal.orders.map((order) => (
          <OrderBox key={order.orderId} order={order} exact={proposal.kind === 'exact'} />
        ))}
        {!isProposed && proposal.orders.length === 0 && line.way === 'bank' && (
          <View className="finance-note">
            {line.surplusFen < line.fen ? linesText.rest : linesText.noOrder}
          </View>
        )}
      </View>
      <View className="finance-acts">
        {isProposed && (
          <View className="finance-acts__whole">
            <PrimaryButton
              label={linesText.confirm(sumOf(line))}
              progress={linesText.confirming}
              onTap={() => onConfirm(line)}
            />
          </View>
        )}
        <View className="finance-acts__main">
          <PrimaryButton
            tone="secondary"
            label={isProposed ? linesText.others : linesText.choose}
            onTap={() => onChoose(line)}
          />
        </View>
        <View className="finance-acts__other">
          <PrimaryButton tone="secondary" label={linesText.giveBack} onTap={() => onReturn(line)} />
        </View>
      </View>
    </Card>
  );
}

export const sumOf = ({ proposal }: LineShown): number =>
  proposal.orders.reduce((sum, { fen }) => sum + fen, 0);

/** The money itself, as the bank tells it. */
export function LineFacts({ line }: { readonly line: LineShown }) {
  const { from, fen, surplusFen, remark } = line;
  return (
    <View>
      <View className="finance-head">
        <View className="finance-head__name">{from}</View>
        <View className="finance-head__amount">{moneyText(surplusFen)}</View>
      </View>
      <View className="finance-note">{lineNote(line)}</View>
      {surplusFen < fen && <View className="finance-note">{linesText.part(fen)}</View>}
      <View className="finance-words">
        {remark === '' ? linesText.noRemark : `${linesText.remark}：${remark}`}
      </View>
    </View>
  );
}
