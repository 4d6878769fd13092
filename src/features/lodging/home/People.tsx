import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import type { LodgingOverview } from '#contract/lodging';
import type { TrainingId } from '#domain/ids';
import { roomChoiceText } from '#text/labels';
import { lodgingCommon, overviewText } from '#text/lodging';
import { routes } from '../../../routes';
import '../lodging.scss';

const KINDS = ['king', 'twinForOne', 'bed', 'waiting', 'none'] as const;
const WORDS: Record<(typeof KINDS)[number], string> = {
  ...roomChoiceText,
  waiting: overviewText.waiting,
  none: overviewText.none,
};

interface PeopleProps {
  readonly trainingId: TrainingId;
  readonly people: LodgingOverview['people'];
}

/** How many asked for what, who waits, who has not registered; each leads to those people. */
export const People = ({ trainingId, people }: PeopleProps) => (
  <Card title={overviewText.people}>
    <View className="lodging-figures">
      {KINDS.map((kind) => (
        <View
          key={kind}
          className="lodging-figure"
          hoverClass="lodging-figure--pressed"
          aria-role="button"
          aria-label={`${WORDS[kind]}，${lodgingCommon.people(people[kind])}`}
          onClick={() =>
            void Taro.navigateTo({ url: `${routes.lodgingGuests(trainingId)}&filter=${kind}` })
          }
        >
          <View className="lodging-figure__count">{people[kind]}</View>
          <View className="lodging-figure__word">{WORDS[kind]}</View>
        </View>
      ))}
    </View>
  </Card>
);
