import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { StatusChip } from '#components/StatusChip';
import type { NightAsked, NightLoad } from '#contract/lodging';
import { dayWithWeekday } from '#text/dates';
import { loadText, roomsNeeded } from '#text/lodging';
import './chart.scss';

interface NightChartProps {
  readonly hotel: string;
  readonly nights: readonly NightLoad[];
  /** A plan says how many rooms are used. */
  readonly isPlanned: boolean;
}

const PARTS = ['king', 'twinForOne', 'bed'] as const;

/** Rooms that a hotel's nights need against those held there; each night is a sentence for screen readers. */
export const NightChart = ({ hotel, nights, isPlanned }: NightChartProps) => (
  <Card title={hotel}>
    {nights.length === 0 ? (
      <View className="night-chart__words">{loadText.none}</View>
    ) : (
      <>
        <View className="night-chart__legend" aria-hidden="true">
          {PARTS.map((part) => (
            <View key={part} className="night-chart__key">
              <View className={`night-chart__dot night-chart__dot--${part}`} />
              {loadText.legend[part]}
            </View>
          ))}
        </View>
        {nights.map((load) => (
          <Night key={load.night} load={load} isPlanned={isPlanned} />
        ))}
      </>
    )}
  </Card>
);

function Night({ load, isPlanned }: { load: NightLoad; isPlanned: boolean }) {
  const needed = roomsNeeded(load);
  const held = load.king + load.twin;
  const parts = {
    king: load.kingAsked,
    twinForOne: load.twinForOneAsked,
    bed: needed - load.kingAsked - load.twinForOneAsked,
  };
  const whole = Math.max(needed, held, 1);
  return (
    <View className="night-chart__night" aria-label={loadText.spoken(load)}>
      <View className="night-chart__head">
        <View className="night-chart__day">{dayWithWeekday(load.night)}</View>
        <View className="night-chart__figure">{loadText.needed(needed, held)}</View>
        {needed > held && <StatusChip text={loadText.over(needed - held)} tone="danger" />}
      </View>
      <View className="night-chart__track" aria-hidden="true">
        {PARTS.map((part) => (
          <View
            key={part}
            className={`night-chart__bar night-chart__bar--${part}`}
            style={{ width: `${(parts[part] / whole) * 100}%` }}
          />
        ))}
        {needed > held && (
          <View className="night-chart__limit" style={{ left: `${(held / whole) * 100}%` }} />
        )}
      </View>
      <View className="night-chart__words">{loadText.asked(load)}</View>
      <View className="night-chart__words">
        {isPlanned ? loadText.used(load) : loadText.held(load)}
      </View>
    </View>
  );
}

/** What those asked for who take any of several hotels. */
export const AnyHotel = ({ nights }: { readonly nights: readonly NightAsked[] }) => (
  <Card title={loadText.anyHotel}>
    {nights.map((asked) => (
      <View key={asked.night} className="night-chart__night">
        <View className="night-chart__day">{dayWithWeekday(asked.night)}</View>
        <View className="night-chart__words">{loadText.asked(asked)}</View>
      </View>
    ))}
  </Card>
);
