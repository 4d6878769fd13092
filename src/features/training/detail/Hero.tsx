import { Text, View } from '@tarojs/components';
import { FactRow } from '#components/FactRow';
import { Fee } from '#components/Fee';
import { PhaseChip } from '#components/PhaseChip';
import { PriceRow } from '#components/PriceRow';
import { RegistrationChip } from '#components/RegistrationChip';
import { SeatsGauge } from '#components/SeatsGauge';
import { StatusChip } from '#components/StatusChip';
import { civilDateOf } from '#domain/calendar';
import type { Training } from '#domain/training/training';
import { windowText } from '#text/dates';
import { modeText } from '#text/labels';
import { priceText } from '#text/price';
import { checkInText, payByText, registrationWindowText } from '#text/training';
import { myPriceOf } from '../myPrice';
import type { TrainingView } from '../primaryAction';
import './hero.scss';

/** What a hurried reader looks for first: what, when, where, how much, is there room. */
export function Hero({ view }: { view: TrainingView }) {
  const { now, training, phase, mine, seats } = view;
  const { opensAt, closesAt } = training.registration;
  const own = myPriceOf(view);
  return (
    <View className="hero">
      <View className="hero__chips">
        <PhaseChip phase={phase} />
        <StatusChip text={modeText[training.mode]} />
        {mine && <RegistrationChip status={mine.status} prefix="我的报名：" />}
      </View>
      <Text className="hero__title">{training.title}</Text>
      {training.theme && <Text className="hero__theme">主题：{training.theme}</Text>}
      <FactRow
        label="报名"
        value={registrationWindowText(phase, opensAt, closesAt, civilDateOf(now))}
      />
      <WhenAndWhere training={training} />
      <FactRow label="费用" value={<Fee fee={training.fee} />} />
      {own && <PriceRow label={priceText.mine} {...own} />}
      {training.payBy && <FactRow label="交费期限" value={payByText(training)} />}
      {seats && <SeatsGauge {...seats} />}
    </View>
  );
}

function WhenAndWhere({ training }: { training: Training }) {
  if (training.mode === 'online')
    return <FactRow label="学习" value={windowText(training.windows.study)} />;
  return (
    <>
      <FactRow label="报到" value={checkInText(training.checkIn)} />
      <FactRow label="上课" value={windowText(training.classDays)} />
      <FactRow label="地点" value={training.checkIn.place.name} />
    </>
  );
}
