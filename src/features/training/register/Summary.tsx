import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { ApplicantFacts } from '#components/ApplicantFacts';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Fee } from '#components/Fee';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { PriceRow } from '#components/PriceRow';
import { StepTimeline } from '#components/StepTimeline';
import type { Me } from '#cloud/session';
import { windowText } from '#text/dates';
import { priceText } from '#text/price';
import { registerText, whatNext } from '#text/registration';
import { checkInText, memberDefinition, payByText } from '#text/training';
import { routes } from '../../../routes';
import { myPriceOf } from '../myPrice';
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

/** My own price and why; both prices for whoever has not signed up (M11). */
export function PriceCard({ view }: { view: TrainingView }) {
  const { training, myPrice } = view;
  const own = myPriceOf(view);
  const mayBecomeMember = myPrice?.price.kind === 'nonMember' && myPrice.memberFrom === undefined;
  return (
    <Card title={registerText.price}>
      {own ? (
        <PriceRow label={priceText.amount} {...own} />
      ) : (
        <FactRow label={priceText.amount} value={<Fee fee={training.fee} />} />
      )}
      <FactRow label="交费期限" value={payByText(training)} />
      {own?.price.kind !== 'member' && <View className="small">{memberDefinition(training)}</View>}
      {mayBecomeMember && (
        <LinkRow
          label={priceText.joinLink}
          onTap={() => void Taro.navigateTo({ url: routes.membership })}
        />
      )}
    </Card>
  );
}

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
