import { View } from '@tarojs/components';
import { EmptyState } from '#components/EmptyState';
import { Tabs } from '#components/Tabs';
import type { ShownPlan } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import { PEOPLE_FILTERS, type PeopleFilter, peopleFilterText, planText } from '#text/lodging';
import { ListFoot } from '../ListFoot';
import { useMore } from '../useMore';
import { PlanPerson } from './PlanPerson';
import { numbersOf, peopleCounts, peopleShown } from './planView';
import '../lodging.scss';

interface PeopleTabProps {
  readonly plan: ShownPlan;
  readonly search: string;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly onShowAll: () => void;
  readonly onPerson: ((personId: PersonId) => void) | undefined;
}

/** Everybody of the plan, or those with something special. */
export function PeopleTab(props: PeopleTabProps) {
  const { plan, search, filter, onFilter, onShowAll, onPerson } = props;
  const counts = peopleCounts(plan.rows);
  const found = peopleShown(plan, filter, search);
  const { shown, more, showMore } = useMore(found, `${filter} ${search}`);
  const numbers = numbersOf(plan.rooms);
  return (
    <>
      <Tabs
        chosen={filter}
        onChoose={onFilter}
        tabs={PEOPLE_FILTERS.filter(
          (value) => value === 'all' || value === filter || counts[value] > 0,
        ).map((value) => ({ value, text: `${peopleFilterText[value]} ${counts[value]}` }))}
      />
      {found.length === 0 ? (
        <EmptyState text={planText.empty} action={{ label: planText.showAll, onTap: onShowAll }} />
      ) : (
        <>
          <View className="lodging-columns">
            {shown.map((row) => (
              <PlanPerson
                key={row.personId}
                row={row}
                number={row.room && numbers.get(row.room)}
                onPerson={onPerson}
              />
            ))}
          </View>
          <ListFoot more={more} onMore={showMore} />
        </>
      )}
    </>
  );
}
