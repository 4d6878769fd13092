import { connect } from './connect';
import type { Connection } from './connect';
import type { Collection, Pipeline, Row } from './sdk';

let connection: Connection;
beforeAll(async () => {
  connection = await connect();
});
afterAll(() => connection.close());

async function filled(documents: object[]): Promise<{ name: string; collection: Collection }> {
  const name = await connection.freshCollection();
  const collection = connection.db.collection(name);
  for (const [index, document] of documents.entries())
    await collection.add({ data: { _id: `${index}`, ...document } });
  return { name, collection };
}

async function rows(documents: object[], build: (pipeline: Pipeline) => Pipeline): Promise<Row[]> {
  const { collection } = await filled(documents);
  return (await build(collection.aggregate()).end()).list;
}

/** What an expression gives for one document. */
async function computed(document: object, expression: unknown): Promise<unknown> {
  const [row] = await rows([document], (pipeline) =>
    pipeline.project({ _id: 0, value: expression }),
  );
  return row?.['value'];
}

async function failure(
  document: object,
  expression: unknown,
): Promise<{ errMsg: string; code?: string }> {
  return (await computed(document, expression).catch((error: unknown) => error)) as {
    errMsg: string;
  };
}

const SALES = [
  { unit: 'a', fee: 10, at: new Date('2026-03-01T16:30:00Z') },
  { unit: 'b', fee: 20, at: new Date('2026-03-02T00:00:00Z') },
  { unit: 'a', fee: 30, at: new Date('2026-03-02T15:59:00Z') },
];

describe('stages', () => {
  it('match and group count, sum, average, take extremes, collect', async () => {
    const list = await rows(SALES, (pipeline) =>
      pipeline
        .match({ fee: connection.db.command.gt(5) })
        .group({
          _id: '$unit',
          n: { $sum: 1 },
          total: { $sum: '$fee' },
          mean: { $avg: '$fee' },
          least: { $min: '$fee' },
          most: { $max: '$fee' },
          all: { $push: '$fee' },
          first: { $first: '$fee' },
          last: { $last: '$fee' },
        })
        .sort({ _id: 1 }),
    );
    expect(list).toEqual([
      {
        _id: 'a',
        n: 2,
        total: 40,
        mean: 20,
        least: 10,
        most: 30,
        all: [10, 30],
        first: 10,
        last: 30,
      },
      { _id: 'b', n: 1, total: 20, mean: 20, least: 20, most: 20, all: [20], first: 20, last: 20 },
    ]);
  });
  it('group by nothing makes one row, by a missing field a row of null', async () => {
    expect(await rows(SALES, (pipeline) => pipeline.group({ _id: null, n: { $sum: 1 } }))).toEqual([
      { _id: null, n: 3 },
    ]);
    expect(
      await rows(SALES, (pipeline) => pipeline.group({ _id: '$none', n: { $sum: 1 } })),
    ).toEqual([{ _id: null, n: 3 }]);
  });
  it('sum passes over what is no number', async () => {
    const list = await rows([{ v: 1 }, { v: 'x' }, {}, { v: 2 }], (pipeline) =>
      pipeline.group({ _id: null, total: { $sum: '$v' } }),
    );
    expect(list).toEqual([{ _id: null, total: 3 }]);
  });
  it('sort orders mixed types as MongoDB does', async () => {
    const list = await rows([{ v: 'a' }, { v: 2 }, {}, { v: true }, { v: { x: 1 } }], (pipeline) =>
      pipeline.sort({ v: 1 }).project({ _id: 1 }),
    );
    expect(list.map(({ _id }) => _id)).toEqual(['2', '1', '0', '4', '3']);
  });
  it('unwind makes a row per item, and keeps the empty when asked', async () => {
    const documents = [{ v: [1, 2] }, { v: [] }, {}, { v: 3 }];
    expect((await rows(documents, (pipeline) => pipeline.unwind('$v'))).map(({ v }) => v)).toEqual([
      1, 2, 3,
    ]);
    const kept = await rows(documents, (pipeline) =>
      pipeline.unwind({ path: '$v', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' }),
    );
    expect(kept).toHaveLength(5);
    expect(kept[1]).toEqual({ _id: '0', v: 2, i: 1 });
  });
  it('lookup joins by equal fields, items of an array included', async () => {
    const { name } = await filled([{ title: 'one' }, { title: 'two' }]);
    const list = await rows([{ ref: '0' }, { ref: ['0', '1'] }, { ref: 'none' }], (pipeline) =>
      pipeline.lookup({ from: name, localField: 'ref', foreignField: '_id', as: 'found' }),
    );
    expect(list.map(({ found }) => (found as Row[]).length)).toEqual([1, 2, 0]);
  });
  it('lookup with a pipeline sees the variables of let', async () => {
    const { name } = await filled([
      { k: 1, n: 5 },
      { k: 1, n: 9 },
      { k: 2, n: 9 },
    ]);
    const list = await rows([{ key: 1, least: 6 }], (pipeline) =>
      pipeline.lookup({
        from: name,
        let: { key: '$key', least: '$least' },
        pipeline: [
          { $match: { $expr: { $and: [{ $eq: ['$k', '$$key'] }, { $gte: ['$n', '$$least'] }] } } },
          { $project: { _id: 0, n: 1 } },
        ],
        as: 'found',
      }),
    );
    expect(list[0]?.['found']).toEqual([{ n: 9 }]);
  });
  it('lookup of a collection that is not there fails', async () => {
    const failed = rows([{ a: 1 }], (pipeline) =>
      pipeline.lookup({ from: 'nowhere', localField: 'a', foreignField: 'a', as: 'x' }),
    );
    await expect(failed).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' });
  });
  it('project includes, excludes and computes; addFields keeps the rest', async () => {
    expect(
      await rows([{ a: 1, b: { c: 2, d: 3 } }], (pipeline) =>
        pipeline.project({ _id: 0, 'b.c': 1, sum: { $add: ['$a', '$b.d'] } }),
      ),
    ).toEqual([{ b: { c: 2 }, sum: 4 }]);
    expect(await rows([{ a: 1, b: 2 }], (pipeline) => pipeline.project({ b: 0 }))).toEqual([
      { _id: '0', a: 1 },
    ]);
    expect(await rows([{ a: 1 }], (pipeline) => pipeline.addFields({ 'b.c': '$a' }))).toEqual([
      { _id: '0', a: 1, b: { c: 1 } },
    ]);
  });
  it('replaceRoot, count, skip, limit, sortByCount, bucket', async () => {
    expect(
      await rows([{ a: { x: 1 } }], (pipeline) => pipeline.replaceRoot({ newRoot: '$a' })),
    ).toEqual([{ x: 1 }]);
    expect(await rows(SALES, (pipeline) => pipeline.count('n'))).toEqual([{ n: 3 }]);
    expect(
      (await rows(SALES, (pipeline) => pipeline.sort({ fee: -1 }).skip(1).limit(1)))[0]?.['fee'],
    ).toBe(20);
    expect(await rows(SALES, (pipeline) => pipeline.sortByCount('$unit'))).toEqual([
      { _id: 'a', count: 2 },
      { _id: 'b', count: 1 },
    ]);
    const buckets = await rows(SALES, (pipeline) =>
      pipeline.bucket({ groupBy: '$fee', boundaries: [0, 15, 50], default: 'other' }),
    );
    expect(buckets).toEqual([
      { _id: 0, count: 1 },
      { _id: 15, count: 2 },
    ]);
  });
  it('without a limit at most 20 rows come back', async () => {
    const documents = Array.from({ length: 25 }, (_, v) => ({ v }));
    expect(
      await rows(documents, (pipeline) => pipeline.match({ v: connection.db.command.gte(0) })),
    ).toHaveLength(20);
    expect(await rows(documents, (pipeline) => pipeline.limit(24))).toHaveLength(24);
  });
});

describe('expressions', () => {
  it.each([
    ['add', { $add: ['$n', 1] }, 6],
    ['subtract', { $subtract: ['$n', 7] }, -2],
    ['multiply', { $multiply: ['$n', 2] }, 10],
    ['divide', { $divide: ['$n', 2] }, 2.5],
    ['mod', { $mod: ['$n', 3] }, 2],
    ['abs', { $abs: -3 }, 3],
    ['ceil', { $ceil: 1.2 }, 2],
    ['floor', { $floor: -1.2 }, -2],
    ['concat', { $concat: ['$s', '!'] }, 'abc!'],
    ['concat with null', { $concat: ['$s', null] }, null],
    ['toUpper', { $toUpper: '$s' }, 'ABC'],
    ['substrCP of Chinese', { $substrCP: ['图书馆学会', 0, 3] }, '图书馆'],
    ['strLenCP', { $strLenCP: '图书馆' }, 3],
    ['split', { $split: ['a,b', ','] }, ['a', 'b']],
    ['cond', { $cond: [{ $gt: ['$n', 4] }, 'more', 'less'] }, 'more'],
    ['ifNull', { $ifNull: ['$none', 'no'] }, 'no'],
    // oxlint-disable-next-line unicorn/no-thenable -- MongoDB's own field name
    ['switch', { $switch: { branches: [{ case: { $eq: ['$n', 5] }, then: 1 }], default: 0 } }, 1],
    ['in', { $in: [2, '$l'] }, true],
    ['size', { $size: '$l' }, 3],
    ['arrayElemAt from the end', { $arrayElemAt: ['$l', -1] }, 3],
    ['slice', { $slice: ['$l', 1, 2] }, [2, 3]],
    ['filter', { $filter: { input: '$l', as: 'x', cond: { $gt: ['$$x', 1] } } }, [2, 3]],
    ['map', { $map: { input: '$l', as: 'x', in: { $multiply: ['$$x', '$n'] } } }, [5, 10, 15]],
    [
      'reduce',
      { $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } },
      6,
    ],
    ['concatArrays', { $concatArrays: ['$l', [4]] }, [1, 2, 3, 4]],
    ['setUnion', { $setUnion: [[1], [1]] }, [1]],
    ['objectToArray', { $objectToArray: '$o' }, [{ k: 'x', v: 1 }]],
    ['mergeObjects', { $mergeObjects: ['$o', { y: 2 }] }, { x: 1, y: 2 }],
    ['let', { $let: { vars: { two: 2 }, in: { $add: ['$n', '$$two'] } } }, 7],
    ['sum of a list', { $sum: '$l' }, 6],
    ['literal', { $literal: '$n' }, '$n'],
    ['type', { $type: '$none' }, 'missing'],
    [
      'dateToString in Shanghai',
      { $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' } },
      '2026-03-02 00:30',
    ],
    ['dayOfMonth', { $dayOfMonth: '$d' }, 1],
    ['year', { $year: '$d' }, 2026],
    ['comparison across types', { $gt: ['$s', '$n'] }, true],
    ['anything is greater than null', { $gt: ['$n', null] }, true],
    ['missing is not null', { $eq: ['$none', null] }, false],
    [
      'objects compare in field order',
      {
        $eq: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
      false,
    ],
    ['cmp', { $cmp: ['$n', 9] }, -1],
    ['and takes text and 1 as true, 0 and null as false', { $and: ['$s', 1, ''] }, true],
    ['or', { $or: [0, null] }, false],
    ['not', { $not: ['$none'] }, true],
  ])('%s', async (_name, expression, expected) => {
    const document = {
      n: 5,
      s: 'abc',
      l: [1, 2, 3],
      o: { x: 1 },
      d: new Date('2026-03-01T16:30:00Z'),
    };
    expect(await computed(document, expression)).toEqual(expected);
  });

  it.each([
    ['add of a text', { $add: ['$s', 1] }],
    ['subtract of a text', { $subtract: ['$s', 1] }],
    ['divide by zero', { $divide: [1, 0] }],
    ['size of what is no array', { $size: '$s' }],
    ['concat of a number', { $concat: ['$s', 1] }],
    ['an unknown operator', { $nonsense: 1 }],
    ['a function', { $function: { body: 'function(){}', args: [], lang: 'js' } }],
    ['an undefined variable', '$$nowhere'],
  ])('%s fails', async (_name, expression) => {
    expect(await failure({ s: 'abc' }, expression)).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
  });
});
