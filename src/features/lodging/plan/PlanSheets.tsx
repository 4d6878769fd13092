import Taro from '@tarojs/taro';
import type { ShownPlan } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import type { RoomId } from '#domain/lodging/plan';
import { routes } from '../../../routes';
import { MoveSheet } from './MoveSheet';
import { NumberSheet } from './NumberSheet';
import { PersonSheet } from './PersonSheet';
import { numbersOf, roommatesOf } from './planView';
import { PublishSheet } from './PublishSheet';
import type { PlanActs } from './usePlanActs';

/** What lies over the plan. */
export type PlanSheet =
  | { readonly kind: 'person' | 'move' | 'swap'; readonly personId: PersonId }
  | { readonly kind: 'number'; readonly room: RoomId }
  | { readonly kind: 'publish' };

interface PlanSheetsProps {
  readonly plan: ShownPlan;
  readonly sheet: PlanSheet | undefined;
  readonly acts: PlanActs;
  readonly onSheet: (sheet: PlanSheet | undefined) => void;
}

/** The sheet that is open, as the plan is now; it closes when what it asks has come about, or was refused. */
export function PlanSheets({ plan, sheet, acts, onSheet }: PlanSheetsProps) {
  const close = () => onSheet(undefined);
  const closing = async (acting: Promise<boolean>): Promise<void> => {
    await acting;
    close();
  };
  if (sheet === undefined) return null;
  switch (sheet.kind) {
    case 'publish':
      return (
        <PublishSheet
          plan={plan}
          onPublish={(answerUntil, acknowledged) =>
            closing(acts.publish(answerUntil, acknowledged))
          }
          onClose={close}
        />
      );
    case 'number': {
      const room = plan.rooms.find((one) => one.room === sheet.room);
      return (
        room && (
          <NumberSheet
            room={room}
            onSave={(number) => closing(acts.number(room.room, number))}
            onClose={close}
          />
        )
      );
    }
    case 'person':
    case 'move':
    case 'swap':
      return <PersonSheets plan={plan} sheet={sheet} acts={acts} onSheet={onSheet} />;
  }
}

interface PersonSheetsProps extends PlanSheetsProps {
  readonly sheet: Extract<PlanSheet, { personId: PersonId }>;
}

function PersonSheets({ plan, sheet, acts, onSheet }: PersonSheetsProps) {
  const { personId, kind } = sheet;
  const row = plan.rows.find((one) => one.personId === personId);
  if (!row) return null;
  const close = () => onSheet(undefined);
  if (kind !== 'person')
    return (
      <MoveSheet
        plan={plan}
        row={row}
        way={kind}
        onMove={async (to) => {
          await acts.move(personId, to);
          close();
        }}
        onClose={close}
      />
    );
  return (
    <PersonSheet
      row={row}
      number={row.room && numbersOf(plan.rooms).get(row.room)}
      mates={roommatesOf(plan.rows, row)}
      onPin={(isPinned) => {
        close();
        void acts.pin(personId, isPinned);
      }}
      onMove={() => onSheet({ kind: 'move', personId })}
      onSwap={() => onSheet({ kind: 'swap', personId })}
      onStay={() => {
        close();
        void Taro.navigateTo({ url: routes.lodgingGuest(plan.trainingId, personId) });
      }}
      onClose={close}
    />
  );
}
