import { ScrollView, View } from '@tarojs/components';
import { REGISTRATION_STATUSES } from '#domain/registration/registration';
import { countText } from '#text/organizer';
import { statusText } from '#text/labels';
import type { Queue, QueueStatus } from '../queueStore';
import './tabs.scss';

interface StatusTabsProps {
  readonly chosen: QueueStatus;
  readonly counts: Queue['counts'] | undefined;
  readonly onChoose: (status: QueueStatus) => void;
}

/** The states of registrations with how many are in each. */
export function StatusTabs({ chosen, counts, onChoose }: StatusTabsProps) {
  return (
    <ScrollView className="tabs" scrollX enhanced showScrollbar={false}>
      <View className="tabs__row" aria-role="tablist">
        {REGISTRATION_STATUSES.map((status) => (
          <View
            key={status}
            className={status === chosen ? 'tabs__tab tabs__tab--chosen' : 'tabs__tab'}
            aria-role="tab"
            aria-selected={status === chosen ? 'true' : 'false'}
            onClick={() => onChoose(status)}
          >
            {counts ? countText(status, counts[status]) : statusText[status]}
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
