import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { BANKS, TRANSFERS } from './banks.fixture';
import { type Cell, amountIn, dayIn, textIn } from './cells';
import { type StatementReading, readStatement } from './statementTable';
import { StatementLine } from './statementLine';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

function read(table: readonly (readonly Cell[])[]): StatementReading {
  const result = readStatement(table, digest);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const idsOf = (reading: StatementReading) => reading.lines.map(({ _id }) => _id);

const HEAD = ['交易日期', '收入金额', '支出金额', '对方户名', '附言'];
const SERIAL_HEAD = [...HEAD, '流水号'];
const problemsOf = (...rows: Cell[][]) =>
  read([HEAD, ...rows]).problems.map(({ row, column, code }) => [row, column, code]);

describe('a statement of any bank', () => {
  it.each(Object.keys(BANKS))('of %s gives the lines that came in, and nothing else', (bank) => {
    const reading = read(BANKS[bank]?.(TRANSFERS) ?? []);
    expect(reading.problems).toEqual([]);
    expect(reading.outgoing).toHaveLength(1);
    expect(reading.lines).toMatchObject([
      { day: '2026-04-07', amount: 49000, payerName: '王晓梅' },
      { day: '2026-04-10', amount: 480000, payerName: '武汉大学图书馆' },
    ]);
    expect(reading.lines[0]?.remark).toContain('在职培训+湖北省图书馆+王晓梅');
    for (const line of reading.lines) expect(StatementLine.parse(line)).toBeTruthy();
  });

  it('keeps the account and the serial number where the bank gives them', () => {
    const { beijing, industrial } = BANKS;
    expect(read(beijing?.(TRANSFERS) ?? []).lines[0]).toMatchObject({
      payerAccount: '6222020200012345678',
      serial: '20260407000123',
    });
    expect(read(industrial?.(TRANSFERS) ?? []).lines[0]).not.toHaveProperty('serial');
  });

  it('without a head is refused, and so is one that does not tell what came in from what went out', () => {
    expect(
      readStatement(
        [
          ['姓名', '单位'],
          ['王晓梅', '湖北省图书馆'],
        ],
        digest,
      ),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'HEADER_NOT_FOUND' },
    });
    expect(readStatement([], digest)).toMatchObject({ refusal: { code: 'HEADER_NOT_FOUND' } });
    const unsigned = [
      ['交易日期', '交易金额', '对方户名'],
      ['2026-04-07', '490.00', '王晓梅'],
    ];
    expect(readStatement(unsigned, digest)).toMatchObject({
      refusal: { code: 'SIDES_NOT_TOLD', row: 1 },
    });
  });

  it('tells by the sign where no column does', () => {
    const reading = read([
      ['交易日期', '交易金额', '对方户名'],
      ['2026-04-07', '490.00', '王晓梅'],
      ['2026-04-07', '-100.00', '某公司'],
    ]);
    expect(reading.lines).toMatchObject([{ amount: 49000 }]);
    expect(reading.outgoing).toEqual([3]);
  });
});

describe('what cannot be read', () => {
  it('is told with its row, its column and why', () => {
    expect(
      problemsOf(
        ['4月7日', '490', '', '王晓梅', ''],
        ['2026-02-30', '490', '', '王晓梅', ''],
        ['', '490', '', '王晓梅', ''],
        ['2026-04-07', '四百九十', '', '王晓梅', ''],
        ['2026-04-07', '1,23', '', '王晓梅', ''],
        ['2026-04-07', '490.005', '', '王晓梅', ''],
        ['2026-04-07', '', '', '王晓梅', ''],
        ['2026-04-07', '490', '490', '王晓梅', ''],
        ['2026-04-07', '-490', '', '王晓梅', '冲正'],
      ),
    ).toEqual([
      [2, '交易日期', 'DAY_UNREADABLE'],
      [3, '交易日期', 'DAY_UNREADABLE'],
      [4, '交易日期', 'DAY_MISSING'],
      [5, '收入金额', 'AMOUNT_UNREADABLE'],
      [6, '收入金额', 'AMOUNT_UNREADABLE'],
      [7, '收入金额', 'AMOUNT_UNREADABLE'],
      [8, '收入金额', 'AMOUNT_MISSING'],
      [9, '收入金额', 'BOTH_SIDES'],
      [10, '收入金额', 'NEGATIVE_INCOME'],
    ]);
  });

  it('is told of other currencies and unknown sides too', () => {
    const foreign = read([
      [...HEAD, '币种'],
      ['2026-04-07', '490', '', '王晓梅', '', '美元'],
      ['2026-04-07', '490', '', '王晓梅', '', 'CNY'],
    ]);
    expect(foreign.problems).toEqual([{ row: 2, column: '币种', code: 'OTHER_CURRENCY' }]);
    const sided = read([
      ['交易日期', '交易金额', '借贷标志', '对方户名'],
      ['2026-04-07', '490', '?', '王晓梅'],
    ]);
    expect(sided.problems).toEqual([{ row: 2, column: '借贷标志', code: 'DIRECTION_UNREADABLE' }]);
  });

  it('does not take a payer for a total, whatever is written with the transfer', () => {
    const reading = read([
      HEAD,
      ['2026-04-07', '490', '', '王晓梅', '合计'],
      ['合计', '490', '', '', ''],
    ]);
    expect(reading.lines).toHaveLength(1);
    expect(reading.summaries).toEqual([3]);
  });
});

describe('the same money', () => {
  const row = ['2026-04-07', '490', '', '王晓梅', '在职培训'];

  it('counts once by its serial number, in one import and in two', () => {
    const once = read([SERIAL_HEAD, [...row, 'A10001']]);
    const twice = read([SERIAL_HEAD, [...row, 'A10001'], [...row, 'A10001'], [...row, 'A10002']]);
    expect(twice.repeated).toEqual([3]);
    expect(idsOf(twice)).toHaveLength(2);
    expect(idsOf(twice)[0]).toBe(idsOf(once)[0]);
  });

  it('twice without a serial number stays two, the same two in the next import', () => {
    const reading = read([HEAD, row, row]);
    expect(new Set(idsOf(reading)).size).toBe(2);
    expect(idsOf(read([HEAD, row, row, row])).slice(0, 2)).toEqual(idsOf(reading));
    const zeros = read([SERIAL_HEAD, [...row, '0000000'], [...row, '0000000']]);
    expect(idsOf(zeros)).toEqual(idsOf(reading));
  });

  it('with one serial number and two remarks is looked at by somebody', () => {
    const other = ['2026-04-07', '490', '', '王晓梅', '图领研修', 'A10001'];
    const reading = read([SERIAL_HEAD, [...row, 'A10001'], other]);
    expect(reading.problems).toEqual([{ row: 3, column: '流水号', code: 'SERIAL_REPEATED' }]);
  });
});

const transfers = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 30 }).map((n) => `2026-04-${String(n).padStart(2, '0')}`),
    yuan: fc.integer({ min: 1, max: 999_999 }).map((fen) => (fen / 100).toFixed(2)),
    name: fc.constantFrom('王晓梅', '李明', '武汉大学图书馆'),
    account: fc.constantFrom('6222020200012345678', '42001868608059000123'),
    remark: fc.constantFrom('在职培训', '图领研修 李明', '往来款', '合计'),
    serial: fc.constantFrom('', '1', '2').map((end) => (end === '' ? '' : `2026040700012${end}`)),
  }),
  { maxLength: 12 },
);
const SEED = { seed: 20260403, numRuns: 200 };

describe('reading', () => {
  it('never depends on the order of the columns', () => {
    fc.assert(
      fc.property(
        transfers,
        fc.constantFrom(...Object.keys(BANKS)),
        fc.integer(),
        (some, bank, shift) => {
          const table = BANKS[bank]?.(some) ?? [];
          const width = Math.max(...table.map((row) => row.length));
          const order = Array.from({ length: width }, (_, n) => n).sort(
            (a, b) => ((a * 7919 + shift) % 101) - ((b * 7919 + shift) % 101),
          );
          const moved = table.map((row) => order.map((at) => row[at]));
          expect(read(moved)).toEqual(read(table));
        },
      ),
      SEED,
    );
  });

  it('never loses or doubles a row', () => {
    fc.assert(
      fc.property(transfers, fc.constantFrom(...Object.keys(BANKS)), (some, bank) => {
        const { lines, outgoing, problems, repeated, summaries } = read(BANKS[bank]?.(some) ?? []);
        expect(problems.filter(({ code }) => code !== 'SERIAL_REPEATED')).toEqual([]);
        expect(outgoing).toEqual([]);
        expect(lines.length + problems.length + repeated.length).toBe(some.length);
        expect(summaries.length).toBeLessThanOrEqual(1);
        expect(new Set(lines.map(({ _id }) => _id)).size).toBe(lines.length);
      }),
      SEED,
    );
  });

  it('always gives the lines of a part the ids that they have in the whole', () => {
    fc.assert(
      fc.property(transfers, fc.nat({ max: 12 }), (some, count) => {
        const whole = idsOf(read(BANKS['beijing']?.(some) ?? []));
        const part = idsOf(read(BANKS['beijing']?.(some.slice(0, count)) ?? []));
        expect(whole).toEqual(expect.arrayContaining(part));
      }),
      SEED,
    );
  });
});

describe('a cell', () => {
  it.each<[Cell, string]>([
    ['2026-04-10', '2026-04-10'],
    ['20260410', '2026-04-10'],
    [20260410, '2026-04-10'],
    ['20260410103102', '2026-04-10'],
    ['20260410 10:31:02', '2026-04-10'],
    ['2026/4/10', '2026-04-10'],
    ['2026.04.10', '2026-04-10'],
    ['2026年4月10日', '2026-04-10'],
    ['２０２６－０４－１０', '2026-04-10'],
    ['2026-4-10 09:00', '2026-04-10'],
    ['2026-04-10T09:00:00', '2026-04-10'],
    [46122, '2026-04-10'],
    [46122.438, '2026-04-10'],
    ['46122', '2026-04-10'],
    [new Date('2026-04-10T00:00:00Z'), '2026-04-10'],
    [new Date('2026-04-09T23:59:59.999Z'), '2026-04-10'],
    ['\t2026-04-10', '2026-04-10'],
  ])('%j is the day %s', (cell, day) => expect(dayIn(cell)).toEqual({ ok: true, value: day }));

  it.each<Cell>([
    '2026-13-01',
    '2026-04-31',
    '04/10/2026',
    '10:31:02',
    '26-04-10',
    '19990101',
    true,
    7,
  ])('%j is no day', (cell) => expect(dayIn(cell).ok).toBe(false));

  it.each<[Cell, number]>([
    ['490', 49000],
    ['1,234,567.8', 123456780],
    ['¥1,500.00', 150000],
    ['￥１，５００．００', 150000],
    ['人民币 490.00 元', 49000],
    ['+490.00', 49000],
    ['-490.00', -49000],
    ['−490.00', -49000],
    ['490.00-', -49000],
    ['(490.00)', -49000],
    ['0.00', 0],
    ['-0.00', 0],
    ['="490.00"', 49000],
    [490, 49000],
    [0.1 + 0.2, 30],
    [1234.56, 123456],
    ['12.3000', 1230],
  ])('%j is %d fen', (cell, fen) => expect(amountIn(cell)).toEqual({ ok: true, value: fen }));

  it.each<Cell>([
    '1,23',
    '12,34.00',
    '1.2.3',
    '4.905',
    '--5',
    '(-5)',
    'abc',
    4.905,
    '10,000,000,000.01',
    1e17,
    true,
  ])('%j is no amount', (cell) => expect(amountIn(cell).ok).toBe(false));

  it.each<Cell>(['', ' ', '-', '——', null, undefined])('%j is blank', (cell) => {
    expect(amountIn(cell)).toEqual({ ok: true, value: undefined });
    expect(dayIn(cell)).toEqual({ ok: true, value: undefined });
  });

  it('as text has none of the marks of a spreadsheet', () => {
    for (const cell of ['\t6222', "'6222", '="6222"', ' 6222\u00A0', 6222])
      expect(textIn(cell)).toBe('6222');
  });
});
