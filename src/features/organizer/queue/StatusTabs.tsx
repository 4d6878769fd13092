import { Tabs } from '#components/Tabs';
import { REGISTRATION_STATUSES } from '#domain/registration/registration';
import { statusText } from '#text/labels';
import { countText } from '#text/organizer';
import type { Queue, QueueStatus } from '../queueStore';

interface StatusTabsProps {
  readonly chosen: QueueStatus;
  readonly counts: Queue['counts'] | undefined;
  readonly onChoose: (status: QueueStatus) => void;
}

/** The states of registrations with how many are in each. */
export const StatusTabs = ({ chosen, counts, onChoose }: StatusTabsProps) => (
  <Tabs
    chosen={chosen}
    onChoose={onChoose}
    tabs={REGISTRATION_STATUSES.map((status) => ({
      value: status,
      text: counts ? countText(status, counts[status]) : statusText[status],
    }))}
  />
);
