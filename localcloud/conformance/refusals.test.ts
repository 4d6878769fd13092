import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { openDatabase, WireError } from '../database';
import type { Database } from '../database';

const dir = mkdtempSync(join(tmpdir(), 'refusals-'));
let database: Database;
beforeAll(async () => {
  database = openDatabase({ dir, declared: { collections: { items: {} } }, now: () => 0 });
  await database.importDocuments('items', [{ _id: 'x', n: 1, s: 'text', a: [1, 2], o: { k: 1 } }]);
});
afterAll(() => {
  database.close();
  rmSync(dir, { recursive: true });
});

/** The code and message that an action is refused with. */
async function refusal(action: string, body: Record<string, unknown>): Promise<WireError> {
  const failure: unknown = await database
    .run(`database.${action}`, { collectionName: 'items', ...body })
    .catch((error: unknown) => error);
  if (failure instanceof WireError) return failure;
  throw new Error(`not refused: ${JSON.stringify(failure)}`);
}
const find = (query: object | string) =>
  refusal('getDocument', { query: typeof query === 'string' ? query : JSON.stringify(query) });
const update = (data: object | string) =>
  refusal('modifyDocument', {
    query: '{"_id":"x"}',
    data: typeof data === 'string' ? data : JSON.stringify(data),
    merge: true,
  });
const insert = (document: object | string) =>
  refusal('insertDocument', {
    data: [typeof document === 'string' ? document : JSON.stringify(document)],
  });
const pipeline = (...stages: [string, unknown][]) =>
  refusal('aggregateDocuments', {
    stages: stages.map(([stageKey, value]) => ({ stageKey, stageValue: JSON.stringify(value) })),
  });

describe('what is not understood is refused, never ignored', () => {
  it.each([
    [{ n: { $nonsense: 1 } }, 'unknown operator: $nonsense'],
    [{ $nonsense: [] }, 'unknown top level operator: $nonsense'],
    [{ $where: 'true' }, '$where is not supported'],
    [{ $text: { $search: 'x' } }, '$text is not supported'],
    [{ $jsonSchema: {} }, '$jsonSchema is not supported'],
    [{ n: { $bitsAllSet: 1 } }, 'unknown operator: $bitsAllSet'],
    [{ n: { $in: 5 } }, '$in needs an array'],
    [{ n: { $mod: [0, 1] } }, 'divisor cannot be 0'],
    [{ n: { $size: -1 } }, 'non-negative'],
    [{ n: { $not: 5 } }, '$not needs a regex or a document'],
    [{ $or: [] }, 'nonempty array'],
    [{ n: { $elemMatch: 1 } }, '$elemMatch needs an Object'],
    [{ n: { $type: 'thing' } }, 'Unknown type name alias'],
    [
      { n: { $regularExpression: { pattern: 'a', options: 'g' } } },
      'invalid flag in regex options: g',
    ],
    [{ n: { $regularExpression: { pattern: '(', options: '' } } }, 'Regular expression is invalid'],
    [{ n: { $numberDecimal: '1' } }, '$numberDecimal are not supported'],
    [{ n: { $numberLong: '9007199254740993' } }, 'beyond 2^53'],
    [{ $expr: { $nonsense: 1 } }, '$nonsense'],
    ['{"a":', 'invalid EJSON'],
    ['[]', 'a document was expected'],
    ['{"__proto__":1}', '__proto__'],
  ])('the query %j', async (query, message) => {
    const { code, message: said } = await find(query);
    expect([code, said]).toEqual(['DATABASE_REQUEST_FAILED', expect.stringContaining(message)]);
  });

  it.each([
    [{ $nonsense: { n: 1 } }, 'Unknown modifier: $nonsense'],
    [{ n: 1 }, 'must use operators'],
    [{ $set: { n: 1 }, $inc: { n: 1 } }, "Updating the path 'n' would create a conflict at 'n'"],
    [{ $set: { 'o.k': 1 }, $unset: { o: '' } }, "would create a conflict at 'o'"],
    [{ $set: { _id: 'y' } }, "immutable field '_id'"],
    [{ $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument'],
    [{ $push: { a: { $each: 5 } } }, 'must be an array'],
    [{ $push: { a: { $each: [], $nonsense: 1 } } }, 'Unrecognized clause in $push: $nonsense'],
    [{ $pop: { a: 2 } }, '$pop expects 1 or -1'],
    [{ $pullAll: { a: 1 } }, '$pullAll requires an array argument'],
    [{ $set: { 'a.$[x]': 1 } }, 'array filters'],
    [{ $set: { 'a.$': 1 } }, 'positional operator did not find the match'],
    [{ $set: { 'o..k': 1 } }, 'empty field name'],
    [{ $set: { o: { $k: 1 } } }, "dollar ($) prefixed field '$k'"],
    [{ $set: 5 }, 'Modifiers operate on fields'],
  ])('the update %j', async (data, message) => {
    const { code, message: said } = await update(data);
    expect([code, said]).toEqual(['DATABASE_REQUEST_FAILED', expect.stringContaining(message)]);
  });

  it.each([
    [{ a: { $set: 1 } }, "dollar ($) prefixed field '$set'"],
    [{ 'a.b': 1 }, "dotted field name 'a.b'"],
    [{ _id: [1] }, "'_id' value cannot be of type array"],
    ['5', 'a document was expected'],
  ])('the document %j', async (document, message) => {
    const { code, message: said } = await insert(document);
    expect([code, said]).toEqual(['DATABASE_REQUEST_FAILED', expect.stringContaining(message)]);
  });

  it.each([
    [[['$nonsense', {}]], '$nonsense'],
    [[['$out', 'x']], '$out is not supported'],
    [[['$merge', { into: 'x' }]], '$merge is not supported'],
    [[['$limit', 0]], 'the limit must be positive'],
    [[['$match', { n: { $nonsense: 1 } }]], 'unknown operator'],
    [[['$group', { n: { $sum: 1 } }]], '_id'],
    [[['$lookup', { from: 'items', as: 'x' }]], '$lookup requires'],
  ] as [[string, unknown][], string][])('the pipeline %j', async (stages, message) => {
    const { code, message: said } = await pipeline(...stages);
    expect([code, said]).toEqual(['DATABASE_REQUEST_FAILED', expect.stringContaining(message)]);
  });
});

describe('limits', () => {
  it('a collection that does not exist is not made by writing to it', async () => {
    const { code, message } = await refusal('insertDocument', {
      collectionName: 'nowhere',
      data: ['{}'],
    });
    expect(code).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(message).toContain('[ResourceNotFound] Db or Table not exist: nowhere');
  });
  it('a result beyond 1 MB is refused', async () => {
    const big = 'x'.repeat(300_000);
    await database.importDocuments(
      'items',
      [1, 2, 3, 4].map((n) => ({ _id: `big${n}`, big })),
    );
    expect((await find({})).code).toBe('DATABASE_QUERY_SIZE_EXCEED_LIMIT');
    await database.run('database.removeDocument', {
      collectionName: 'items',
      query: '{"big":{"$exists":true}}',
      multi: true,
    });
  });
  it('a document beyond 16 MB is refused', async () => {
    expect((await insert({ big: 'x'.repeat(16 * 1024 * 1024) })).message).toContain(
      'is larger than',
    );
  });
  it('more than 1000 documents at once are not asked for', async () => {
    expect((await refusal('getDocument', { limit: 1001 })).code).toBe('INVALID_PARAM');
  });
  it('nesting beyond 100 levels is refused', async () => {
    const deep = `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`;
    expect((await insert(deep)).message).toContain('cannot nest more than 100 levels');
  });
  it('an update of many that fails for one changes none', async () => {
    await database.importDocuments('items', [
      { _id: 'm1', g: 1, v: 1 },
      { _id: 'm2', g: 1, v: 'text' },
    ]);
    await refusal('modifyDocument', {
      query: '{"g":1}',
      data: '{"$inc":{"v":1}}',
      multi: true,
      merge: true,
    });
    const { documents } = database.browse('items', { query: { _id: 'm1' }, skip: 0, limit: 1 });
    expect(documents).toEqual([{ _id: 'm1', g: 1, v: 1 }]);
  });
});

it('junk in any field of any action gets an answer or a refusal, never a crash', async () => {
  const actions = [
    'insertDocument',
    'getDocument',
    'calculateDocument',
    'modifyDocument',
    'removeDocument',
    'aggregateDocuments',
    'nonsense',
  ];
  const junk = fc.oneof(
    fc.json(),
    fc.jsonValue(),
    fc.constantFrom(
      '{"$set":{"a.b":1}}',
      '{"$expr":{"$add":[1]}}',
      '{"a":{"$gt":{"$date":"x"}}}',
      null,
      -1,
      1e9,
    ),
  );
  const stages = fc.array(
    fc.record({
      stageKey: fc.constantFrom('$match', '$group', '$project', '$x', 5),
      stageValue: fc.json(),
    }),
  );
  const body = fc.record(
    {
      query: junk,
      data: fc.oneof(junk, fc.array(junk)),
      order: junk,
      projection: junk,
      limit: junk,
      offset: junk,
      stages,
      transactionId: junk,
      merge: junk,
      upsert: junk,
      multi: junk,
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...actions), body, async (action, fields) => {
      try {
        await database.run(`database.${action}`, { collectionName: 'items', ...fields });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
      }
    }),
    { seed: 13, numRuns: 600 },
  );
});
