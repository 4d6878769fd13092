import type { StatementUnreadable } from '#contract/finance';
import { err, ok, type Result } from '#domain/result';
import { csvTable, decodeText } from '#domain/statement/csvText';
import {
  readStatement,
  type RowProblem,
  type StatementReading,
} from '#domain/statement/statementTable';
import type { Row } from '#domain/statement/statementRow';
import { digest } from '#shell/digest';

const LARGEST_BYTES = 5 * 1024 * 1024;
/** What the two kinds of Excel files begin with. */
const XLSX = [0x50, 0x4b];
const XLS = [0xd0, 0xcf, 0x11, 0xe0];

type Refused = Result<never, StatementUnreadable>;
const refuse = (why: StatementUnreadable['why'], row?: number): Refused =>
  err({ code: 'STATEMENT_UNREADABLE', why, ...(row === undefined ? {} : { row }) });

/** A part of the file with a name of its own: rows of all parts count on. */
interface Sheet {
  readonly name?: string;
  readonly rows: readonly Row[];
}

export interface FileReading extends Omit<StatementReading, 'problems'> {
  /** Each with the sheet that it is on, where there are several. */
  readonly problems: readonly (RowProblem & { readonly sheet?: string })[];
}

/** The lines of a statement as banks give it: xlsx, or csv in UTF-8 or GBK; told by its bytes, not by its name. */
export async function readStatementFile(
  bytes: Uint8Array,
): Promise<Result<FileReading, StatementUnreadable>> {
  if (bytes.length > LARGEST_BYTES) return refuse('tooLarge');
  const sheets = await sheetsOf(bytes);
  if (!sheets.ok) return sheets;
  const reading = readStatement(
    sheets.value.flatMap(({ rows }) => rows),
    digest,
  );
  if (!reading.ok)
    return reading.refusal.code === 'HEADER_NOT_FOUND'
      ? refuse('noHeader')
      : refuse('sidesNotTold', placed(reading.refusal.row, sheets.value).row);
  const problems = reading.value.problems.map((problem) => ({
    ...problem,
    ...placed(problem.row, sheets.value),
  }));
  return ok({ ...reading.value, problems });
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

async function sheetsOf(bytes: Uint8Array): Promise<Result<readonly Sheet[], StatementUnreadable>> {
  if (startsWith(bytes, XLS)) return refuse('oldExcel');
  if (startsWith(bytes, XLSX)) return workbook(bytes);
  const text = decodeText(bytes);
  if (!text.ok) return refuse('notText');
  const table = csvTable(text.value);
  return table.ok ? ok([{ rows: table.value }]) : refuse('quotesBroken', table.refusal.row);
}

/** The reader is loaded with the first workbook, which a cold start does not pay for. */
async function workbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], StatementUnreadable>> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Row[] })));
  } catch (error) {
    console.warn('workbook not read', error);
    return refuse('brokenExcel');
  }
}

/** Where a row of all sheets together stands. */
function placed(row: number, sheets: readonly Sheet[]): { row: number; sheet?: string } {
  let before = 0;
  for (const { name, rows } of sheets) {
    if (row <= before + rows.length)
      return {
        row: row - before,
        ...(sheets.length > 1 && name !== undefined ? { sheet: name } : {}),
      };
    before += rows.length;
  }
  return { row };
}
