import { ScrollView, View } from '@tarojs/components';
import { Card } from '#components/Card';
import type { NightLeft, RoomPage } from '#contract/room';
import { RoomChoice } from '#domain/lodging/stay';
import { dayText } from '#text/dates';
import { roomChoiceText } from '#text/labels';
import { nightText, roomPageText } from '#text/room';
import { leftOn } from '../left';
import './leftTable.scss';

/** What is left of each choice on each night, hotel by hotel (H7). */
export function LeftTable({ page: { left, hotels } }: { readonly page: RoomPage }) {
  return (
    <Card title={roomPageText.left}>
      {left.map(({ hotelId, nights }) => (
        <View key={hotelId} className="left-table__hotel">
          {left.length > 1 ? <View>{hotels.find(({ id }) => id === hotelId)?.name}</View> : null}
          <ScrollView scrollX enhanced showScrollbar={false}>
            <View className="left-table">
              <View className="left-table__row left-table__row--head" aria-hidden="true">
                <View className="left-table__label" />
                {nights.map(({ night }, index) => (
                  <View key={night} className="left-table__cell">
                    {nightText(night, nights[index - 1]?.night)}
                  </View>
                ))}
              </View>
              {RoomChoice.options.map((choice) => (
                <Row key={choice} choice={choice} nights={nights} />
              ))}
            </View>
          </ScrollView>
        </View>
      ))}
      <View className="left-table__note">{roomPageText.leftNote}</View>
    </Card>
  );
}

interface RowProps {
  readonly choice: RoomChoice;
  readonly nights: readonly NightLeft[];
}

const FEW = 5;

/** A king counts only while it is one: on this table nobody is swapped yet. */
const shown = (choice: RoomChoice, night: NightLeft): number =>
  choice === 'king' ? night.king : leftOn(choice, night);

const countText = (count: number): string => (count === 0 ? roomPageText.full : String(count));

function Row({ choice, nights }: RowProps) {
  const counts = nights.map((night) => ({ night: night.night, count: shown(choice, night) }));
  const label = [
    roomChoiceText[choice],
    ...counts.map(({ night, count }) => `${dayText(night)}${countText(count)}`),
  ].join('，');
  return (
    <View className="left-table__row" aria-label={label}>
      <View className="left-table__label">{roomChoiceText[choice]}</View>
      {counts.map(({ night, count }) => (
        <View key={night} className={`left-table__cell left-table__cell--${loudness(count)}`}>
          {countText(count)}
        </View>
      ))}
    </View>
  );
}

function loudness(count: number): 'full' | 'few' | 'many' {
  if (count === 0) return 'full';
  return count <= FEW ? 'few' : 'many';
}
