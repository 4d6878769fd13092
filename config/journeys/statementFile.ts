import writeXlsxFile from 'write-excel-file/node';
import { BANKS, type Transfer } from '../../src/domain/statement/banks.fixture';
import { inGbk } from '../../src/domain/statement/gbk.fixture';

const rowsOf = (bank: string, transfers: readonly Transfer[]) => BANKS[bank]?.(transfers) ?? [];

/** A bank's statement as a workbook. */
export const asXlsx = (bank: string, transfers: readonly Transfer[]): Promise<Buffer> =>
  writeXlsxFile(
    rowsOf(bank, transfers).map((row) =>
      Array.from({ length: 17 }, (_, at) => ({ value: String(row[at] ?? ''), type: String })),
    ),
  ).toBuffer();

/** The same as a csv file in GBK, as the banks' own programs write it. */
export const asCsv = (bank: string, transfers: readonly Transfer[]): Buffer =>
  Buffer.from(
    inGbk(
      rowsOf(bank, transfers)
        .map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(','))
        .join('\r\n'),
    ),
  );
