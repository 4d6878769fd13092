import * as fc from 'fast-check';
import { csvTable, decodeText } from './csvText';

/** 在职培训 in GBK. */
const GBK = Uint8Array.from([0xd4, 0xda, 0xd6, 0xb0, 0xc5, 0xe0, 0xd1, 0xb5]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const SEED = { seed: 20260403 };

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8('在职培训')],
    ['UTF-8 with its mark', utf8('\uFEFF在职培训')],
    ['GBK', GBK],
    [
      'UTF-16 with its mark',
      Uint8Array.from([0xff, 0xfe, 0x28, 0x57, 0x4c, 0x80, 0xf9, 0x57, 0xad, 0x8b]),
    ],
  ])('is read from %s', (_, bytes) =>
    expect(decodeText(bytes)).toEqual({ ok: true, value: '在职培训' }),
  );

  it('is read from GB18030 with four bytes', () => {
    const rare = Uint8Array.from([0x95, 0x32, 0x82, 0x36]);
    expect(decodeText(rare)).toEqual({ ok: true, value: '\u{20000}' });
  });

  it('is refused where there is none', () => {
    for (const bytes of [
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]),
      Uint8Array.from([0xd4, 0xff]),
      Uint8Array.from([0xef, 0xbb, 0xbf, 0xd4, 0xda]),
    ])
      expect(decodeText(bytes)).toEqual({ ok: false, refusal: { code: 'NOT_TEXT' } });
  });

  it('always comes back from UTF-8', () => {
    const text = fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9,;\t\r\n"¥￥（）]*$/);
    fc.assert(
      fc.property(text, (one) => expect(decodeText(utf8(one))).toEqual({ ok: true, value: one })),
      SEED,
    );
  });
});

const HEADS = ['交易日期', '收入金额', '对方户名', '附言'];
const ROW = ['2026-04-07', '1,490.00', '王晓梅', '在职培训;湖北"省馆"\n王晓梅'];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('the rows of a csv text', () => {
  it.each([',', ';', '\t'])('are cut at %j', (delimiter) => {
    const text = [HEADS, ROW].map((row) => row.map(quoted).join(delimiter)).join('\r\n');
    expect(csvTable(text)).toEqual({ ok: true, value: [HEADS, ROW] });
  });

  it('are cut at commas although each cell ends with a tab, and after a preamble', () => {
    const text = `户名：某某;账号：1;2;3;4\n${HEADS.map((head) => `${head}\t`).join(',')}\n`;
    const table = csvTable(text);
    expect(table.ok && table.value[1]?.map((cell) => cell.trim())).toEqual(HEADS);
  });

  it('keep a quotation mark within a cell', () => {
    const table = csvTable(`${HEADS.join(',')}\n2026-04-07,490,王晓梅,交"培训费"\n`);
    expect(table.ok && table.value[1]?.[3]).toBe('交"培训费"');
  });

  it('are refused where a quotation does not end', () => {
    expect(
      csvTable(`${HEADS.join(',')}\n2026-04-07,490,"王晓梅,培训费\n2026-04-08,490,李明,\n`),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'QUOTES_BROKEN' },
    });
  });

  it('always are those that were written', () => {
    const cell = fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9,;"¥]{0,8}$/);
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (some, delimiter) => {
        const table = [HEADS, ...some];
        const text = table.map((row) => row.map(quoted).join(delimiter)).join('\n');
        expect(csvTable(text)).toEqual({ ok: true, value: table });
      }),
      SEED,
    );
  });
});
