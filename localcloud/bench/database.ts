import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openDatabase } from '../database';
import type { Database } from '../database';

/** Figures of the database on this machine, beside bare SQLite inserts with the same durability: `npx tsx localcloud/bench/database.ts`. */
const DOCUMENTS = 50_000;
const dir = mkdtempSync(join(tmpdir(), 'database-bench-'));

type Run = (action: string, body: Record<string, unknown>) => Promise<unknown>;

/** Bare SQLite: one small insert per commit, WAL and synchronous=FULL, per second. The unit that the others are measured in. */
function baseline(): number {
  const connection = new DatabaseSync(join(dir, 'baseline.sqlite'));
  connection.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)',
  );
  const insert = connection.prepare('INSERT INTO t (doc) VALUES (?)');
  const count = 2000;
  const started = performance.now();
  for (let index = 0; index < count; index++)
    insert.run(JSON.stringify({ index, text: 'x'.repeat(200) }));
  const perSecond = (count * 1000) / (performance.now() - started);
  connection.close();
  return perSecond;
}

async function perSecond(
  count: number,
  work: (index: number) => Promise<unknown>,
  isConcurrent: boolean,
): Promise<number> {
  const started = performance.now();
  if (isConcurrent) await Promise.all(Array.from({ length: count }, (_, index) => work(index)));
  else for (let index = 0; index < count; index++) await work(index);
  return (count * 1000) / (performance.now() - started);
}

async function load(database: Database): Promise<void> {
  const filler = 'x'.repeat(200);
  for (let from = 0; from < DOCUMENTS; from += 5000) {
    const documents = Array.from({ length: 5000 }, (_, index) => ({
      _id: `d${from + index}`,
      group: (from + index) % 5000,
      plain: (from + index) % 5000,
      filler,
    }));
    await database.importDocuments('items', documents);
  }
}

async function main(): Promise<void> {
  const unit = baseline();
  const declared = {
    collections: {
      items: { indexes: [{ name: 'group', keys: { group: 1 as const } }] },
      seats: {},
    },
  };
  const database = openDatabase({ dir, declared, now: Date.now });
  const run: Run = (action, body) => database.run(action, body);
  await load(database);
  await database.importDocuments('seats', [{ _id: 'T', taken: 0, holders: {} }]);
  const get = (query: object) =>
    run('database.getDocument', {
      collectionName: 'items',
      query: JSON.stringify(query),
      limit: 100,
    });
  const insert = (index: number) =>
    run('database.insertDocument', {
      collectionName: 'items',
      data: [JSON.stringify({ group: index, filler: 'x'.repeat(200) })],
    });
  const seat = (index: number) =>
    run('database.modifyDocument', {
      collectionName: 'seats',
      query: JSON.stringify({
        _id: 'T',
        taken: { $lt: 180 },
        [`holders.h${index}`]: { $exists: false },
      }),
      data: JSON.stringify({ $inc: { taken: 1 }, $set: { [`holders.h${index}`]: 1 } }),
      multi: true,
      merge: true,
    });
  const spread = (index: number) =>
    run('database.modifyDocument', {
      collectionName: 'items',
      query: JSON.stringify({ _id: `d${index}`, group: { $gte: 0 } }),
      data: JSON.stringify({ $inc: { plain: 1 } }),
      multi: true,
      merge: true,
    });
  const report = (name: string, value: number) =>
    console.log(
      `${name.padEnd(58)}${value.toFixed(value < 100 ? 1 : 0).padStart(9)}/s  ${(value / unit).toFixed(3).padStart(8)} × baseline`,
    );
  report('baseline: bare SQLite inserts, one commit each', unit);
  report(
    `get by _id of ${DOCUMENTS}`,
    await perSecond(5000, (index) => get({ _id: `d${(index * 7919) % DOCUMENTS}` }), false),
  );
  report(
    'get by an indexed field (10 of 50000)',
    await perSecond(2000, (index) => get({ group: (index * 31) % 5000 }), false),
  );
  report(
    'get by a field without index (scan)',
    await perSecond(10, (index) => get({ plain: index, group: { $exists: true } }), false),
  );
  report('inserts, one after the other', await perSecond(2000, insert, false));
  report('inserts, 2000 at a time', await perSecond(2000, insert, true));
  report(
    'conditional updates, each its own document, in turn',
    await perSecond(2000, spread, false),
  );
  report(
    'conditional updates, each its own document, 2000 at a time',
    await perSecond(2000, spread, true),
  );
  report('conditional updates, one document, 300 at a time', await perSecond(300, seat, true));
  database.close();
}

void main().finally(() => rmSync(dir, { recursive: true }));
