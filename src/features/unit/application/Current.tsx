import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { BankTransfer } from '#components/BankTransfer';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { ReviewTimeline } from '#components/ReviewTimeline';
import { StatusChip } from '#components/StatusChip';
import type { MyUnitApplication, UnitShown } from '#contract/unit';
import { duesStatusText } from '#text/labels';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { openApplication, unitStep } from '../status';
import { applicationText, stepText } from '../text';
import type { UnitScreen } from '../useUnit';
import { Content } from './Content';
import { useApplicationActs } from './useApplicationActs';
import { Voucher } from './Voucher';
import '../unit.scss';

interface CurrentProps {
  readonly unit: UnitShown;
  readonly application: MyUnitApplication;
  readonly screen: UnitScreen;
}

/** The application that counts now. */
export function Current({ unit, application, screen }: CurrentProps) {
  const { review, kind, account, accountIsSample } = application;
  const [asking, setAsking] = useState(false);
  const { refused, dismiss, withdraw, sendVoucher } = useApplicationActs(application, screen);
  const step = unitStep(unit);
  const isReturned = review.status === 'returned';
  const mayWithdraw = openApplication(unit) === application && review.status !== 'paid';
  const toForm = async () => {
    await Taro.navigateTo({ url: routes.unitApply(unit.unitId) });
  };
  return (
    <>
      <Card
        title={applicationText.kinds[kind]}
        aside={<StatusChip text={duesStatusText[review.status]} tone="primary" />}
      >
        {review.reason === undefined ? null : <Notice tone="warning" text={review.reason} />}
        {review.refund ? (
          <Notice
            text={(review.refund.refundedAt ? applicationText.refunded : applicationText.refund)(
              moneyText(review.refund.fen),
            )}
          />
        ) : null}
        {isReturned ? <PrimaryButton label={applicationText.correct} onTap={toForm} /> : null}
        {step === 'submitted' || step === 'paid' ? (
          <View className="unit-small">{stepText[step].words}</View>
        ) : null}
        <ReviewTimeline review={review} />
      </Card>
      {account && review.dues ? (
        <Card title={applicationText.transfer}>
          {accountIsSample ? <Notice tone="warning" text={applicationText.sample} /> : null}
          <View className="unit-small">{applicationText.transferHow}</View>
          <BankTransfer
            account={account}
            amountFen={review.dues.amountFen}
            remark={{ label: applicationText.remark, text: review.dues.remark, isFinal: true }}
          />
          <Voucher application={application} onSend={sendVoucher} />
        </Card>
      ) : null}
      <Card title={applicationText.content}>
        <Content application={application} />
      </Card>
      {mayWithdraw ? (
        <Card tone="list">
          <LinkRow label={applicationText.withdraw} onTap={() => setAsking(true)} />
        </Card>
      ) : null}
      {asking ? (
        <ConfirmSheet
          tone="danger"
          title={applicationText.withdrawAsk}
          meaning={[applicationText.withdrawMeaning]}
          confirm={applicationText.withdrawConfirm}
          onConfirm={async () => {
            await withdraw();
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {refused ? <RefusalSheet {...refused} onClose={dismiss} /> : null}
    </>
  );
}
