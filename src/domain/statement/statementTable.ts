import { err, ok, type Result } from '../result';
import { textIn } from './cells';
import { type Columns, columnsUnder } from './columns';
import { movementReader } from './movement';
import { type Digest, identityOf, lineIdOf, type StatementLine } from './statementLine';
import { readRow, type Row, type RowReading } from './statementRow';

/** A row that may be money and could not be read: somebody looks at it. `row` counts from 1, `column` is its head. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly code: Extract<RowReading, { is: 'problem' }>['code'] | 'SERIAL_REPEATED';
}

/** Every row under a head is in exactly one of these; rows count from 1. */
export interface StatementReading {
  readonly lines: readonly (StatementLine & { readonly row: number })[];
  readonly problems: readonly RowProblem[];
  /** Money that went out. */
  readonly outgoing: readonly number[];
  /** Totals, balances, page heads, notes. */
  readonly summaries: readonly number[];
  /** The same money again, by its serial number. */
  readonly repeated: readonly number[];
}

type StatementRefusal =
  | { readonly code: 'HEADER_NOT_FOUND' }
  /** Nothing tells incoming from outgoing under the head in that row. */
  | { readonly code: 'SIDES_NOT_TOLD'; readonly row: number };

interface Read {
  readonly row: number;
  readonly line: Omit<StatementLine, '_id'>;
  readonly serialHead: string;
}

interface Section {
  readonly columns: Columns;
  readonly rows: readonly { readonly row: number; readonly cells: Row }[];
  /** Row of the head. */
  readonly row: number;
}

/** A head opens a section that lasts until another one, for accounts may follow each other; pages repeat theirs. */
function sectionsOf(table: readonly Row[]): Section[] {
  const sections: { columns: Columns; row: number; rows: { row: number; cells: Row }[] }[] = [];
  table.forEach((cells, at) => {
    const columns = columnsUnder(cells);
    const isRepeated = JSON.stringify(columns) === JSON.stringify(sections.at(-1)?.columns);
    if (columns && isRepeated) return;
    if (columns) sections.push({ columns, row: at + 1, rows: [] });
    else if (cells.some((cell) => textIn(cell) !== ''))
      sections.at(-1)?.rows.push({ row: at + 1, cells });
  });
  return sections;
}

/** Gives each line its id, the same money once. */
function identified(lines: readonly Read[], digest: Digest) {
  const seen = new Map<string, { count: number; remark: string }>();
  const found = {
    lines: [] as (StatementLine & { row: number })[],
    repeated: [] as number[],
    problems: [] as RowProblem[],
  };
  for (const { row, line, serialHead } of lines) {
    const identity = identityOf(line);
    const before = seen.get(identity);
    const count = (before?.count ?? 0) + 1;
    seen.set(identity, { count, remark: line.remark });
    if (!before || line.serial === undefined)
      found.lines.push({ _id: lineIdOf(identity, count, digest), ...line, row });
    else if (before.remark === line.remark) found.repeated.push(row);
    else found.problems.push({ row, column: serialHead, code: 'SERIAL_REPEATED' });
  }
  return found;
}

/** The incoming lines of a bank's table, whatever bank it is of: its head is found by itself, rows around it pass. */
export function readStatement(
  table: readonly Row[],
  digest: Digest,
): Result<StatementReading, StatementRefusal> {
  const lines: Read[] = [];
  const problems: RowProblem[] = [];
  const rowsThatAre = { outgoing: [] as number[], summary: [] as number[] };
  const sections = sectionsOf(table);
  if (sections.length === 0) return err({ code: 'HEADER_NOT_FOUND' });
  for (const { columns, rows, row: head } of sections) {
    const movementOf = movementReader(
      columns,
      rows.map(({ cells }) => cells),
    );
    if (!movementOf && rows.length > 0) return err({ code: 'SIDES_NOT_TOLD', row: head });
    const serialHead = columns.serial[0]?.head ?? '';
    for (const { row, cells } of rows) {
      const read = readRow(cells, columns, movementOf?.(cells) ?? { is: 'blank' });
      if (read.is === 'line') lines.push({ row, line: read.line, serialHead });
      else if (read.is === 'problem') problems.push({ row, column: read.column, code: read.code });
      else rowsThatAre[read.is].push(row);
    }
  }
  const found = identified(lines, digest);
  return ok({
    lines: found.lines,
    problems: [...problems, ...found.problems].sort((a, b) => a.row - b.row),
    outgoing: rowsThatAre.outgoing,
    summaries: rowsThatAre.summary,
    repeated: found.repeated,
  });
}
