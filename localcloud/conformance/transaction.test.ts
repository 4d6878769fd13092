import { connect, UNIQUE_COLLECTION } from './connect';
import type { Connection } from './connect';
import type { Collection, TransactionReference } from './sdk';

let connection: Connection;
let name: string;
let collection: Collection;
beforeAll(async () => {
  connection = await connect();
});
beforeEach(async () => {
  name = await connection.freshCollection();
  collection = connection.db.collection(name);
  await collection.add({ data: { _id: 'A', n: 1 } });
  await collection.add({ data: { _id: 'B', n: 1 } });
});
afterAll(() => connection.close());

const start = () => connection.db.startTransaction();
const inside = (transaction: TransactionReference, id: string) =>
  transaction.collection(name).doc(id);
const read = async (id: string) => (await collection.doc(id).get()).data['n'];
const CONFLICT = { errMsg: expect.stringContaining('TransactionConflict') as unknown };
const NOT_EXIST = { errMsg: expect.stringContaining('TransactionNotExist') as unknown };

describe('isolation', () => {
  it('own writes are seen inside and not outside until the commit', async () => {
    const transaction = await start();
    await inside(transaction, 'A').update({ data: { n: 2 } });
    expect((await inside(transaction, 'A').get()).data['n']).toBe(2);
    expect(await read('A')).toBe(1);
    await transaction.commit();
    expect(await read('A')).toBe(2);
  });
  it('reads are of the moment of the first operation', async () => {
    const transaction = await start();
    await inside(transaction, 'A').get();
    await collection.doc('B').update({ data: { n: 7 } });
    expect((await inside(transaction, 'B').get()).data['n']).toBe(1);
    await transaction.rollback();
  });
  it('an aborted transaction leaves nothing', async () => {
    const transaction = await start();
    await inside(transaction, 'A').update({ data: { n: 2 } });
    await transaction.collection(name).add({ data: { _id: 'C', n: 1 } });
    await inside(transaction, 'B').remove();
    await transaction.rollback();
    expect(await read('A')).toBe(1);
    expect(await read('B')).toBe(1);
    expect((await collection.where({ _id: 'C' }).get()).data).toEqual([]);
  });
  it('add, set, update and remove become visible all at once', async () => {
    await connection.db.runTransaction(async (transaction) => {
      await transaction.collection(name).add({ data: { _id: 'C', n: 3 } });
      await inside(transaction, 'D').set({ data: { n: 4 } });
      await inside(transaction, 'A').update({ data: { n: connection.db.command.inc(5) } });
      await inside(transaction, 'B').remove();
    });
    const { data } = await collection.orderBy('_id', 'asc').get();
    expect(data).toEqual([
      { _id: 'A', n: 6 },
      { _id: 'C', n: 3 },
      { _id: 'D', n: 4 },
    ]);
  });
});

describe('conflicts', () => {
  it('the second transaction to write a document conflicts at once and is aborted', async () => {
    const [first, second] = [await start(), await start()];
    await inside(first, 'A').update({ data: { n: 2 } });
    await expect(inside(second, 'A').update({ data: { n: 3 } })).rejects.toMatchObject(CONFLICT);
    await expect(inside(second, 'B').get()).rejects.toMatchObject(NOT_EXIST);
    await first.commit();
    expect(await read('A')).toBe(2);
  });
  it('a document that changed after the snapshot conflicts', async () => {
    const transaction = await start();
    await inside(transaction, 'A').get();
    await collection.doc('A').update({ data: { n: 5 } });
    await expect(inside(transaction, 'A').update({ data: { n: 6 } })).rejects.toMatchObject(
      CONFLICT,
    );
    expect(await read('A')).toBe(5);
  });
  it('a document that was removed or added after the snapshot conflicts', async () => {
    const [first, second] = [await start(), await start()];
    await inside(first, 'B').get();
    await inside(second, 'B').get();
    await collection.doc('A').remove();
    await collection.add({ data: { _id: 'C', n: 1 } });
    await expect(inside(first, 'A').update({ data: { n: 6 } })).rejects.toMatchObject(CONFLICT);
    await expect(inside(second, 'C').set({ data: { n: 6 } })).rejects.toMatchObject(CONFLICT);
  });
  it('two transactions that read the same and write different documents both commit', async () => {
    const [first, second] = [await start(), await start()];
    await inside(first, 'A').get();
    await inside(second, 'A').get();
    await inside(first, 'B').update({ data: { n: 2 } });
    await inside(second, 'A').update({ data: { n: 2 } });
    await Promise.all([first.commit(), second.commit()]);
    expect([await read('A'), await read('B')]).toEqual([2, 2]);
  });
  it('a plain write waits for the transaction that holds the document, then sees its result', async () => {
    const transaction = await start();
    await inside(transaction, 'A').update({ data: { n: 10 } });
    const plain = collection
      .where({ _id: 'A' })
      .update({ data: { n: connection.db.command.inc(1) } });
    await inside(transaction, 'B').get();
    expect(await read('A')).toBe(1);
    await transaction.commit();
    expect((await plain).stats.updated).toBe(1);
    expect(await read('A')).toBe(11);
  });
  it('a plain conditional write that waited is judged again', async () => {
    const transaction = await start();
    await inside(transaction, 'A').update({ data: { n: 10 } });
    const plain = collection.where({ _id: 'A', n: 1 }).update({ data: { n: 2 } });
    await inside(transaction, 'B').get();
    await transaction.commit();
    expect((await plain).stats.updated).toBe(0);
  });
  it('a plain add of a key that an open transaction added waits and then is a duplicate', async () => {
    const code = `tx-${Math.trunc(performance.timeOrigin)}`;
    const unique = connection.db.collection(UNIQUE_COLLECTION);
    const transaction = await start();
    await transaction.collection(UNIQUE_COLLECTION).add({ data: { code } });
    const plain = unique.add({ data: { code } }).catch((error: unknown) => error);
    await inside(transaction, 'B').get();
    await transaction.commit();
    expect(await plain).toMatchObject({ errMsg: expect.stringContaining('E11000') as unknown });
  });
  it('two transactions that add the same unique key: the second conflicts', async () => {
    const code = `two-${Math.trunc(performance.timeOrigin)}`;
    const [first, second] = [await start(), await start()];
    await first.collection(UNIQUE_COLLECTION).add({ data: { code } });
    await expect(
      second.collection(UNIQUE_COLLECTION).add({ data: { code } }),
    ).rejects.toMatchObject(CONFLICT);
    await first.rollback();
  });
});

describe('the end of a transaction', () => {
  it('a failed operation aborts it', async () => {
    const transaction = await start();
    await inside(transaction, 'A').update({ data: { n: 2 } });
    await expect(transaction.collection(name).add({ data: { _id: 'B' } })).rejects.toMatchObject({
      errMsg: expect.stringContaining('E11000') as unknown,
    });
    await expect(inside(transaction, 'A').get()).rejects.toMatchObject(NOT_EXIST);
    expect(await read('A')).toBe(1);
  });
  it('nothing can be done after the commit', async () => {
    const transaction = await start();
    await inside(transaction, 'A').get();
    await transaction.commit();
    await expect(inside(transaction, 'A').get()).rejects.toMatchObject(NOT_EXIST);
  });
  it('two operations at once find it busy', async () => {
    const transaction = await start();
    const outcomes = await Promise.allSettled(
      ['A', 'B', 'A', 'B'].map((id) => inside(transaction, id).get()),
    );
    const busy = outcomes.filter(
      (outcome) =>
        outcome.status === 'rejected' &&
        (outcome.reason as { errMsg: string }).errMsg.includes('TransactionBusy'),
    );
    expect(busy.length).toBeGreaterThan(0);
  });
  it('runTransaction gives the conflict of a document operation to its caller, untried again', async () => {
    const holder = await start();
    await inside(holder, 'A').update({ data: { n: 2 } });
    let tries = 0;
    const failed = connection.db.runTransaction(async (transaction) => {
      tries++;
      await inside(transaction, 'A').update({ data: { n: 3 } });
    });
    await expect(failed).rejects.toMatchObject(CONFLICT);
    expect(tries).toBe(1);
    await holder.rollback();
  });
  it('where and count on a transaction run outside of it', async () => {
    const transaction = await start();
    await inside(transaction, 'A').update({ data: { n: 2 } });
    await transaction
      .collection(name)
      .where({ _id: 'B' })
      .update({ data: { n: 8 } });
    await transaction.rollback();
    expect(await read('B')).toBe(8);
  });
});
