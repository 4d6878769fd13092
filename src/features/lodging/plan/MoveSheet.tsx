import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '#components/PrimaryButton';
import { SearchBox } from '#components/SearchBox';
import { Sheet } from '#components/Sheet';
import type { PlanRow, ShownPlan } from '#contract/lodging';
import { RoomKind } from '#domain/lodging/plan';
import { roomKindText } from '#text/labels';
import { guestsText, lodgingCommon, planText, roomName, rowNote } from '#text/lodging';
import { firstFitting, fitting } from './placing';
import { peopleShown } from './planView';
import type { MoveTo } from './usePlanActs';
import '../lodging.scss';
import './plan.scss';

interface MoveSheetProps {
  readonly plan: ShownPlan;
  readonly row: PlanRow;
  /** Into a room, or into somebody else's place. */
  readonly way: 'move' | 'swap';
  readonly onMove: (to: MoveTo) => Promise<void>;
  readonly onClose: () => void;
}

const SHOWN = 20;

/** Where somebody can be put by hand; only what fits them is offered. */
export function MoveSheet({ plan, row, way, onMove, onClose }: MoveSheetProps) {
  const [search, setSearch] = useState('');
  const fits = fitting(plan);
  const { personId, name, room, choice } = row;
  // Who does not share goes into an empty room.
  const mayBeWith = way === 'swap' || choice === 'bed';
  const to = (other: PlanRow): MoveTo | undefined => {
    if (way === 'swap') return { swapWith: other.personId };
    return other.room === undefined ? undefined : { room: other.room };
  };
  const others = peopleShown(plan, 'all', search).filter(
    (other) => other.personId !== personId && other.room !== room,
  );
  const { found, more } = firstFitting(
    others,
    (other) => {
      const target = to(other);
      return target !== undefined && fits(personId, target);
    },
    SHOWN,
  );
  return (
    <Sheet
      title={way === 'move' ? planText.moveTitle(name) : planText.swapTitle(name)}
      onClose={onClose}
    >
      <View className="lodging-note">{planText.moveHint}</View>
      {way === 'move' && <EmptyRooms plan={plan} row={row} onMove={onMove} />}
      {mayBeWith && (
        <SearchBox placeholder={guestsText.searchPlaced} searched={search} onSearch={setSearch} />
      )}
      <View className="plan-candidates">
        {found.map((other) => (
          <Candidate
            key={other.personId}
            other={other}
            label={way === 'move' ? planText.joins(other.name) : other.name}
            onTap={async () => {
              const target = to(other);
              if (target) await onMove(target);
            }}
          />
        ))}
      </View>
      {mayBeWith && found.length === 0 && <View className="lodging-note">{planText.nobody}</View>}
      {more && <View className="lodging-note">{planText.moreHere}</View>}
      <PrimaryButton tone="secondary" label={lodgingCommon.back} onTap={onClose} />
    </Sheet>
  );
}

/** The first empty room of each kind that may be theirs; somebody who shares has a twin. */
const EmptyRooms = ({ plan, row, onMove }: Pick<MoveSheetProps, 'plan' | 'row' | 'onMove'>) => (
  <>
    {plan.hotels.flatMap(({ id, name }) =>
      RoomKind.options
        .filter((kind) => row.choice !== 'bed' || kind === 'twin')
        .map((kind) => {
          const label = planText.emptyRoom(roomKindText[kind]);
          return (
            <PrimaryButton
              key={`${id}-${kind}`}
              tone="secondary"
              label={plan.hotels.length > 1 ? `${name}：${label}` : label}
              onTap={() => onMove({ hotelId: id, kind })}
            />
          );
        }),
    )}
  </>
);

interface CandidateProps {
  readonly other: PlanRow;
  readonly label: string;
  readonly onTap: () => Promise<void>;
}

function Candidate({ other, label, onTap }: CandidateProps) {
  const where = other.room === undefined ? planText.noRoom : roomName(other.room);
  return (
    <View
      className="plan-candidates__item"
      hoverClass="plan-candidates__item--pressed"
      aria-role="button"
      aria-label={`${label}，${where}`}
      onClick={() => void onTap()}
    >
      <View className="plan-candidates__name">{label}</View>
      <View className="lodging-note">{`${where} · ${other.unitName}`}</View>
      <View className="lodging-note">{rowNote(other)}</View>
    </View>
  );
}
