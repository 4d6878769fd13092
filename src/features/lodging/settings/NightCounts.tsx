import { Input, View } from '@tarojs/components';
import type { CivilDate } from '#domain/calendar';
import { dayWithWeekday } from '#text/dates';
import { settingsText } from '#text/lodging';
import { KINDS, type Kind, type Typed } from './roomsForm';
import './settings.scss';

interface NightCountsProps {
  readonly nights: readonly CivilDate[];
  readonly typed: Readonly<Record<Kind, Typed>>;
  readonly isWrong: (kind: Kind, night: CivilDate) => boolean;
  readonly onChange: (kind: Kind, typed: Typed) => void;
}

const SHORT: Record<Kind, string> = { king: settingsText.kingShort, twin: settingsText.twinShort };
const NAMED: Record<Kind, (night: CivilDate) => string> = {
  king: settingsText.kingOn,
  twin: settingsText.twinOn,
};

/** Nights with other numbers than the rest. */
export const NightCounts = ({ nights, typed, isWrong, onChange }: NightCountsProps) => (
  <>
    <View className="night-counts__hint">{settingsText.exceptionsHint}</View>
    {nights.map((night) => (
      <View key={night} className="night-counts">
        <View className="night-counts__day">{dayWithWeekday(night)}</View>
        {KINDS.map((kind) => (
          <View
            key={kind}
            className={
              isWrong(kind, night)
                ? 'field field--wrong night-counts__one'
                : 'field night-counts__one'
            }
          >
            <View className="field__control">
              <View className="night-counts__kind">{SHORT[kind]}</View>
              <Input
                className="field__input"
                type="number"
                maxlength={4}
                value={typed[kind].on[night] ?? ''}
                placeholder={typed[kind].every}
                placeholderClass="field__placeholder"
                aria-label={NAMED[kind](night)}
                onInput={({ detail }) =>
                  onChange(kind, {
                    ...typed[kind],
                    on: { ...typed[kind].on, [night]: detail.value },
                  })
                }
              />
            </View>
          </View>
        ))}
      </View>
    ))}
  </>
);
