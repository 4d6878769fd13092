import { openDatabase } from '../database';

/** Writes without end and says on stdout, one JSON line each, what was acknowledged. Killed by the test. */
const [dir = '', round = ''] = process.argv.slice(2);
const declared = {
  collections: {
    items: { indexes: [{ name: 'n', keys: { n: 1 as const }, unique: true }] },
    totals: {},
  },
};
const database = openDatabase({ dir, declared, now: Date.now, transactionOperationMs: 0 });
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function insert(index: number): Promise<void> {
  const id = `${round}-${index}`;
  await database.run('database.insertDocument', {
    collectionName: 'items',
    data: [JSON.stringify({ _id: id, n: id })],
  });
  say({ inserted: id });
}

async function count(): Promise<void> {
  await database.run('database.modifyDocument', {
    collectionName: 'totals',
    query: '{"_id":"total"}',
    data: '{"$inc":{"n":1}}',
    upsert: true,
    merge: true,
  });
  say({ counted: 1 });
}

/** Two documents that only ever exist together. */
async function pair(index: number): Promise<void> {
  const { answer } = await database.run('database.startTransaction', {});
  const { transactionId } = answer;
  const ids = ['left', 'right'].map((side) => `${side}-${round}-${index}`);
  for (const id of ids) {
    await database.run('database.insertDocument', {
      collectionName: 'items',
      transactionId,
      data: [JSON.stringify({ _id: id, n: id })],
    });
  }
  await database.run('database.commitTransaction', { transactionId });
  for (const id of ids) say({ inserted: id });
}

async function work(): Promise<void> {
  say({ ready: true });
  for (let index = 0; ; index += 8) {
    const inserts = Array.from({ length: 8 }, (_, offset) => insert(index + offset));
    await Promise.all([...inserts, count(), pair(index)]);
  }
}
void work();
