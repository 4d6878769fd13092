import { amountIn, type Cell, textIn } from './cells';
import type { Columns } from './columns';
import words from './statementWords.json';

export type AmountProblem =
  | 'AMOUNT_UNREADABLE'
  | 'AMOUNT_MISSING'
  | 'BOTH_SIDES'
  | 'NEGATIVE_INCOME'
  | 'DIRECTION_UNREADABLE';

/** What a row moved: `income` in fen, money that went out, or why it cannot be told, and in which column. */
export type Movement =
  | { readonly is: 'income'; readonly amount: number }
  | { readonly is: 'outgoing' }
  | { readonly is: 'blank' }
  | { readonly is: 'problem'; readonly code: AmountProblem; readonly column: string };

type Direction = 'incoming' | 'outgoing' | undefined;

function directionIn(cell: Cell): Direction {
  const word = textIn(cell).normalize('NFKC').toLowerCase();
  if (words.incoming.includes(word)) return 'incoming';
  return words.outgoing.includes(word) ? 'outgoing' : undefined;
}

type Amount =
  | { readonly head: string; readonly fen: number | undefined }
  | { readonly head: string; readonly wrong: true };

function firstAmount(row: readonly Cell[], columns: Columns['income']): Amount {
  for (const { at, head } of columns) {
    const read = amountIn(row[at]);
    if (!read.ok) return { head, wrong: true };
    if (read.value !== undefined) return { head, fen: read.value };
  }
  return { head: columns[0]?.head ?? '', fen: undefined };
}

const problem = (code: AmountProblem, column: string): Movement => ({
  is: 'problem',
  code,
  column,
});

/** Of a table with a column for each side. */
function ofTwoSides(row: readonly Cell[], columns: Columns): Movement {
  const income = firstAmount(row, columns.income);
  const outgoing = firstAmount(row, columns.outgoing);
  if ('wrong' in income) return problem('AMOUNT_UNREADABLE', income.head);
  if ('wrong' in outgoing) return problem('AMOUNT_UNREADABLE', outgoing.head);
  if (income.fen === undefined && outgoing.fen === undefined) return { is: 'blank' };
  const [came, went] = [income.fen ?? 0, outgoing.fen ?? 0];
  if (came !== 0 && went !== 0) return problem('BOTH_SIDES', income.head);
  if (came < 0) return problem('NEGATIVE_INCOME', income.head);
  if (came > 0) return { is: 'income', amount: came };
  return went === 0 ? problem('AMOUNT_MISSING', income.head) : { is: 'outgoing' };
}

/** Of a table with one column of amounts, whose side a word or the sign tells. */
function ofOneSide(
  row: readonly Cell[],
  columns: Columns,
  direction: Columns['direction'][number] | undefined,
): Movement {
  const amount = firstAmount(row, columns.amount);
  if ('wrong' in amount) return problem('AMOUNT_UNREADABLE', amount.head);
  if (amount.fen === undefined) return { is: 'blank' };
  if (amount.fen === 0) return problem('AMOUNT_MISSING', amount.head);
  const bySign: Direction = amount.fen < 0 ? 'outgoing' : 'incoming';
  const side = direction ? directionIn(row[direction.at]) : bySign;
  if (side === undefined) return problem('DIRECTION_UNREADABLE', direction?.head ?? amount.head);
  if (side === 'outgoing') return { is: 'outgoing' };
  return amount.fen < 0
    ? problem('NEGATIVE_INCOME', amount.head)
    : { is: 'income', amount: amount.fen };
}

/**
 * How the rows under a head tell what they moved; undefined where nothing tells incoming from outgoing: one column of
 * amounts without a sign on any of them, and no column of sides.
 */
export function movementReader(
  columns: Columns,
  rows: readonly (readonly Cell[])[],
): ((row: readonly Cell[]) => Movement) | undefined {
  if (columns.income.length > 0) return (row) => ofTwoSides(row, columns);
  const isAlwaysSide = ({ at }: { at: number }): boolean =>
    rows.every((row) => textIn(row[at]) === '' || directionIn(row[at]) !== undefined);
  const direction = columns.direction[0] ?? columns.looseDirection.find(isAlwaysSide);
  const isSigned = rows.some((row) =>
    columns.amount.some(({ at }) => {
      const read = amountIn(row[at]);
      return (
        (read.ok && (read.value ?? 0) < 0) || textIn(row[at]).normalize('NFKC').startsWith('+')
      );
    }),
  );
  return direction || isSigned ? (row) => ofOneSide(row, columns, direction) : undefined;
}
