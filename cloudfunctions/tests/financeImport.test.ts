import { financeCalls } from '#contract/finance';
import { CloudFile } from '#domain/ids';
import { TRANSFERS } from '../../src/domain/statement/banks.fixture';
import {
  asGbk,
  asXlsx,
  colleague,
  finance,
  hubeiFinance,
  imports,
  load,
  receiptsOf,
  reviewer,
  statement,
  stored,
  table,
} from './financeCast';
import { attendee, idOf, organizer } from './people';
import { type Product, startProduct } from './product';
import { range } from './truth';

const { importStatement } = financeCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 3 });
});
afterAll(() => product.close());
beforeEach(() => load(product, { people: 1 }));

const many = (count: number) =>
  range(count).map((n) => ({
    day: '2026-04-07',
    yuan: '490.00',
    name: `付款人${n}`,
    account: `62220202000${10_000 + n}`,
    remark: `在职培训+某某图书馆+付款人${n}`,
    serial: `20260407${100_000 + n}`,
  }));

describe('a bank statement', () => {
  it.each(['beijing', 'industrial', 'construction', 'merchants'])(
    'of %s as a workbook enters what came in, and counts what went out',
    async (bank) => {
      expect(await imports(product, TRANSFERS, { bank })).toEqual({
        added: 2,
        known: 0,
        outgoing: 1,
        repeated: 0,
        unreadable: [],
      });
      expect(await receiptsOf(product)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            fen: 49_000,
            from: '王晓梅',
            arrivedOn: '2026-04-07',
            enteredBy: idOf(finance),
            parts: [{ fen: 49_000, at: { kind: 'surplus' } }],
          }),
        ]),
      );
    },
  );

  it.each(['beijing', 'construction', 'china'])(
    'of %s in GBK, and again as a workbook, is the same money',
    async (bank) => {
      const file = await statement(product, finance, asGbk(table(bank, TRANSFERS)));
      const input = { file, fileName: '4月.csv' };
      expect(await product.value(finance, importStatement, input)).toMatchObject({ added: 2 });
      expect(await product.value(finance, importStatement, input)).toMatchObject({
        added: 0,
        known: 2,
      });
      expect(await imports(product, TRANSFERS, { bank })).toMatchObject({ added: 0, known: 2 });
      expect(await receiptsOf(product)).toHaveLength(2);
    },
  );

  it('tells the row, and why in Chinese, where a row cannot be read', async () => {
    const rows = table('beijing', TRANSFERS);
    rows[5]![3] = '四百九十';
    const file = await statement(product, finance, await asXlsx(rows));
    const answer = await product.value(finance, importStatement, { file, fileName: 'a.xlsx' });
    expect(answer).toMatchObject({ added: 1, unreadable: [{ row: 6 }] });
    expect(answer.unreadable[0]!.why).toMatch(/收入金额.*不是金额/);
  });

  it.each<[string, Uint8Array, string]>([
    ['no statement', Buffer.from('姓名,单位\r\n王晓梅,湖北省图书馆\r\n'), 'noHeader'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 not a zip'), 'brokenExcel'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldExcel'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'notText'],
    ['too large', new Uint8Array(5 * 1024 * 1024 + 1), 'tooLarge'],
  ])('that is %s is refused with what to do', async (_what, bytes, why) => {
    const file = await statement(product, finance, bytes);
    const refusal = await product.refusal(finance, importStatement, { file, fileName: 'a.xlsx' });
    expect(refusal).toMatchObject({ code: 'STATEMENT_UNREADABLE', why });
    expect(await receiptsOf(product)).toEqual([]);
  });

  it('that is not there, or lies in somebody else’s folder, is not read', async () => {
    const gone = CloudFile.parse(`cloud://env.bucket/statements/${idOf(finance)}/gone.xlsx`);
    expect(
      await product.refusal(finance, importStatement, { file: gone, fileName: 'a.xlsx' }),
    ).toMatchObject({ code: 'STATEMENT_UNREADABLE', why: 'missing' });
    const file = await statement(product, colleague, await asXlsx(table('beijing', TRANSFERS)));
    const elsewhere = await stored(product, 'vouchers/a/b.png', Buffer.from('x'));
    for (const foreign of [file, elsewhere])
      expect(
        await product.refusal(finance, importStatement, { file: foreign, fileName: 'a.xlsx' }),
      ).toMatchObject({ code: 'FILE_FOREIGN' });
  });
});

describe('a thousand lines', () => {
  it('imported by two at once are entered once each', async () => {
    const bytes = await asXlsx(table('beijing', many(1000)));
    const answers = await Promise.all(
      [finance, colleague].map(async (openid) => {
        const file = await statement(product, openid, bytes);
        return product.value(openid, importStatement, { file, fileName: '4月.xlsx' });
      }),
    );
    expect(await receiptsOf(product)).toHaveLength(1000);
    expect(answers[0]!.added + answers[1]!.added).toBe(1000);
    for (const { added, known } of answers) expect(added + known).toBe(1000);
  });

  it('killed midway are completed by importing again', async () => {
    const file = await statement(product, finance, await asXlsx(table('beijing', many(1000))));
    const input = { file, fileName: '4月.xlsx' };
    const first = product.send(finance, 'finance', { call: 'importStatement', input });
    while ((await receiptsOf(product)).length === 0) await Promise.resolve();
    for (const pid of product.cloud.functionPids('finance')) process.kill(pid, 'SIGKILL');
    expect(await first).not.toHaveProperty('result');
    const before = (await receiptsOf(product)).length;
    expect(before).toBeLessThan(1000);
    const again = await product.insist(finance, importStatement, input);
    expect(again).toMatchObject({ ok: true, value: { added: 1000 - before, known: before } });
    expect(await receiptsOf(product)).toHaveLength(1000);
  });
});

it('nobody but the whole Society’s finance may import, see or change anything', async () => {
  const file = await statement(product, hubeiFinance, await asXlsx(table('beijing', TRANSFERS)));
  for (const openid of [hubeiFinance, reviewer, organizer, attendee(0)]) {
    expect(
      await product.refusal(openid, importStatement, { file, fileName: 'a.xlsx' }),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const call of [financeCalls.overview, financeCalls.lines])
      expect(
        await product.refusal(openid, call, call.name === 'lines' ? { show: 'all' } : {}),
      ).toMatchObject({ code: 'NOT_ALLOWED' });
  }
  expect(await receiptsOf(product)).toEqual([]);
});
