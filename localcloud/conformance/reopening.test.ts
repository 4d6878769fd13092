import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../database';
import type { Database, DatabaseDeclaration, IndexDeclaration } from '../database';

const dir = mkdtempSync(join(tmpdir(), 'reopening-'));
let database: Database | undefined;
function close(): void {
  database?.close();
  database = undefined;
}
afterEach(close);
afterAll(() => rmSync(dir, { recursive: true }));

function open(
  indexes: IndexDeclaration[],
  more: DatabaseDeclaration['collections'] = {},
): Database {
  close();
  database = openDatabase({
    dir,
    declared: { collections: { items: { indexes }, ...more } },
    now: () => 0,
  });
  return database;
}
const planOf = async (opened: Database, query: object) =>
  (
    await opened.run('database.getDocument', {
      collectionName: 'items',
      query: JSON.stringify(query),
    })
  ).plan;

it('documents, made collections and the nature of indexes survive', async () => {
  const index = { name: 'n_tags', keys: { tags: 1, n: 1 } } as const;
  const first = open([index]);
  await first.importDocuments('items', [{ _id: 'x', n: 1, tags: ['a', 'b'], at: { $date: 5 } }]);
  await first.run('database.addCollection', { collectionName: 'made' });
  const second = open([index]);
  expect(second.collections()).toEqual([
    { name: 'items', count: 1 },
    { name: 'made', count: 0 },
  ]);
  expect(
    second.browse('items', { query: { tags: 'b', n: 1 }, skip: 0, limit: 9 }).documents,
  ).toEqual([{ _id: 'x', n: 1, tags: ['a', 'b'], at: { $date: 5 } }]);
  expect(await planOf(second, { tags: 'a' })).toBe('n_tags');
});

it('a new declaration builds its index over what is there, and one that is gone serves no more', async () => {
  const opened = open([{ name: 'by_n', keys: { n: 1 } }]);
  expect(await planOf(opened, { n: 1 })).toBe('by_n');
  expect(await planOf(opened, { tags: 'a' })).toBe('scan');
  expect(opened.browse('items', { query: { n: 1 }, skip: 0, limit: 9 }).total).toBe(1);
});

it('a unique index over documents that repeat a key cannot be built, and nothing is lost', async () => {
  await open([]).importDocuments('items', [{ _id: 'y', n: 1 }]);
  expect(() => open([{ name: 'only', keys: { n: 1 }, unique: true }])).toThrow(
    'cannot build the unique index only of items',
  );
  expect(open([]).collections()[0]).toEqual({ name: 'items', count: 2 });
});

it('a write that waits for a transaction when the database closes is refused', async () => {
  const opened = open([]);
  const { answer } = await opened.run('database.startTransaction', {});
  const change = {
    collectionName: 'items',
    query: '{"_id":"x"}',
    data: '{"$set":{"n":2}}',
    merge: true,
  };
  await opened.run('database.modifyDocument', { ...change, ...answer });
  const waiting = opened.run('database.modifyDocument', change).then(
    () => 'done',
    () => 'refused',
  );
  await new Promise(setImmediate);
  close();
  expect(await waiting).toBe('refused');
});

it('reset forgets documents and collections that are not declared', async () => {
  const opened = open([]);
  await opened.run('database.addCollection', { collectionName: 'more' });
  opened.reset();
  expect(opened.collections()).toEqual([{ name: 'items', count: 0 }]);
});
