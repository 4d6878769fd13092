import { createHash } from 'node:crypto';
import type { Order } from '#domain/order/order';
import { csvTable, decodeText } from '#domain/statement/csvText';
import { matchStatement } from '#domain/statement/matchStatement';
import { readStatement } from '#domain/statement/statementTable';
import { demoData } from './demoData';
import { sampleStatement } from './sampleStatement';
import { demoTrainings } from './trainings';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

function lines() {
  const text = decodeText(new TextEncoder().encode(sampleStatement()));
  const table = text.ok ? csvTable(text.value) : text;
  if (!table.ok) throw new Error(table.refusal.code);
  const reading = readStatement(table.value, digest);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.value;
}

it('the sample statement shows every kind of proposal for the demo’s open orders', () => {
  const orders = demoData()['orders'] as readonly Order[];
  const { remark } = demoTrainings.find(({ seats }) => seats !== undefined)!;
  const open = orders.map((order) => ({
    id: order._id,
    kind: 'individual' as const,
    remark: remark.individual,
    unitName: order.remark.split('+')[1]!,
    unitAliases: [],
    personName: order.lines[0]!.name,
    amount: order.lines[0]!.fen,
  }));
  const { lines: incoming, outgoing, problems } = lines();
  expect([incoming.length, outgoing.length, problems]).toEqual([8, 1, []]);
  const kinds = matchStatement(incoming, open).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'exact')).toHaveLength(4);
  expect(kinds.filter((kind) => kind === 'likely')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'none')).toHaveLength(2);
});
