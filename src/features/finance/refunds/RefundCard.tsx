import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import type { RefundRow } from '#contract/finance';
import { civilDateOf } from '#domain/calendar';
import { dayText } from '#text/dates';
import { moneyText } from '#text/money';
import { refundText } from '../text';
import '../finance.scss';

interface RefundCardProps {
  readonly refund: RefundRow;
  readonly onAsk: (act: 'grant' | 'decline' | 'finish', refund: RefundRow) => void;
}

/** Money that goes back: whose, why, to which account. */
export function RefundCard({ refund, onAsk }: RefundCardProps) {
  const { subject, fen, trainingTitle, askedAt, reason, payers, status, way, invoiceIssued } =
    refund;
  const asked = civilDateOf(askedAt);
  return (
    <Card>
      <View>
        <View className="finance-head">
          <View className="finance-head__name">{subject}</View>
          <View className="finance-head__amount">{moneyText(fen)}</View>
        </View>
        <View className="finance-note">
          {trainingTitle === undefined
            ? `${refundText.surplus} · ${refundText.listed(asked)}`
            : `${trainingTitle} · ${refundText.asked(asked)}`}
        </View>
      </View>
      {reason !== undefined && <FactRow label={refundText.reason} value={reason} />}
      {payers.map(({ name, account, paidOn }) => (
        <View key={`${name}${paidOn}`}>
          <FactRow label={refundText.payer} value={name} copy={name} />
          {account !== undefined && (
            <FactRow label={refundText.account} value={account} copy={account} />
          )}
          <FactRow label={refundText.paidOn} value={dayText(paidOn)} />
        </View>
      ))}
      {invoiceIssued && <Notice tone="warning" text={refundText.invoice} />}
      {status === 'inProgress' && way === 'online' && (
        <View className="finance-note">{refundText.online}</View>
      )}
      {status === 'inProgress' && way === 'bank' && (
        <PrimaryButton label={refundText.finish} onTap={() => onAsk('finish', refund)} />
      )}
      {status === 'requested' && (
        <View className="finance-acts">
          <View className="finance-acts__main">
            <PrimaryButton label={refundText.grant} onTap={() => onAsk('grant', refund)} />
          </View>
          <View className="finance-acts__other">
            <PrimaryButton
              tone="secondary"
              label={refundText.decline}
              onTap={() => onAsk('decline', refund)}
            />
          </View>
        </View>
      )}
    </Card>
  );
}
