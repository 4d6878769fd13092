import type { CivilDate } from '../calendar';
import type { Fen } from '../money';
import { type Cell, dayIn, textIn } from './cells';
import type { ColumnRole, Columns } from './columns';
import type { AmountProblem, Movement } from './movement';
import type { StatementLine } from './statementLine';
import words from './statementWords.json';

export type Row = readonly Cell[];

type DayProblem = 'DAY_UNREADABLE' | 'DAY_MISSING';

export type RowReading =
  | { readonly is: 'line'; readonly line: Omit<StatementLine, '_id'> }
  | { readonly is: 'outgoing' }
  /** A total, a balance, a note. */
  | { readonly is: 'summary' }
  | {
      readonly is: 'problem';
      readonly code: AmountProblem | DayProblem | 'OTHER_CURRENCY';
      readonly column: string;
    };

const FEWEST_OF_SERIAL = 4;
/** Some banks fill the column with zeros. */
const PLACEHOLDER = /^(.)\1*$/;

const startsWithWord = (text: string, known: readonly string[]): boolean =>
  known.some((word) => text.startsWith(word));

const isSummary = (row: Row): boolean =>
  row.some((cell) => startsWithWord(textIn(cell), words.summary));

const textsOf = (row: Row, columns: Columns, role: ColumnRole): string[] => [
  ...new Set(columns[role].map(({ at }) => textIn(row[at])).filter((text) => text !== '')),
];

function serialIn(row: Row, columns: Columns): string | undefined {
  const [serial] = textsOf(row, columns, 'serial');
  return serial === undefined || serial.length < FEWEST_OF_SERIAL || PLACEHOLDER.test(serial)
    ? undefined
    : serial;
}

type DayReading =
  | { readonly is: 'day'; readonly day: CivilDate }
  | {
      readonly is: 'problem';
      readonly code: 'DAY_UNREADABLE' | 'DAY_MISSING';
      readonly column: string;
    };

function dayOfRow(row: Row, columns: Columns): DayReading {
  for (const { at, head } of columns.day) {
    const read = dayIn(row[at]);
    if (!read.ok) return { is: 'problem', code: 'DAY_UNREADABLE', column: head };
    if (read.value !== undefined) return { is: 'day', day: read.value };
  }
  return { is: 'problem', code: 'DAY_MISSING', column: columns.day[0]?.head ?? '' };
}

/** What a row under a head is. */
export function readRow(row: Row, columns: Columns, movement: Movement): RowReading {
  const day = dayOfRow(row, columns);
  const [payerName = ''] = textsOf(row, columns, 'payerName');
  const remarks = textsOf(row, columns, 'remark');
  if (day.is === 'problem')
    return payerName === '' && (isSummary(row) || movement.is === 'blank')
      ? { is: 'summary' }
      : day;
  const isBalance = payerName === '' && remarks.some((text) => words.balance.includes(text));
  if (isBalance || (movement.is === 'blank' && payerName === '')) return { is: 'summary' };
  if (movement.is === 'outgoing' || movement.is === 'problem') return movement;
  if (movement.is === 'blank')
    return {
      is: 'problem',
      code: 'AMOUNT_MISSING',
      column: (columns.income[0] ?? columns.amount[0])?.head ?? '',
    };
  const currency = columns.currency.find(({ at }) => textIn(row[at]) !== '');
  if (currency && !words.yuan.includes(textIn(row[currency.at]).toLowerCase()))
    return { is: 'problem', code: 'OTHER_CURRENCY', column: currency.head };
  const [payerAccount = ''] = textsOf(row, columns, 'payerAccount');
  const serial = serialIn(row, columns);
  const line = { day: day.day, amount: movement.amount as Fen, payerName, payerAccount };
  return {
    is: 'line',
    line: { ...line, remark: remarks.join(' '), ...(serial === undefined ? {} : { serial }) },
  };
}
