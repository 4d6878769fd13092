import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { Tabs } from '#components/Tabs';
import type { PlanRow, ShownPlan } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import { momentText } from '#text/dates';
import { CHANGE_KINDS, type ChangeKind, changeText, planText, roomName } from '#text/lodging';
import { ListFoot } from '../ListFoot';
import { useMore } from '../useMore';
import { PlanPerson } from './PlanPerson';
import { changeCounts, changedRows, numbersOf } from './planView';
import '../lodging.scss';

interface ChangesTabProps {
  readonly plan: ShownPlan;
  readonly onPerson: ((personId: PersonId) => void) | undefined;
}

/** What the run changes for whom, against the one before. */
export function ChangesTab({ plan, onPerson }: ChangesTabProps) {
  const counts = changeCounts(plan);
  const there = CHANGE_KINDS.filter((kind) => counts[kind] > 0);
  const [chosen, setChosen] = useState<ChangeKind>();
  const kind = chosen !== undefined && counts[chosen] > 0 ? chosen : there[0];
  if (plan.before === undefined) return <Card>{changeText.first}</Card>;
  return (
    <>
      <View className="lodging-note">{changeText.against(momentText(plan.before))}</View>
      {kind === undefined ? (
        <Card>{changeText.same}</Card>
      ) : (
        <>
          <Tabs
            chosen={kind}
            onChoose={setChosen}
            tabs={there.map((value) => ({
              value,
              text: `${changeText.kinds[value]} ${counts[value]}`,
            }))}
          />
          {kind === 'gone' ? (
            <Gone gone={plan.gone} />
          ) : (
            <Changed plan={plan} kind={kind} onPerson={onPerson} />
          )}
        </>
      )}
    </>
  );
}

function Changed({ plan, kind, onPerson }: ChangesTabProps & { readonly kind: ChangeKind }) {
  const rows = changedRows(plan.rows, kind);
  const { shown, more, showMore } = useMore(rows, kind);
  const numbers = numbersOf(plan.rooms);
  return (
    <>
      <View className="lodging-columns">
        {shown.map((row) => (
          <PlanPerson
            key={row.personId}
            row={row}
            number={row.room && numbers.get(row.room)}
            {...(row.change?.isMoved && { note: movedNote(row) })}
            onPerson={onPerson}
          />
        ))}
      </View>
      <ListFoot more={more} onMore={showMore} />
    </>
  );
}

const nameOf = (room: PlanRow['room']): string =>
  room === undefined ? planText.noRoom : roomName(room);

const movedNote = ({ room, change }: PlanRow): string =>
  changeText.from(nameOf(change?.room), nameOf(room));

const Gone = ({ gone }: Pick<ShownPlan, 'gone'>) => (
  <Card>
    {gone.map(({ personId, name }) => (
      <View key={personId}>{`${name}，${changeText.goneNote}`}</View>
    ))}
  </Card>
);
