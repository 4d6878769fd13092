import type { Order } from '#domain/order/order';
import { demoData } from './demoData';

const HEAD = ['交易日期', '收入金额', '支出金额', '对方户名', '对方账号', '附言', '流水号'];
const DAY = '2026-04-02';

const yuanOf = ({ lines }: Order): string =>
  (lines.reduce((sum, { fen }) => sum + fen, 0) / 100).toFixed(2);

/** What was paid, by whom, and what was written: as asked, in a hurry, or by somebody else. */
type Written = (order: Order) => readonly [payer: string, remark: string, yuan?: string];
const nameOf = ({ lines }: Order): string => lines[0]!.name;
const partsOf = ({ remark }: Order): string[] => remark.split('+');

const WRITTEN: readonly Written[] = [
  (order) => [nameOf(order), order.remark],
  (order) => [nameOf(order), partsOf(order).toReversed().join(' ')],
  (order) => ['张女士', order.remark.replaceAll('+', '＋')],
  (order) => [nameOf(order), `${order.remark} 培训费`],
  (order) => [nameOf(order), partsOf(order).at(-1)!],
  (order) => [partsOf(order)[1]!, `${nameOf(order)} 图领研修`],
  (order) => [nameOf(order), order.remark, '2000.00'],
];

/** A bank statement of samples for the open orders of the demo, to be imported by hand: csv, UTF-8 with its mark. */
export function sampleStatement(): string {
  const orders = (demoData()['orders'] ?? []) as readonly Order[];
  const rows = WRITTEN.map((written, n) => {
    const order = orders[n]!;
    const [payer, remark, yuan = yuanOf(order)] = written(order);
    return [DAY, yuan, '', payer, `62220202000${12_345_000 + n}`, remark, `2026040200${1000 + n}`];
  });
  const others = [
    [DAY, '', '800.00', '某某物业公司', '11001020400053001234', '场地费', '20260402002001'],
    [DAY, '1200.00', '', '武汉某某文化公司', '42001868608059000123', '赞助', '20260402002002'],
  ];
  return `\uFEFF${[HEAD, ...rows, ...others].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
