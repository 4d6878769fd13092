import { View } from '@tarojs/components';
import { PickerField } from '#components/PickerField';
import type { CivilDate } from '#domain/calendar';
import { plusDays } from '#domain/calendar';
import { nightsIn } from '#domain/lodging/lodging';
import { dayBesideWeekday } from '#text/dates';
import { nightsText, stayFormText } from '#text/room';
import { type OpenPage, withDays } from '../stayDraft';
import type { StayForm } from './useStayForm';
import './form.scss';

interface DaysProps {
  readonly page: OpenPage;
  readonly form: StayForm;
}

const dayChoice = (day: CivilDate) => ({ value: day, text: dayBesideWeekday(day) });

/** First night and day of leaving (H7); all nights until somebody chooses. */
export function Days({ page, form: { draft, change } }: DaysProps) {
  const nights = nightsIn(page.nights);
  return (
    <View className="stay-days">
      <View className="stay-days__day">
        <PickerField
          label={stayFormText.from}
          choices={nights.map(dayChoice)}
          value={draft.from}
          onChange={(from) => change(withDays(draft, { from }))}
        />
      </View>
      <View className="stay-days__day">
        <PickerField
          label={stayFormText.until}
          choices={nights.map((night) => dayChoice(plusDays(night, 1)))}
          value={draft.until}
          onChange={(until) => change(withDays(draft, { until }))}
        />
      </View>
      <View className="stay-days__nights">{`共 ${nightsText(draft)}`}</View>
    </View>
  );
}
