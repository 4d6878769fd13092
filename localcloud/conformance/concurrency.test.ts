import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { openDatabase, WireError } from '../database';
import type { Database } from '../database';

const dir = mkdtempSync(join(tmpdir(), 'concurrency-'));
let database: Database;
beforeEach(() => {
  const unique = { name: 'code', keys: { code: 1 as const }, unique: true };
  const declared = { collections: { items: {}, unique: { indexes: [unique] } } };
  database = openDatabase({
    dir,
    declared,
    now: Date.now,
    transactionOperationMs: 0,
    transactionLifetimeMs: 300,
  });
  database.reset();
});
afterEach(() => database.close());
afterAll(() => rmSync(dir, { recursive: true }));

const run = async (action: string, body: Record<string, unknown>) =>
  (await database.run(`database.${action}`, body)).answer;
const read = async (id: string, transaction: object = {}): Promise<Record<string, number>> => {
  const answer = await run('getDocument', {
    collectionName: 'items',
    query: JSON.stringify({ _id: id }),
    ...transaction,
  });
  const [text] = (answer['data'] as { list: string[] }).list;
  return JSON.parse(text ?? '{}') as Record<string, number>;
};
const modify = (query: object, data: object, more: object = {}) =>
  run('modifyDocument', {
    collectionName: 'items',
    query: JSON.stringify(query),
    data: JSON.stringify(data),
    merge: true,
    multi: true,
    ...more,
  });
const updatedOf = (answer: Record<string, unknown>) =>
  (answer['data'] as { updated: number }).updated;
const isConflict = (error: unknown) =>
  error instanceof WireError && error.code === 'DATABASE_TRANSACTION_CONFLICT';

/** Moves money in a transaction that reads, then writes what it computed; tries again on a conflict. */
async function transfer(from: string, to: string, amount: number): Promise<void> {
  const transaction = await run('startTransaction', {});
  try {
    const [source, target] = [await read(from, transaction), await read(to, transaction)];
    await modify({ _id: from }, { $set: { n: (source['n'] ?? 0) - amount } }, transaction);
    await modify({ _id: to }, { $set: { n: (target['n'] ?? 0) + amount } }, transaction);
    await run('commitTransaction', transaction);
  } catch (error) {
    if (!isConflict(error)) throw error;
    await transfer(from, to, amount);
  }
}

it('random transfers at once, with conflicts tried again, end as if one after the other', async () => {
  const account = fc.integer({ min: 0, max: 3 });
  const transfers = fc.array(
    fc
      .record({ from: account, to: account, amount: fc.integer({ min: 1, max: 9 }) })
      .filter(({ from, to }) => from !== to),
    { minLength: 2, maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(transfers, async (moves) => {
      const balances = [100, 100, 100, 100];
      await database.importDocuments(
        'items',
        balances.map((n, index) => ({ _id: `${index}`, n })),
      );
      for (const { from, to, amount } of moves) {
        balances[from] = (balances[from] ?? 0) - amount;
        balances[to] = (balances[to] ?? 0) + amount;
      }
      await Promise.all(moves.map(({ from, to, amount }) => transfer(`${from}`, `${to}`, amount)));
      const ends = await Promise.all(balances.map((_, index) => read(`${index}`)));
      expect(ends.map(({ n }) => n)).toEqual(balances);
    }),
    { seed: 3, numRuns: 30 },
  );
});

it('increments from everywhere at once, plain and in transactions, are all counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 5, maxLength: 60 }), async (kinds) => {
      await database.importDocuments('items', [{ _id: 'n', n: 0 }]);
      const increment = async (isTransaction: boolean): Promise<void> => {
        if (!isTransaction) return void (await modify({ _id: 'n' }, { $inc: { n: 1 } }));
        const transaction = await run('startTransaction', {});
        try {
          await modify({ _id: 'n' }, { $inc: { n: 1 } }, transaction);
          await run('commitTransaction', transaction);
        } catch (error) {
          if (!isConflict(error)) throw error;
          await increment(true);
        }
      };
      await Promise.all(kinds.map(increment));
      expect((await read('n'))['n']).toBe(kinds.length);
    }),
    { seed: 5, numRuns: 20 },
  );
});

const claim = (person: number) =>
  modify(
    { _id: 'T', taken: { $lt: 180 }, [`holders.p${person}`]: { $exists: false } },
    { $inc: { taken: 1 }, $set: { [`holders.p${person}`]: 1 } },
  );

it('300 people racing for 180 seats by conditional updates: 180 hold one each', async () => {
  await database.importDocuments('items', [{ _id: 'T', taken: 0, holders: {} }]);
  const taps = Array.from({ length: 900 }, (_, index) => claim(index % 300));
  const given = (await Promise.all(taps)).reduce((sum, answer) => sum + updatedOf(answer), 0);
  const training = await read('T');
  expect(given).toBe(180);
  expect(training['taken']).toBe(180);
  expect(Object.keys(training['holders'] ?? {})).toHaveLength(180);
});

const addUnique = async (isTransaction: boolean): Promise<void> => {
  const transaction = isTransaction ? await run('startTransaction', {}) : {};
  await run('insertDocument', {
    collectionName: 'unique',
    data: ['{"code":"x"}'],
    ...transaction,
  });
  if (isTransaction) await run('commitTransaction', transaction);
};

it('a unique key is won once, whether plain or in transactions', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => addUnique(index % 3 === 0)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('a transaction that nobody ends is aborted in time, and frees what it held', async () => {
  await database.importDocuments('items', [{ _id: 'A', n: 1 }]);
  const transaction = await run('startTransaction', {});
  await modify({ _id: 'A' }, { $set: { n: 9 } }, transaction);
  const waited = await modify({ _id: 'A', n: 1 }, { $inc: { n: 1 } });
  expect(updatedOf(waited)).toBe(1);
  await expect(run('commitTransaction', transaction)).rejects.toThrow('TransactionNotExist');
  expect((await read('A'))['n']).toBe(2);
});

it('the hundred and first operation of a transaction is refused', async () => {
  const transaction = await run('startTransaction', {});
  const reads = async () => {
    for (let index = 0; index < 101; index++) await read('A', transaction);
  };
  await expect(reads()).rejects.toThrow('more than 100 operations');
});
