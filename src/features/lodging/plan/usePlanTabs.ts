import { useState } from 'react';
import type { PeopleFilter } from '#text/lodging';

export type PlanTab = 'rooms' | 'people' | 'changes';

/** Which of the lists is shown, and what is looked for in it. */
export function usePlanTabs() {
  const [tab, setTab] = useState<PlanTab>('rooms');
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [search, setSearch] = useState('');
  return {
    tab,
    filter,
    search,
    setTab,
    setFilter,
    setSearch,
    showPeople: (wanted: PeopleFilter) => {
      setTab('people');
      setFilter(wanted);
      setSearch('');
    },
    showAll: () => {
      setFilter('all');
      setSearch('');
    },
  };
}

export type PlanTabs = ReturnType<typeof usePlanTabs>;
