import type { PlanRoom, PlanRow, ShownPlan } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import {
  CHANGE_KINDS,
  type ChangeKind,
  PEOPLE_FILTERS,
  type PeopleFilter,
  roomName,
} from '#text/lodging';

/** Whether the question to pay the supplement is still open (H5). */
const isAsked = ({ supplement }: PlanRow): boolean =>
  supplement !== undefined && supplement.acceptedAt === undefined;

const BELONGS: Record<PeopleFilter, (row: PlanRow) => boolean> = {
  all: () => true,
  noRoom: ({ room }) => room === undefined,
  elsewhere: ({ isElsewhere }) => isElsewhere,
  swapped: ({ isSwapped }) => isSwapped,
  alone: ({ supplementNights }) => supplementNights > 0,
  asked: isAsked,
  pinned: ({ isPinned }) => isPinned,
};

type Numbers = ReadonlyMap<string, string>;

export const numbersOf = (rooms: readonly PlanRoom[]): Numbers =>
  new Map(rooms.flatMap(({ room, number }) => (number === undefined ? [] : [[room, number]])));

export const rowsById = (rows: readonly PlanRow[]): ReadonlyMap<PersonId, PlanRow> =>
  new Map(rows.map((row) => [row.personId, row]));

/** By a part of the name or unit, the room's own number, or what it is called. */
const isFound = (row: PlanRow, numbers: Numbers, search: string): boolean =>
  search === '' ||
  row.name.includes(search) ||
  row.unitName.includes(search) ||
  (row.room !== undefined &&
    (numbers.get(row.room)?.startsWith(search) === true || roomName(row.room) === search));

export function peopleShown(
  { rows, rooms }: Pick<ShownPlan, 'rows' | 'rooms'>,
  filter: PeopleFilter,
  search: string,
): readonly PlanRow[] {
  const numbers = numbersOf(rooms);
  return rows.filter((row) => BELONGS[filter](row) && isFound(row, numbers, search.trim()));
}

export const peopleCounts = (rows: readonly PlanRow[]): Readonly<Record<PeopleFilter, number>> =>
  Object.fromEntries(
    PEOPLE_FILTERS.map((filter) => [filter, rows.filter(BELONGS[filter]).length]),
  ) as Record<PeopleFilter, number>;

/** Rooms in which somebody is who is searched for, or which are. */
export function roomsShown(
  plan: Pick<ShownPlan, 'rows' | 'rooms'>,
  search: string,
): readonly PlanRoom[] {
  if (search.trim() === '') return plan.rooms;
  const found = new Set(peopleShown(plan, 'all', search).map(({ room }) => room));
  return plan.rooms.filter(({ room }) => found.has(room));
}

const CHANGED: Record<Exclude<ChangeKind, 'gone'>, (row: PlanRow) => boolean> = {
  moved: ({ change }) => change?.isMoved === true,
  charge: ({ change }) => change?.isChargeChanged === true,
  roommate: ({ change }) => change?.isRoommateChanged === true,
  new: ({ change }) => change?.isNew === true,
};

/** Who is concerned by a kind of change; who is gone has no row any more. */
export const changedRows = (rows: readonly PlanRow[], kind: ChangeKind): readonly PlanRow[] =>
  kind === 'gone' ? [] : rows.filter(CHANGED[kind]);

export const changeCounts = ({
  rows,
  gone,
}: Pick<ShownPlan, 'rows' | 'gone'>): Readonly<Record<ChangeKind, number>> =>
  Object.fromEntries(
    CHANGE_KINDS.map((kind) => [
      kind,
      kind === 'gone' ? gone.length : changedRows(rows, kind).length,
    ]),
  ) as Record<ChangeKind, number>;

/** Who else is in the room on some night of theirs. */
export const roommatesOf = (rows: readonly PlanRow[], row: PlanRow): readonly PlanRow[] =>
  row.room === undefined
    ? []
    : rows.filter(
        (other) =>
          other.room === row.room &&
          other.personId !== row.personId &&
          other.from < row.until &&
          row.from < other.until,
      );

/** How many will be asked to pay a supplement, or are asked already. */
export const supplementsToAsk = (rows: readonly PlanRow[]): number =>
  rows.filter((row) => row.supplementNights > 0 && row.supplement?.acceptedAt === undefined).length;
