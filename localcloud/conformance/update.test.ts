import { connect, UNIQUE_COLLECTION } from './connect';
import type { Connection } from './connect';
import type { Command, Row } from './sdk';

let connection: Connection;
beforeAll(async () => {
  connection = await connect();
});
afterAll(() => connection.close());

/** The document after an update by `doc().update`. */
async function updated(document: object, change: (_: Command) => object): Promise<Row> {
  const collection = connection.db.collection(await connection.freshCollection());
  await collection.add({ data: { _id: 'x', ...document } });
  await collection.doc('x').update({ data: change(connection.db.command) });
  const { _id, ...rest } = (await collection.doc('x').get()).data;
  expect(_id).toBe('x');
  return rest;
}

/** The message of the refusal, once it is sure that nothing was changed. */
async function refusal(document: object, change: (_: Command) => object): Promise<string> {
  const collection = connection.db.collection(await connection.freshCollection());
  await collection.add({ data: { _id: 'x', ...document } });
  const failure = await collection
    .doc('x')
    .update({ data: change(connection.db.command) })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ errCode: -502001 });
  expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', ...document });
  return (failure as { errMsg: string }).errMsg;
}

describe('set and remove', () => {
  it('set merges nested fields by path and leaves the others', async () => {
    expect(await updated({ a: { b: 1, c: 2 } }, () => ({ a: { b: 9 }, d: 1 }))).toEqual({
      a: { b: 9, c: 2 },
      d: 1,
    });
  });
  it('the set command replaces a whole object', async () => {
    expect(await updated({ a: { b: 1, c: 2 } }, (_) => ({ a: _.set({ z: 1 }) }))).toEqual({
      a: { z: 1 },
    });
  });
  it('set through an array reaches an item by its index, filling with null', async () => {
    expect(await updated({ a: [1] }, () => ({ 'a.0': 9 }))).toEqual({ a: [9] });
    expect(await updated({ a: [1] }, () => ({ 'a.3': 9 }))).toEqual({ a: [1, null, null, 9] });
  });
  it('set makes the objects that are missing on the way', async () => {
    expect(await updated({}, () => ({ 'a.b.c': 1 }))).toEqual({ a: { b: { c: 1 } } });
  });
  it('set through a scalar or null is refused', async () => {
    expect(await refusal({ a: 5 }, () => ({ 'a.b': 1 }))).toContain(
      "Cannot create field 'b' in element {a: 5}",
    );
    expect(await refusal({ a: null }, () => ({ 'a.b': 1 }))).toContain(
      "Cannot create field 'b' in element {a: null}",
    );
  });
  it('set of a named field of an array is refused', async () => {
    expect(await refusal({ a: [1] }, () => ({ 'a.b': 1 }))).toContain(
      "Cannot create field 'b' in element {a: [1]}",
    );
  });
  it('remove takes a field away and leaves the rest; a missing one is no matter', async () => {
    expect(
      await updated({ a: 1, b: { c: 1, d: 2 } }, (_) => ({
        a: _.remove(),
        b: { c: _.remove() },
        z: _.remove(),
      })),
    ).toEqual({ b: { d: 2 } });
  });
  it('remove of an item of an array leaves null', async () => {
    expect(await updated({ a: [1, 2] }, (_) => ({ 'a.0': _.remove() }))).toEqual({ a: [null, 2] });
  });
  it('rename moves a value', async () => {
    expect(await updated({ a: 1, c: { d: 2 } }, (_) => ({ a: _.rename('b') }))).toEqual({
      b: 1,
      c: { d: 2 },
    });
  });
  it('dates, nested objects and Chinese text come back as they went in', async () => {
    const value = {
      at: new Date(1700000000000),
      text: '图书馆学会📚',
      deep: [{ n: 1.5 }, null, true, -0.25, 2 ** 40],
    };
    expect(await updated({}, (_) => ({ v: _.set(value) }))).toEqual({ v: value });
  });
});

describe('numbers', () => {
  it('inc and mul count from zero when the field is missing', async () => {
    expect(
      await updated({ a: 1, b: 3 }, (_) => ({
        a: _.inc(2),
        b: _.mul(2),
        c: _.inc(5),
        d: _.mul(5),
      })),
    ).toEqual({ a: 3, b: 6, c: 5, d: 0 });
  });
  it('inc and mul of a text, null or array are refused', async () => {
    expect(await refusal({ a: 'x' }, (_) => ({ a: _.inc(1) }))).toContain(
      'Cannot apply $inc to a value of non-numeric type. {_id: "x"} has the field \'a\' of non-numeric type string',
    );
    expect(await refusal({ a: null }, (_) => ({ a: _.inc(1) }))).toContain(
      'of non-numeric type null',
    );
    expect(await refusal({ a: [1] }, (_) => ({ a: _.mul(2) }))).toContain(
      'Cannot apply $mul to a value of non-numeric type',
    );
  });
  it('min and max keep the lesser and greater, across types too', async () => {
    expect(
      await updated({ a: 5, b: 5, c: 5 }, (_) => ({
        a: _.max(9),
        b: _.min(2),
        c: _.max('x'),
        d: _.min(1),
      })),
    ).toEqual({ a: 9, b: 2, c: 'x', d: 1 });
  });
});

describe('arrays', () => {
  it('push appends, unshift puts in front, pop and shift take from the ends', async () => {
    expect(await updated({ a: [1] }, (_) => ({ a: _.push([2, 3]), b: _.push(1) }))).toEqual({
      a: [1, 2, 3],
      b: [1],
    });
    expect(await updated({ a: [1] }, (_) => ({ a: _.unshift([2, 3]) }))).toEqual({ a: [2, 3, 1] });
    expect(await updated({ a: [1, 2, 3] }, (_) => ({ a: _.pop() }))).toEqual({ a: [1, 2] });
    expect(await updated({ a: [1, 2, 3] }, (_) => ({ a: _.shift() }))).toEqual({ a: [2, 3] });
  });
  it('push takes position, sort and slice', async () => {
    expect(
      await updated({ a: [1, 4] }, (_) => ({ a: _.push({ each: [2, 3], position: 1 }) })),
    ).toEqual({ a: [1, 2, 3, 4] });
    expect(
      await updated({ a: [1, 4] }, (_) => ({ a: _.push({ each: [3], sort: -1, slice: 2 }) })),
    ).toEqual({ a: [4, 3] });
    const byN = await updated({ a: [{ n: 2 }] }, (_) => ({
      a: _.push({ each: [{ n: 1 }, { n: 3 }], sort: { n: 1 }, slice: -2 }),
    }));
    expect(byN).toEqual({ a: [{ n: 2 }, { n: 3 }] });
  });
  it('push and addToSet on what is no array are refused', async () => {
    expect(await refusal({ a: 'x' }, (_) => ({ a: _.push(1) }))).toContain(
      "The field 'a' must be an array but is of type string",
    );
    expect(await refusal({ a: 1 }, (_) => ({ a: _.addToSet(1) }))).toContain(
      'Cannot apply $addToSet to non-array field',
    );
    expect(await refusal({ a: 1 }, (_) => ({ a: _.pop() }))).toContain(
      "Path 'a' contains an element of non-array type 'int'",
    );
    expect(await refusal({ a: 1 }, (_) => ({ a: _.pull(1) }))).toContain(
      'Cannot apply $pull to a non-array value',
    );
  });
  it('addToSet adds what is not there; objects are the same only in the same field order', async () => {
    expect(await updated({ a: [1] }, (_) => ({ a: _.addToSet(1), b: _.addToSet(2) }))).toEqual({
      a: [1],
      b: [2],
    });
    expect(
      await updated({ a: [{ x: 1, y: 2 }] }, (_) => ({ a: _.addToSet({ y: 2, x: 1 }) })),
    ).toEqual({
      a: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    });
  });
  it('pull takes out equals, matches of a condition, and matching objects', async () => {
    expect(await updated({ a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }))).toEqual({ a: [2] });
    expect(await updated({ a: [1, 2, 3] }, (_) => ({ a: _.pull(_.in([1, 3])) }))).toEqual({
      a: [2],
    });
    expect(
      await updated({ a: [{ x: 1, y: 1 }, { x: 2 }] }, (_) => ({ a: _.pull({ x: 1 }) })),
    ).toEqual({ a: [{ x: 2 }] });
    expect(await updated({ a: [1, 2, 3, 2] }, (_) => ({ a: _.pullAll([2, 3]) }))).toEqual({
      a: [1],
    });
  });
});

describe('what an update says', () => {
  it('where().update counts what it changed, not what it matched', async () => {
    const collection = connection.db.collection(await connection.freshCollection());
    for (const v of [1, 2, 3]) await collection.add({ data: { v } });
    const { command } = connection.db;
    expect(
      (await collection.where({ v: command.gt(1) }).update({ data: { v: 3 } })).stats.updated,
    ).toBe(1);
    expect((await collection.where({ v: 7 }).update({ data: { v: 3 } })).stats.updated).toBe(0);
  });
  it('set of a whole document makes it or replaces it', async () => {
    const collection = connection.db.collection(await connection.freshCollection());
    expect(await collection.doc('s').set({ data: { a: 1 } })).toMatchObject({
      _id: 's',
      stats: { created: 1, updated: 0 },
    });
    expect(await collection.doc('s').set({ data: { b: 2 } })).toMatchObject({
      stats: { created: 0, updated: 1 },
    });
    expect((await collection.doc('s').get()).data).toEqual({ _id: 's', b: 2 });
  });
  it('remove counts what it removed', async () => {
    const collection = connection.db.collection(await connection.freshCollection());
    for (const v of [1, 2, 2]) await collection.add({ data: { v } });
    expect((await collection.where({ v: 2 }).remove()).stats.removed).toBe(2);
    expect((await collection.count()).total).toBe(1);
  });
  it('a positional $ stands for the first item that the query matched', async () => {
    const collection = connection.db.collection(await connection.freshCollection());
    await collection.add({ data: { _id: 'x', a: [{ n: 1 }, { n: 2 }, { n: 2 }] } });
    await collection.where({ 'a.n': 2 }).update({ data: { 'a.$.seen': true } });
    expect((await collection.doc('x').get()).data['a']).toEqual([
      { n: 1 },
      { n: 2, seen: true },
      { n: 2 },
    ]);
  });
  it('a server date is the moment of the request, with its offset', async () => {
    const { db } = connection;
    const { at, later } = await updated({}, () => ({
      at: db.serverDate(),
      later: db.serverDate({ offset: 60_000 }),
    }));
    expect(at).toBeInstanceOf(Date);
    expect((later as Date).getTime() - (at as Date).getTime()).toBe(60_000);
  });
});

describe('unique keys', () => {
  it('a second document with the same _id is refused with E11000', async () => {
    const collection = connection.db.collection(await connection.freshCollection());
    await collection.add({ data: { _id: 'x' } });
    await expect(collection.add({ data: { _id: 'x' } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('E11000 duplicate key error') as unknown,
    });
  });
  it('of twenty adds of the same unique key at once exactly one wins', async () => {
    const collection = connection.db.collection(UNIQUE_COLLECTION);
    const code = `race-${Math.trunc(performance.timeOrigin)}`;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => collection.add({ data: { code } })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ errCode: -502001 });
    }
    expect((await collection.where({ code }).count()).total).toBe(1);
  });
  it('an update into a taken key is refused and changes nothing', async () => {
    const collection = connection.db.collection(UNIQUE_COLLECTION);
    const run = Math.trunc(performance.timeOrigin);
    await collection.add({ data: { code: `a-${run}` } });
    const { _id } = await collection.add({ data: { code: `b-${run}` } });
    await expect(collection.doc(_id).update({ data: { code: `a-${run}` } })).rejects.toMatchObject({
      errMsg: expect.stringContaining(
        `index: code_unique dup key: { code: "a-${run}" }`,
      ) as unknown,
    });
    expect((await collection.doc(_id).get()).data['code']).toBe(`b-${run}`);
  });
});
