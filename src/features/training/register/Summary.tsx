import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { ApplicantFacts } from '#components/ApplicantFacts';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { StepTimeline } from '#components/StepTimeline';
import type { Me } from '#cloud/session';
import { windowText } from '#text/dates';
import { moneyText } from '#text/money';
import { priceReason, registerText, whatNext } from '#text/registration';
import { checkInText, memberDefinition, payByText } from '#text/training';
import { routes } from '../../../routes';
import type { TrainingView } from '../primaryAction';
import '../parts/small.scss';

/** What is registered for. */
export function WhatCard({ training }: { training: TrainingView['training'] }) {
  return (
    <Card title={training.title}>
      {training.mode === 'online' ? (
        <FactRow label="学习" value={windowText(training.windows.study)} />
      ) : (
        <>
          <FactRow label="报到" value={checkInText(training.checkIn)} />
          <FactRow label="上课" value={windowText(training.classDays)} />
          <FactRow label="地点" value={training.checkIn.place.name} />
        </>
      )}
    </Card>
  );
}

/** Who registers, as the review will see it. */
export const WhoCard = ({ person }: { person: NonNullable<Me['person']> }) => (
  <Card title={registerText.who}>
    <ApplicantFacts applicant={{ ...person.profile, phone: person.phone }} />
    <LinkRow
      label={registerText.edit}
      onTap={() => void Taro.navigateTo({ url: routes.profile })}
    />
  </Card>
);

/** Both prices, and honestly why it is not fixed yet (M11). */
export const PriceCard = ({ training }: { training: TrainingView['training'] }) => (
  <Card title={registerText.price}>
    <FactRow label="会员" value={moneyText(training.fee.memberFen)} />
    <FactRow label="非会员" value={moneyText(training.fee.nonMemberFen)} />
    <FactRow label="交费期限" value={payByText(training)} />
    <View className="small">{priceReason}</View>
    <View className="small">{memberDefinition(training)}</View>
  </Card>
);

/** What follows; somebody who comes after the last seat waits first (L2). */
export const NextCard = ({ waits }: { waits: boolean }) => {
  const labels = [
    ...(waits ? [whatNext.wait] : []),
    whatNext.review,
    whatNext.message,
    whatNext.pay,
  ];
  return (
    <Card title={registerText.next}>
      <StepTimeline
        steps={labels.map((label, index) => ({ label, state: index === 0 ? 'now' : 'next' }))}
      />
    </Card>
  );
};

/** What was to be corrected, while it is being corrected. */
export const ReturnReason = ({ reason }: { reason: string }) => (
  <Notice
    tone="warning"
    text={`${registerText.reason}：${reason}`}
    action={{
      label: registerText.correct,
      onTap: () => void Taro.navigateTo({ url: routes.profile }),
    }}
  />
);
