type CellValue = string | number;

interface Column<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/**
 * An xlsx file of one sheet. Texts are cells of type string, so that none can act as a formula, whatever they begin
 * with. The writer is loaded with the first file, which a cold start does not pay for.
 */
export async function writeSheet<Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly Readonly<Record<Key, CellValue>>[],
): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const head = columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const body = rows.map((row) =>
    columns.map(({ key }) => {
      const value: CellValue = row[key];
      return typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  const widths = columns.map(({ width }) => ({ width }));
  return writeXlsxFile([head, ...body], { columns: widths, stickyRowsCount: 1 }).toBuffer();
}
