import { Text, View } from '@tarojs/components';
import { schedulePhaseText, scheduleText } from '#text/training';
import type { ScheduleEntry } from '../schedule';
import './schedule.scss';

/** All windows, with those that are on now marked by a word and a colour. */
export function Schedule({ entries }: { entries: readonly ScheduleEntry[] }) {
  return (
    <View className="schedule">
      {entries.map((entry) => (
        <View className={`schedule__entry schedule__entry--${entry.phase}`} key={entry.key}>
          <View className="schedule__head">
            <Text className="schedule__what">{scheduleText[entry.key]}</Text>
            {entry.phase !== 'ahead' && (
              <Text className="schedule__phase">{schedulePhaseText[entry.phase]}</Text>
            )}
          </View>
          <Text className="schedule__when">{entry.when}</Text>
          {entry.where && <Text className="schedule__where">{entry.where}</Text>}
        </View>
      ))}
    </View>
  );
}
