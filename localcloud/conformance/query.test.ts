import { connect } from './connect';
import type { Connection } from './connect';
import type { Collection, Command } from './sdk';

let connection: Connection;
beforeAll(async () => {
  connection = await connect();
});
afterAll(() => connection.close());

type Documents = Record<string, unknown>;

/** One item of `v` begins with the text. */
const beginning = (text: string) => ({
  v: { $elemMatch: { $gte: text, $lt: `${text}\u{10FFFF}` } },
});

/** The keys of those documents that match, in natural order. */
async function matching(documents: Documents, query: (_: Command) => object): Promise<string[]> {
  const name = await connection.freshCollection();
  const { db } = connection;
  const collection = db.collection(name);
  for (const [key, v] of Object.entries(documents)) {
    await collection.add({ data: v === undefined ? { _id: key } : { _id: key, v } });
  }
  const { data } = await collection.where(query(db.command)).get();
  return data.map(({ _id }) => String(_id));
}

describe('equality', () => {
  it('of a value matches the value and an array that holds it', async () => {
    expect(await matching({ a: 1, b: [1, 2], c: '1', d: [[1]] }, () => ({ v: 1 }))).toEqual([
      'a',
      'b',
    ]);
  });
  it('of null matches null and missing', async () => {
    expect(
      await matching({ a: null, b: undefined, c: 0, d: [], e: [null] }, () => ({ v: null })),
    ).toEqual(['a', 'b', 'e']);
  });
  it('of an array matches the array, or an array that holds it, in that order', async () => {
    const documents = { a: [1, 2], b: [2, 1], c: [[1, 2]], d: [1, 2, 3] };
    expect(await matching(documents, (_) => ({ v: _.eq([1, 2]) }))).toEqual(['a', 'c']);
  });
  it('of an object needs the same fields in the same order', async () => {
    const documents = { a: { x: 1, y: 2 }, b: { y: 2, x: 1 }, c: { x: 1, y: 2, z: 3 } };
    expect(await matching(documents, (_) => ({ v: _.eq({ x: 1, y: 2 }) }))).toEqual(['a']);
  });
  it('of a nested field looks into objects and arrays of objects', async () => {
    const documents = { a: { x: 1 }, b: [{ x: 1 }, { x: 2 }], c: { x: { y: 1 } }, d: [[{ x: 1 }]] };
    expect(await matching(documents, () => ({ 'v.x': 1 }))).toEqual(['a', 'b']);
  });
  it('by the index of an array looks at that item', async () => {
    expect(await matching({ a: [1, 2], b: [2, 1], c: { 0: 1 } }, () => ({ 'v.0': 1 }))).toEqual([
      'a',
      'c',
    ]);
  });
  it('of a boolean is not that of a number', async () => {
    expect(await matching({ a: true, b: 1, c: false, d: 0 }, () => ({ v: true }))).toEqual(['a']);
  });
  it('of dates compares instants', async () => {
    const documents = { a: new Date(1000), b: new Date(2000), c: 1000 };
    expect(await matching(documents, () => ({ v: new Date(1000) }))).toEqual(['a']);
  });
  it('keeps emoji and CJK text apart exactly', async () => {
    expect(await matching({ a: '图书馆', b: '图书館', c: '📚' }, () => ({ v: '📚' }))).toEqual([
      'c',
    ]);
  });
});

describe('comparison', () => {
  const mixed = { a: 1, b: 5, c: '5', d: null, e: undefined, f: new Date(5), g: [0, 9], h: true };
  it('gt and lt compare only values of the same type, any item of an array', async () => {
    expect(await matching(mixed, (_) => ({ v: _.gt(1) }))).toEqual(['b', 'g']);
    expect(await matching(mixed, (_) => ({ v: _.lt(5) }))).toEqual(['a', 'g']);
    expect(await matching(mixed, (_) => ({ v: _.gte('5') }))).toEqual(['c']);
    expect(await matching(mixed, (_) => ({ v: _.lte(new Date(5)) }))).toEqual(['f']);
  });
  it('gte and lte of null match null and missing', async () => {
    expect(await matching(mixed, (_) => ({ v: _.gte(null) }))).toEqual(['d', 'e']);
    expect(await matching(mixed, (_) => ({ v: _.lte(null) }))).toEqual(['d', 'e']);
  });
  it('gt of null matches nothing', async () => {
    expect(await matching(mixed, (_) => ({ v: _.gt(null) }))).toEqual([]);
  });
  it('two bounds on an array may be met by different items', async () => {
    expect(await matching({ a: [0, 9], b: [4] }, (_) => ({ v: _.gt(3).and(_.lt(5)) }))).toEqual([
      'a',
      'b',
    ]);
  });
  it('of texts goes by code point, so an emoji is above every CJK character', async () => {
    expect(
      await matching({ a: '\uff01', b: '😀', c: '中' }, (_) => ({ v: _.gt('\uff01') })),
    ).toEqual(['b']);
  });
  it('neq matches what is missing, and no array that holds the value', async () => {
    expect(
      await matching({ a: 1, b: 2, c: undefined, d: [1, 2], e: null }, (_) => ({ v: _.neq(1) })),
    ).toEqual(['b', 'c', 'e']);
  });
  it('in matches any of the values, null the missing, a pattern the texts', async () => {
    const documents = { a: 1, b: 'abc', c: undefined, d: [7, 3], e: 'x' };
    expect(await matching(documents, (_) => ({ v: _.in([1, null]) }))).toEqual(['a', 'c']);
    expect(await matching(documents, (_) => ({ v: _.in([3, /^a/]) }))).toEqual(['b', 'd']);
    expect(await matching(documents, (_) => ({ v: _.in([]) }))).toEqual([]);
  });
  it('nin is the contrary of in', async () => {
    expect(
      await matching({ a: 1, b: 2, c: undefined, d: [1] }, (_) => ({ v: _.nin([1]) })),
    ).toEqual(['b', 'c']);
  });
});

describe('elements and arrays', () => {
  it('exists tells null from missing', async () => {
    const documents = { a: null, b: undefined, c: 0, d: [] };
    expect(await matching(documents, (_) => ({ v: _.exists(true) }))).toEqual(['a', 'c', 'd']);
    expect(await matching(documents, (_) => ({ v: _.exists(false) }))).toEqual(['b']);
  });
  it('exists on a nested field looks into arrays', async () => {
    const documents = { a: [{ x: 1 }, {}], b: [{}], c: [], d: { x: null }, e: 3 };
    expect(await matching(documents, (_) => ({ 'v.x': _.exists(true) }))).toEqual(['a', 'd']);
  });
  it('all needs every value', async () => {
    expect(await matching({ a: [1, 2, 3], b: [1], c: 1 }, (_) => ({ v: _.all([1, 2]) }))).toEqual([
      'a',
    ]);
    expect(await matching({ a: [1, 2, 3], b: [1], c: 1 }, (_) => ({ v: _.all([1]) }))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(await matching({ a: [1], b: [] }, (_) => ({ v: _.all([]) }))).toEqual([]);
  });
  it('size counts the items of arrays only', async () => {
    expect(
      await matching({ a: [1, 2], b: [[1, 2]], c: 'ab', d: [] }, (_) => ({ v: _.size(2) })),
    ).toEqual(['a']);
    expect(await matching({ a: [1], d: [] }, (_) => ({ v: _.size(0) }))).toEqual(['d']);
  });
  it('elemMatch with both bounds asks one item for both; between, by code point', async () => {
    const documents = {
      a: ['hubei', '^湖北'],
      b: ['^', 'i'],
      c: 'hubei',
      d: ['hubej'],
      e: ['hube\u{10000}'],
    };
    expect(await matching(documents, () => beginning('hubei'))).toEqual(['a']);
    expect(await matching(documents, () => beginning('hube'))).toEqual(['a', 'd', 'e']);
    expect(await matching(documents, () => beginning('^湖'))).toEqual(['a']);
  });
  it('elemMatch needs one item that meets everything', async () => {
    const documents = {
      a: [
        { x: 1, y: 9 },
        { x: 2, y: 1 },
      ],
      b: [{ x: 2, y: 9 }],
      c: { x: 2, y: 9 },
    };
    expect(await matching(documents, (_) => ({ v: _.elemMatch({ x: 2, y: _.gt(5) }) }))).toEqual([
      'b',
    ]);
  });
  it('mod divides whole numbers towards zero', async () => {
    const documents = { a: 4, b: 5, c: -4, d: '4', e: [3, 8], f: 4.9 };
    expect(await matching(documents, (_) => ({ v: _.mod(4, 0) }))).toEqual(['a', 'c', 'e', 'f']);
  });
});

describe('text and logic', () => {
  it('a pattern matches texts and items, with its flags', async () => {
    const documents = { a: 'Abc', b: ['x', 'abd'], c: 5, d: 'xab' };
    expect(await matching(documents, () => ({ v: /^ab/ }))).toEqual(['b']);
    expect(await matching(documents, () => ({ v: /^ab/i }))).toEqual(['a', 'b']);
  });
  it('db.RegExp is the same as a pattern', async () => {
    const pattern = connection.db.RegExp({ regexp: '^AB', options: 'i' });
    expect(await matching({ a: 'abc', b: 'x' }, () => ({ v: pattern }))).toEqual(['a']);
  });
  it('not negates, the missing included', async () => {
    expect(await matching({ a: 1, b: 9, c: undefined }, (_) => ({ v: _.not(_.gt(5)) }))).toEqual([
      'a',
      'c',
    ]);
  });
  it('or, and, nor combine fields and values', async () => {
    const documents = { a: 1, b: 5, c: 9 };
    expect(await matching(documents, (_) => ({ v: _.or(_.lt(2), _.gt(8)) }))).toEqual(['a', 'c']);
    expect(await matching(documents, (_) => _.or([{ v: 1 }, { _id: 'b' }]))).toEqual(['a', 'b']);
    expect(await matching(documents, (_) => _.nor([{ v: 1 }, { v: 5 }]))).toEqual(['c']);
    expect(await matching(documents, (_) => _.and([{ v: _.gt(1) }, { v: _.lt(9) }]))).toEqual([
      'b',
    ]);
  });
  it('expr compares fields of one document', async () => {
    const documents = { a: { x: 3, y: 1 }, b: { x: 1, y: 3 } };
    expect(await matching(documents, (_) => _.expr(_.aggregate.gt(['$v.x', '$v.y'])))).toEqual([
      'a',
    ]);
  });
  it('a server date in a query is the moment of the request', async () => {
    const { db } = connection;
    const documents = { a: new Date(0), b: new Date('2999-01-01') };
    expect(await matching(documents, (_) => ({ v: _.lt(db.serverDate()) }))).toEqual(['a']);
  });
});

async function filled(values: unknown[]): Promise<Collection> {
  const collection = connection.db.collection(await connection.freshCollection());
  for (const [index, v] of values.entries()) {
    await collection.add({
      data: v === undefined ? { _id: `${index}` } : { _id: `${index}`, v },
    });
  }
  return collection;
}
const ids = (data: { _id?: unknown }[]) => data.map(({ _id }) => String(_id)).join('');

describe('order, paging, projection', () => {
  it('orders types as null, number, text, object, boolean, date', async () => {
    const collection = await filled([new Date(1), true, 'a', 3, null, { x: 1 }, undefined]);
    const { data } = await collection.orderBy('v', 'asc').get();
    expect(ids(data)).toBe('4632510');
  });
  it('orders an array by its least item ascending and its greatest descending', async () => {
    const collection = await filled([[5, 1], 3, [2, 9], []]);
    expect(ids((await collection.orderBy('v', 'asc').get()).data)).toBe('3021');
    expect(ids((await collection.orderBy('v', 'desc').get()).data)).toBe('2013');
  });
  it('orders by several fields, then as inserted', async () => {
    const collection = await filled([
      { a: 1, b: 1 },
      { a: 2, b: 2 },
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ]);
    const { data } = await collection.orderBy('v.a', 'desc').orderBy('v.b', 'asc').get();
    expect(ids(data)).toBe('1032');
  });
  it('skips and limits after ordering', async () => {
    const collection = await filled([3, 1, 2, 0]);
    expect(ids((await collection.orderBy('v', 'asc').skip(1).limit(2).get()).data)).toBe('12');
  });
  it('returns 100 documents when no limit is set, and counts all', async () => {
    const collection = await filled(Array.from({ length: 105 }, (_, index) => index));
    expect((await collection.get()).data).toHaveLength(100);
    expect((await collection.limit(1000).get()).data).toHaveLength(105);
    expect((await collection.count()).total).toBe(105);
  });
  it('includes fields with _id, unless _id is left out', async () => {
    const collection = await filled([{ a: 1, b: [{ c: 1, d: 2 }] }]);
    expect((await collection.field({ 'v.a': true }).get()).data).toEqual([
      { _id: '0', v: { a: 1 } },
    ]);
    expect((await collection.field({ 'v.b.c': true, _id: false }).get()).data).toEqual([
      { v: { b: [{ c: 1 }] } },
    ]);
  });
  it('excludes fields', async () => {
    const collection = await filled([{ a: 1, b: 2 }]);
    expect((await collection.field({ 'v.b': false }).get()).data).toEqual([
      { _id: '0', v: { a: 1 } },
    ]);
  });
  it('projects a part of an array with slice', async () => {
    const collection = await filled([[1, 2, 3, 4]]);
    const { project } = connection.db.command as unknown as {
      project: { slice(n: unknown): unknown };
    };
    const { data } = await collection.field({ v: project.slice([1, 2]) }).get();
    expect(data).toEqual([{ _id: '0', v: [2, 3] }]);
  });
});
