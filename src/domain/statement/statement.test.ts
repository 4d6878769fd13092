import { createHash } from 'node:crypto';
import { yuan } from '../money';
import { BANKS, type Transfer, TRANSFERS } from './banks.fixture';
import { type Cell, textIn } from './cells';
import { csvTable, decodeText } from './csvText';
import { inGbk } from './gbk.fixture';
import { matchStatement } from './matchStatement';
import { ofGroup, ofPerson, ONLINE } from './orders.fixture';
import { readStatement } from './statementTable';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
const quoted = (cell: Cell) => `"${textIn(cell).replaceAll('"', '""')}"`;
const csvOf = (table: readonly (readonly Cell[])[], delimiter: string) =>
  table.map((row) => row.map(quoted).join(delimiter)).join('\r\n');

const MORE: readonly Transfer[] = [
  ...TRANSFERS,
  {
    day: '2026-04-11',
    yuan: '12.34',
    name: '',
    account: '',
    remark: '活期利息',
    serial: '20260411000321',
  },
];
const wang = ofPerson(ONLINE, '湖北省图书馆', '王晓梅', 490);
const group = { ...ofGroup(ONLINE, '武汉大学图书馆', ['李明', '陈静'], 890), amount: yuan(4800) };

/** What a file of a bank proposes for the two orders. */
function proposalsOf(file: Uint8Array) {
  const text = decodeText(file);
  const table = text.ok ? csvTable(text.value) : text;
  const reading = table.ok ? readStatement(table.value, digest) : table;
  if (!reading.ok) throw new Error(reading.refusal.code);
  const { lines, problems } = reading.value;
  expect(problems).toEqual([]);
  return { lines, proposals: matchStatement(lines, [group, wang]) };
}

const idsOf = (bank: string) =>
  proposalsOf(inGbk(csvOf(BANKS[bank]?.(MORE) ?? [], '\t'))).lines.map(({ _id }) => _id);

describe('a file of a bank', () => {
  it.each(Object.keys(BANKS))('of %s, in GBK or UTF-8, is matched with the open orders', (bank) => {
    const csv = csvOf(BANKS[bank]?.(MORE) ?? [], ',');
    for (const file of [inGbk(csv), new TextEncoder().encode(`\uFEFF${csv}`)])
      expect(proposalsOf(file).proposals).toMatchObject([
        { kind: 'exact', orderIds: [wang.id] },
        { kind: 'exact', orderIds: [group.id] },
        { kind: 'none', reason: 'NOBODY_KNOWN' },
      ]);
  });

  it('has the same lines in the export of another layout with the same serial numbers', () => {
    expect(idsOf('merchants')).toEqual(idsOf('beijing'));
    expect(idsOf('china')).toEqual(idsOf('beijing'));
  });
});
