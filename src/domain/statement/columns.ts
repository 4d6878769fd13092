import { type Cell, textIn } from './cells';
import aliases from './columns.json';

export type ColumnRole = keyof typeof aliases;

interface Column {
  readonly role: ColumnRole;
  /** Position in the table, from 0. */
  readonly at: number;
  /** What its head says. */
  readonly head: string;
}

/** The columns of a table by what they hold, the one to be read first in front, whatever their order in the table. */
export type Columns = Readonly<Record<ColumnRole, readonly Column[]>>;

interface Meaning {
  readonly role: ColumnRole;
  readonly rank: number;
}

const ROLES = Object.keys(aliases) as ColumnRole[];
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  ROLES.flatMap((role) => aliases[role].map((alias, rank) => [alias, { role, rank }] as const)),
);

/** Without blanks, English in square brackets, and units or explanations in brackets at the end. */
const plainHead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\[.*?\]/g, '')
    .replace(/[\s:*]/g, '')
    .replace(/(?!^)\([^()]*\)$/, '')
    .toLowerCase();

const meaningOf = (cell: Cell): Meaning | undefined =>
  typeof cell === 'string' ? MEANINGS.get(plainHead(textIn(cell))) : undefined;

/** How many cells of a row are heads that we know. */
export const knownHeads = (row: readonly Cell[]): number =>
  row.filter((cell) => meaningOf(cell) !== undefined).length;

/** The columns under a row of heads; undefined where the row is none: it must name day, amount, and payer or remark. */
export function columnsUnder(row: readonly Cell[]): Columns | undefined {
  const ranked = row
    .flatMap((cell, at) => {
      const meaning = meaningOf(cell);
      return meaning ? [{ ...meaning, at, head: textIn(cell) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const columns = {} as Record<ColumnRole, readonly Column[]>;
  for (const role of ROLES) columns[role] = ranked.filter((column) => column.role === role);
  const has = (role: ColumnRole): boolean => columns[role].length > 0;
  const isHeader =
    has('day') && (has('income') || has('amount')) && (has('payerName') || has('remark'));
  return isHeader ? columns : undefined;
}
