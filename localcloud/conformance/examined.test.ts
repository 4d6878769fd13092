import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../database';
import type { Database } from '../database';

/** What an index saves: how many of 3,000 documents are looked at. */
const DOCUMENTS = 3000;
const dir = mkdtempSync(join(tmpdir(), 'examined-'));
const indexes = [
  { name: 'keys', keys: { keys: 1 } },
  { name: 'unit_keys', keys: { unit: 1, keys: 1 } },
  { name: 'unit_at', keys: { unit: 1, at: -1 } },
  { name: 'state_at_id', keys: { state: 1, at: 1, _id: 1 } },
] as const;
let database: Database;
const rows = Array.from({ length: DOCUMENTS }, (_, n) => ({
  _id: `d${String(n).padStart(4, '0')}`,
  unit: `u${n % 10}`,
  state: n % 3 === 0 ? 'waiting' : 'done',
  at: (n * 7919) % DOCUMENTS,
  keys: [`^name${n}`, `ame${n}`, `^${n % 100}x`],
}));
beforeAll(async () => {
  database = openDatabase({ dir, declared: { collections: { items: { indexes } } }, now: () => 0 });
  await database.importDocuments('items', rows);
});
afterAll(() => {
  database.close();
  rmSync(dir, { recursive: true });
});

async function asked(query: object, extra: object = {}, action = 'getDocument') {
  const body = { collectionName: 'items', query: JSON.stringify(query), limit: 30, ...extra };
  const { answer, plan, examined } = await database.run(`database.${action}`, body);
  const { list = [] } = answer['data'] as { list?: string[] };
  return { plan, examined, found: list.map((text) => JSON.parse(text) as (typeof rows)[number]) };
}
const beginning = (text: string) => ({ $elemMatch: { $gte: text, $lt: `${text}\u{10FFFF}` } });
const order = (sort: object) => ({ order: JSON.stringify(sort) });

describe('an index is read no further than needed', () => {
  it('for a page of many matches', async () => {
    expect(await asked({ unit: 'u3' })).toMatchObject({ plan: 'unit_keys', examined: 30 });
  });

  it('for the beginning of a text in an array, as bounds of one item and as a pattern', async () => {
    for (const condition of [beginning('^name123'), { $regex: '^\\^name123' }])
      expect(await asked({ keys: condition })).toMatchObject({ plan: 'keys', examined: 11 });
    expect((await asked({ keys: { $regex: 'name123' } })).plan).toBe('scan');
    expect((await asked({ keys: { $regex: '^\\^name123', $options: 'i' } })).plan).toBe('scan');
  });

  it('for the beginning of a text within a scope', async () => {
    const found = await asked({ unit: 'u3', keys: beginning('^name12') });
    expect(found).toMatchObject({ plan: 'unit_keys', examined: 11 });
    expect(found.found).toHaveLength(11);
  });

  it('for the first page of a sorted list, in either direction, and for the next', async () => {
    for (const direction of [1, -1]) {
      const first = await asked({ unit: 'u3' }, order({ at: direction }));
      expect(first).toMatchObject({ plan: 'unit_at', examined: 30 });
      const last = first.found.at(-1)!.at;
      const bound = direction === 1 ? { $gt: last } : { $lt: last };
      const next = await asked({ unit: 'u3', at: bound }, order({ at: direction }));
      expect(next).toMatchObject({ plan: 'unit_at', examined: 30 });
      const all = [...first.found, ...next.found].map(({ at }) => at * direction);
      expect(all).toEqual(all.toSorted((a, b) => a - b));
    }
  });

  it('for a sorted list of several values, which are merged', async () => {
    const states = { state: { $in: ['waiting', 'done', 'waiting'] } };
    const { plan, examined, found } = await asked(states, order({ at: -1, _id: -1 }));
    expect({ plan, examined }).toEqual({ plan: 'state_at_id', examined: 30 });
    expect(found.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, n) => 2999 - n));
  });

  it('for a sorted list of everything', async () => {
    const found = await asked({}, order({ state: 1, at: 1 }));
    expect(found).toMatchObject({ plan: 'state_at_id', examined: 30 });
  });

  it('not at all for a number of documents that its entries say exactly', async () => {
    const count = await asked({ state: { $in: ['done', 'gone'] } }, {}, 'calculateDocument');
    expect(count).toMatchObject({ plan: 'state_at_id', examined: 0 });
    const filtered = await asked({ state: 'done', unit: 'u3' }, {}, 'calculateDocument');
    expect(filtered.examined).toBeGreaterThan(0);
  });
});

describe('an index does not sort', () => {
  it('against its directions, as in MongoDB', async () => {
    const mixed = await asked({ state: 'done' }, order({ at: 1, _id: -1 }));
    expect(mixed).toMatchObject({ plan: 'state_at_id', examined: 2000 });
  });

  it('objects: their keys only tell whether they are equal', async () => {
    const objects = [-1, 9, 10, -2].map((d, n) => ({ _id: `o${n}`, unit: 'objects', at: { d } }));
    await database.importDocuments('items', objects);
    const { found } = await asked({ unit: 'objects' }, order({ at: 1 }));
    expect(found.map(({ at }) => at)).toEqual([{ d: -2 }, { d: -1 }, { d: 9 }, { d: 10 }]);
  });

  it('when it holds items of arrays', async () => {
    expect((await asked({ unit: 'u3' }, order({ keys: 1 }))).examined).toBe(300);
  });
});
