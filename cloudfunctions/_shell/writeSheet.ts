import type { CellObject, SheetData } from 'write-excel-file/node';

type CellValue = string | number;

interface Column<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** An amount in yuan, shown to the fen. */
  readonly isYuan?: true;
  /** Longer texts go on in the next line of the cell. */
  readonly wraps?: true;
}

/** One sheet of a workbook: lines of text at its head, the columns' titles, rows, and a last row in bold. */
export interface Sheet<Key extends string = string> {
  readonly name: string;
  readonly head: readonly string[];
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Readonly<Record<Key, CellValue>>[];
  readonly total: Readonly<Record<Key, CellValue>>;
}

const YUAN = '#,##0.00';
const BOLD = { fontWeight: 'bold' } as const;

/** Texts are cells of type string, so that none can act as a formula, whatever they begin with. */
const cellOf = (value: CellValue, isYuan = false): CellObject => {
  if (typeof value === 'string') return { value, type: String };
  return isYuan ? { value, type: Number, format: YUAN } : { value, type: Number };
};

const titlesOf = (columns: readonly Column<string>[]) =>
  columns.map(({ title }) => ({ value: title, type: String, ...BOLD }));

const rowOf = <Key extends string>(
  columns: readonly Column<Key>[],
  row: Readonly<Record<Key, CellValue>>,
) =>
  columns.map(({ key, isYuan, wraps }) => ({
    ...cellOf(row[key], isYuan),
    ...(wraps ? { wrap: true } : {}),
  }));

const widthsOf = (columns: readonly Column<string>[]) => columns.map(({ width }) => ({ width }));

/** The writer is loaded with the first file, which a cold start does not pay for. */
const loadWriter = async () => (await import('write-excel-file/node')).default;

/** An xlsx file of one sheet. */
export async function writeSheet<Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly Readonly<Record<Key, CellValue>>[],
): Promise<Buffer> {
  const writeXlsxFile = await loadWriter();
  const data = [titlesOf(columns), ...rows.map((row) => rowOf(columns, row))];
  return writeXlsxFile(data, { columns: widthsOf(columns), stickyRowsCount: 1 }).toBuffer();
}

const dataOf = ({ head, columns, rows, total }: Sheet): SheetData => [
  ...head.map((line, index) => [{ value: line, type: String, ...(index === 0 ? BOLD : {}) }]),
  titlesOf(columns),
  ...rows.map((row) => rowOf(columns, row)),
  columns.map(({ key, isYuan }) => ({ ...cellOf(total[key]!, isYuan), ...BOLD })),
];

/** An xlsx file of several sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const writeXlsxFile = await loadWriter();
  const all = sheets.map((sheet) => ({
    data: dataOf(sheet),
    sheet: sheet.name,
    columns: widthsOf(sheet.columns),
    stickyRowsCount: sheet.head.length + 1,
    orientation: 'landscape' as const,
  }));
  return writeXlsxFile(all).toBuffer();
}
