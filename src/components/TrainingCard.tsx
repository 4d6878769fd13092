import { View } from '@tarojs/components';
import type { TrainingCard as TrainingFacts } from '#contract/training';
import type { CivilDate } from '#domain/calendar';
import { modeText, phaseText } from '#text/labels';
import { registrationWindowText } from '#text/training';
import { windowText } from '#text/dates';
import { Card } from './Card';
import { FactRow } from './FactRow';
import { Fee } from './Fee';
import { PhaseChip } from './PhaseChip';
import { RegistrationChip } from './RegistrationChip';
import { SeatsGauge } from './SeatsGauge';
import { StatusChip } from './StatusChip';
import './TrainingCard.scss';

interface TrainingCardProps {
  readonly training: TrainingFacts;
  readonly today: CivilDate;
  readonly onTap: () => void;
}

/** A training in a list: what, when, where, how much, and how I stand with it. */
export function TrainingCard({ training, today, onTap }: TrainingCardProps) {
  const { title, phase, mode, mine, days, place, fee, seats, opensAt, closesAt } = training;
  return (
    <Card title={title} onTap={onTap} label={`${title}，${phaseText[phase]}，查看详情`}>
      <View className="training-card__chips">
        <PhaseChip phase={phase} />
        <StatusChip text={modeText[mode]} />
        {mine && <RegistrationChip status={mine} prefix="我的报名：" />}
      </View>
      <FactRow label="报名" value={registrationWindowText(phase, opensAt, closesAt, today)} />
      <FactRow label={mode === 'online' ? '学习' : '上课'} value={windowText(days)} />
      {place !== undefined && <FactRow label="地点" value={place} />}
      <FactRow label="费用" value={<Fee fee={fee} />} />
      {seats && <SeatsGauge {...seats} />}
    </Card>
  );
}
