import type { StatementSyncInstance } from '@photostructure/sqlite';
import type { IndexPlan } from '../query/plan';
import type { Range } from '../query/ranges';

/** A document as SQLite holds it. */
export interface Row {
  row: number;
  id: string;
  version: number;
  doc: string;
}

type Entry = Row & { key: Uint8Array };

const FIRST_ENTRIES = 32;
const MOST_ENTRIES = 512;

const ENTRIES = `SELECT e.key, d.row, d.id, d.version, d.doc
  FROM entries AS e JOIN documents AS d ON d.row = e.row WHERE e.number = ?`;
const ASCENDING = `${ENTRIES} AND (e.key, e.row) > (?, ?) AND e.key < ? ORDER BY e.key, e.row LIMIT ?`;
const DESCENDING = `${ENTRIES} AND (e.key, e.row) < (?, ?) AND e.key >= ?
  ORDER BY e.key DESC, e.row DESC LIMIT ?`;

const COUNT = 'SELECT count(*) AS total FROM entries WHERE number = ? AND key >= ? AND key < ?';

/** Reads documents through the entries of an index, a few at a time: who stops early has read little. */
export class EntryReader {
  constructor(private readonly prepare: (sql: string) => StatementSyncInstance) {}

  /** Each document once, in the plan's order, otherwise range by range. */
  *rows(plan: IndexPlan): Iterable<Row> {
    const seen = new Set<number>();
    const ranges = plan.ranges.map((range) => this.entriesOf(plan, range));
    const entries =
      plan.order === undefined || ranges.length < 2 ? inTurn(ranges) : merged(plan, ranges);
    for (const entry of entries) {
      if (seen.has(entry.row)) continue;
      seen.add(entry.row);
      yield entry;
    }
  }

  /** Of ranges that do not overlap. */
  count({ index, ranges }: IndexPlan): number {
    const statement = this.prepare(COUNT);
    const totals = ranges.map(({ from, below }) => statement.get(index.number, from, below));
    return totals.reduce<number>((sum, row) => sum + (row as { total: number }).total, 0);
  }

  private *entriesOf({ index, order }: IndexPlan, { from, below }: Range): Generator<Entry> {
    const isDescending = order === 'descending';
    const statement = this.prepare(isDescending ? DESCENDING : ASCENDING);
    const end = isDescending ? from : below;
    let last: readonly [Uint8Array, number] = isDescending ? [below, -1] : [from, -1];
    for (let count = FIRST_ENTRIES; ; count = Math.min(2 * count, MOST_ENTRIES)) {
      const page = statement.all(index.number, ...last, end, count) as Entry[];
      yield* page;
      const final = page.at(-1);
      if (final === undefined || page.length < count) return;
      last = [final.key, final.row];
    }
  }
}

function* inTurn(ranges: readonly Iterable<Entry>[]): Iterable<Entry> {
  for (const range of ranges) yield* range;
}

/** Always the next entry by what follows its range's prefix. */
function* merged(plan: IndexPlan, ranges: readonly Generator<Entry>[]): Iterable<Entry> {
  const sign = plan.order === 'descending' ? -1 : 1;
  const heads = ranges.map((range, position) => {
    const prefix = plan.ranges[position]?.prefix ?? 0;
    const next = () => {
      const { value, done } = range.next();
      return done === true ? undefined : { entry: value, key: value.key.subarray(prefix) };
    };
    return { head: next(), next };
  });
  for (;;) {
    const first = heads.reduce<(typeof heads)[number] | undefined>((best, one) => {
      if (one.head === undefined) return best;
      if (best?.head === undefined) return one;
      return sign * Buffer.compare(one.head.key, best.head.key) < 0 ? one : best;
    }, undefined);
    if (first?.head === undefined) return;
    yield first.head.entry;
    first.head = first.next();
  }
}
