import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Query } from 'mingo';
import { openDatabase } from '../database';
import type { Database } from '../database';
import { compileQuery } from '../database/query/match';
import { parseDocument, stringify } from '../database/values/ejson';
import { sortDocuments } from '../database/values/sort';
import type { Document, Value } from '../database/values/value';

const dir = mkdtempSync(join(tmpdir(), 'pushdown-'));
const keys = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, 1 as const]));
const indexes = [
  { name: 'a', keys: keys('a') },
  { name: 'b_a', keys: keys('b', 'a') },
  { name: 'c.d', keys: keys('c.d') },
  { name: 'c.d_c.e', keys: keys('c.d', 'c.e') },
  { name: 'b_n', keys: { b: 1, n: -1 } as const },
  { name: 't_n', keys: { t: 1, n: 1 } as const },
  { name: 'n', keys: { n: -1 } as const },
];
let database: Database;
beforeAll(() => {
  database = openDatabase({ dir, declared: { collections: { items: { indexes } } }, now: () => 0 });
});
afterAll(() => {
  database.close();
  rmSync(dir, { recursive: true });
});

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(0.5, -0.5, 1e300, NaN),
  fc.constantFrom('', 'a', 'b', 'a\0', '中', '\uff01', '😀'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(new Date(0), new Date(1)),
);
const item: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.record({ d: scalar, e: scalar }, { requiredKeys: [] }) },
);
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: item },
  { weight: 1, arbitrary: fc.array(item, { maxLength: 3 }) },
);
const document = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] });
const single = fc.oneof(scalar, fc.record({ e: scalar, d: scalar }, { requiredKeys: [] }));
const withoutArrays = fc.record({ a: single, b: single, c: single }, { requiredKeys: [] });
const condition = (operand: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof(
    scalar,
    fc.record({ $eq: operand }),
    fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
    fc.record({ $gt: scalar }),
    fc.record({ $gte: scalar, $lt: scalar }),
    fc.record({ $lte: scalar }),
    fc.record({ $ne: scalar }),
    fc.record({ $exists: fc.boolean() }),
    fc.record({
      $regex: fc.constantFrom('^a', '^', 'a', '^ab*', '^a|b', '^中', '^\\\\.', '^a\\0'),
    }),
    fc.record({ $elemMatch: fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: ['$gte'] }) }),
  );
const fields = fc.record(
  { a: condition(value), b: condition(value), 'c.d': condition(scalar), 'c.e': condition(scalar) },
  { requiredKeys: [] },
);
const onOne: fc.Arbitrary<Document> = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'c.d'), condition(item))
  .map(([path, one]) => ({ [path]: one }));
const query: fc.Arbitrary<Document> = fc.oneof(
  { weight: 3, arbitrary: onOne },
  fields,
  fc.record({ $and: fc.array(fields, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $or: fc.array(fields, { minLength: 1, maxLength: 2 }) }),
);

const noExpression = () => {
  throw new Error('no $expr here');
};

const idOf = (text: string): number => Number(parseDocument(text)['_id']);
const byId = (a: string, b: string): number => idOf(a) - idOf(b);

/** Asks for a list and for the number of it; gives the texts and the plan. */
async function ask(query: Document, extra: object = {}): Promise<{ list: string[]; plan: string }> {
  const body = { collectionName: 'items', query: stringify(query), limit: 1000, ...extra };
  const { answer, plan = '' } = await database.run('database.getDocument', body);
  const counted = await database.run('database.calculateDocument', body);
  const { list } = answer['data'] as { list: string[] };
  if (Object.keys(extra).length === 0)
    expect(counted.answer['data']).toEqual({ total: list.length });
  return { list, plan };
}

/** Puts the documents in, and holds every answer against a look at each of them; gives the plans that were used. */
async function compare(documents: object[], queries: Document[]): Promise<string[]> {
  database.reset();
  const plans: string[] = [];
  const insert = (text: string) =>
    database
      .run('database.insertDocument', { collectionName: 'items', data: [text] })
      .then(() => [text], parallelArrays);
  const texts = documents.map((one, index) => stringify({ _id: index, ...one }));
  const accepted = (await Promise.all(texts.map(insert))).flat();
  for (const one of queries) {
    const matches = compileQuery(parseDocument(stringify(one)), noExpression);
    const expected = accepted.filter((text) => matches(parseDocument(text)));
    const { list, plan } = await ask(one);
    expect(list.toSorted(byId)).toEqual(expected.toSorted(byId));
    plans.push(plan);
  }
  return plans;
}

describe('indexes', () => {
  it('never change the answer of a query: what they find is what a look at every document finds', async () => {
    const plans = new Set<string>();
    const queries = fc.array(query, { minLength: 4, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(document, { maxLength: 12 }), queries, async (documents, asked) => {
        for (const plan of await compare(documents, asked)) plans.add(plan);
      }),
      { seed: 7, numRuns: 150 },
    );
    expect([...plans].toSorted()).toEqual(['a', 'b_a', 'c.d', 'c.d_c.e', 'scan']);
  });

  it('never change an order: a page of what they sort is that page of everything sorted', async () => {
    const plans = new Set<string>();
    const direction = fc.constantFrom(1, -1);
    const order: fc.Arbitrary<Document> = fc.oneof(
      fc.record({ n: direction }),
      direction.map((one): Document => ({ b: one, n: -one })),
      fc.record({ b: direction, n: direction }),
      fc.record({ a: direction, n: direction }),
      fc.record({ t: direction, n: direction }),
    );
    const values = fc.constantFrom('x', 'y', 'z', 1, true);
    const several = fc.array(values, { minLength: 1, maxLength: 4 });
    const wide = fc.oneof(
      fc.constant({}),
      several.map((some) => ({ t: { $in: some } })),
      query,
    );
    const page = fc.record({ offset: fc.nat({ max: 3 }), limit: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.array(withoutArrays, { maxLength: 12 }), fc.array(document, { maxLength: 12 })),
        fc.array(fc.tuple(wide, order, page), { minLength: 4, maxLength: 8 }),
        async (documents, asked) => {
          await compare(
            documents.map((one, index) => ({ ...one, t: 'xyz'[index % 3], n: (index * 7) % 13 })),
            [],
          );
          for (const [condition, wanted, { offset, limit }] of asked) {
            const { list } = await ask(condition);
            const items = list.map((text) => ({ text, doc: parseDocument(text) }));
            const sorted = sortDocuments(items, ({ doc }) => doc, wanted).map(({ text }) => text);
            const got = await ask(condition, { order: stringify(wanted), offset, limit });
            expect(got.list).toEqual(sorted.slice(offset, offset + limit));
            plans.add(got.plan);
          }
        },
      ),
      { seed: 23, numRuns: 150 },
    );
    expect([...plans]).toEqual(expect.arrayContaining(['b_n', 'n', 't_n', 'scan']));
  });

  it('find arrays of which different items meet different conditions', async () => {
    const digit = fc.integer({ min: 0, max: 4 });
    const array = fc.array(fc.record({ d: digit, e: digit }), { maxLength: 3 });
    const several = fc.record({ a: fc.array(digit, { maxLength: 3 }), b: digit, c: array });
    const documents = fc.array(several, { minLength: 5, maxLength: 15 });
    const asked = fc.oneof(
      fc.record({ 'c.d': digit, 'c.e': digit }),
      fc.record({ 'c.d': digit, 'c.e': fc.record({ $gt: digit, $lt: digit }) }),
      fc.record({ a: fc.record({ $gte: digit, $lt: digit }) }),
      fc.record({ a: fc.record({ $elemMatch: fc.record({ $gte: digit, $lt: digit }) }) }),
      fc.record({
        b: digit,
        a: fc.record({ $elemMatch: fc.record({ $gt: digit, $lte: digit }), $lt: digit }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(asked, { minLength: 10, maxLength: 20 }),
        async (items, questions) => {
          await compare(items, questions);
        },
      ),
      { seed: 17, numRuns: 40 },
    );
  });
});

/** MongoDB too refuses a document that has arrays on two paths of one index. */
function parallelArrays(error: unknown): string[] {
  if (String(error).includes('cannot index parallel arrays')) return [];
  throw error;
}

describe('matching', () => {
  it('agrees with mingo, an independent implementation, on documents of plain values', () => {
    const plain = fc.oneof(
      fc.integer({ min: -2, max: 2 }),
      fc.constantFrom('', 'a', 'b', '中'),
      fc.boolean(),
      fc.constant(null),
    );
    const simple = fc.record(
      { a: plain, b: plain, c: fc.record({ d: plain }) },
      { requiredKeys: ['c'] },
    );
    const bound = plain.filter((one) => one !== null);
    const conditions = fc.oneof(
      plain,
      fc.record({ $gt: bound }),
      fc.record({ $lte: bound }),
      fc.record({ $ne: plain }),
      fc.record({ $nin: fc.array(plain) }),
      fc.record({ $not: fc.record({ $lt: bound }) }),
      fc.record({ $exists: fc.boolean() }),
    );
    const simpleQuery = fc.record(
      { a: conditions, b: conditions, 'c.d': conditions },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(simple, simpleQuery, (one, asked) => {
        const ours = compileQuery(asked, noExpression)(one);
        expect(ours).toBe(new Query(asked).test(one));
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});
