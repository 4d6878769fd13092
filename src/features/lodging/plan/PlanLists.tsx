import { SearchBox } from '#components/SearchBox';
import { Tabs } from '#components/Tabs';
import type { ShownPlan } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import type { RoomId } from '#domain/lodging/plan';
import { planText } from '#text/lodging';
import { ChangesTab } from './ChangesTab';
import { PeopleTab } from './PeopleTab';
import { RoomsTab } from './RoomsTab';
import type { PlanTabs } from './usePlanTabs';

interface PlanListsProps {
  readonly plan: ShownPlan;
  readonly tabs: PlanTabs;
  /** Absent where the plan is only read. */
  readonly onPerson: ((personId: PersonId) => void) | undefined;
  readonly onNumber: ((room: RoomId) => void) | undefined;
}

/** The plan by rooms, by people, and by what has changed. */
export function PlanLists({ plan, tabs, onPerson, onNumber }: PlanListsProps) {
  const { search, filter } = tabs;
  // What is published is compared with nothing while a draft lies beside it.
  const isReadOnly = onPerson === undefined;
  const tab = isReadOnly && tabs.tab === 'changes' ? 'rooms' : tabs.tab;
  return (
    <>
      <Tabs
        chosen={tab}
        onChoose={tabs.setTab}
        tabs={[
          { value: 'rooms', text: `${planText.tabs.rooms} ${plan.rooms.length}` },
          { value: 'people', text: `${planText.tabs.people} ${plan.rows.length}` },
          ...(isReadOnly ? [] : [{ value: 'changes', text: planText.tabs.changes } as const]),
        ]}
      />
      {tab !== 'changes' && (
        <SearchBox placeholder={planText.search} searched={search} onSearch={tabs.setSearch} />
      )}
      {tab === 'rooms' && (
        <RoomsTab
          plan={plan}
          search={search}
          onShowAll={tabs.showAll}
          onPerson={onPerson}
          onNumber={onNumber}
        />
      )}
      {tab === 'people' && (
        <PeopleTab
          plan={plan}
          search={search}
          filter={filter}
          onFilter={tabs.setFilter}
          onShowAll={tabs.showAll}
          onPerson={onPerson}
        />
      )}
      {tab === 'changes' && <ChangesTab plan={plan} onPerson={onPerson} />}
    </>
  );
}
