import * as fc from 'fast-check';
import { matchStatement } from './matchStatement';
import type { OpenOrder } from './openOrder';
import { CLASS, lineOf, ofGroup, ofPerson, ONLINE } from './orders.fixture';
import type { Proposal } from './proposal';

const HUBEI = '湖北省图书馆';
const WUHAN = '武汉大学图书馆';
const wang = ofPerson(ONLINE, HUBEI, '王晓梅', 490);
const li = ofPerson(ONLINE, HUBEI, '李明', 400);
const chen = ofPerson(CLASS, WUHAN, '陈建国', 1500);

/** What is proposed for one line among these orders. */
function proposed(remark: string, fee: number, orders: readonly OpenOrder[], payer = ''): Proposal {
  const [proposal] = matchStatement([lineOf(1, remark, fee * 100, payer)], orders);
  if (!proposal) throw new Error('No proposal');
  return proposal;
}
const exactly = (order: OpenOrder) => ({ kind: 'exact', orderIds: [order.id] });
const likely = (order: OpenOrder, fit = {}) => ({ kind: 'likely', orderIds: [order.id], fit });
const nothing = (reason: string, ...orders: OpenOrder[]) => ({
  kind: 'none',
  reason,
  orderIds: orders.map(({ id }) => id).sort(),
});

const groupBy = (by: string, ...orders: (OpenOrder | undefined)[]) => ({
  kind: 'group',
  by,
  orderIds: orders.flatMap((order) => order?.id ?? []).sort(),
});

describe('a line with all parts of the remark and the amount', () => {
  it.each([
    '在职培训+湖北省图书馆+王晓梅',
    '王晓梅 湖北省图书馆 在职培训',
    '湖北省图书馆/王晓梅/在职培训费',
    '在职培训湖北省图书馆王晓梅',
    '【湖北省图书馆】＋【王晓梅】＋【在职培训】',
    '网银转账 王 晓 梅，湖北省 图书馆，在职 培训（2026年）',
    '在职培训+湖北省图书馆+王晓梅13800000000',
    '在职培训·湖北省图书馆·王晓梅 490元人民币',
    '在职培训+湖北省图书馆+王晓梅 490人民币',
  ])('is exact: %s (O9, X6)', (remark) =>
    expect(proposed(remark, 490, [wang, li, chen])).toMatchObject(exactly(wang)),
  );

  it('is exact for the class, whose parts come in another order (L6)', () =>
    expect(proposed('陈建国+武汉大学图书馆+图领研修', 1500, [wang, chen])).toMatchObject(
      exactly(chen),
    ));

  it('is exact for a group, and by another registered name of the unit', () => {
    const group = {
      ...ofGroup(ONLINE, HUBEI, ['王晓梅', '李明'], 890),
      unitAliases: ['湖北省古籍保护中心'],
    };
    expect(proposed('在职培训+湖北省图书馆', 890, [group])).toMatchObject(exactly(group));
    expect(proposed('湖北省古籍保护中心 在职培训', 890, [group])).toMatchObject(exactly(group));
  });

  it('is exact for unit dues as well (M8)', () => {
    const dues: OpenOrder = {
      ...ofGroup(ONLINE, HUBEI, [], 18_000),
      id: 'dues',
      remark: [{ kind: 'unitName' }, { kind: 'keyword', text: '会费' }],
    };
    expect(proposed('【湖北省图书馆】+会费', 18_000, [dues, wang])).toMatchObject(exactly(dues));
  });
});

describe('a line is not exact', () => {
  it.each([
    ['for somebody whose name is only a part of the one written', '在职培训+湖北省图书馆+李明芳'],
    ['for a name that goes on after a blank', '在职培训+湖北省图书馆+李 明 芳'],
    ['for a name that goes on with what may be an amount', '在职培训+湖北省图书馆+李明元'],
    ['for somebody who is named with another', '在职培训+湖北省图书馆+李明+王五'],
    ['for one of several', '在职培训+湖北省图书馆+李明等'],
    [
      'for a unit whose name is only a part of the one written',
      '在职培训+湖北省图书馆学会分会+李明',
    ],
    ['with a mistake in the name', '在职培训+湖北省图书馆+李朋'],
    ['with a mistake in the keyword', '在职培圳+湖北省图书馆+李明'],
    ['with a short form of the unit', '在职培训+湖北省馆+李明'],
    ['without the unit', '在职培训+李明'],
    ['when it is for several', '在职培训+湖北省图书馆+李明等3人'],
  ])('%s', (_, remark) => expect(proposed(remark, 400, [li, wang, chen]).kind).not.toBe('exact'));

  it('for a part of a name with a dot, or in Latin letters', () => {
    const ayi = ofPerson(ONLINE, HUBEI, '阿依古丽', 400);
    const latin = ofPerson(ONLINE, HUBEI, 'Li Ming', 400);
    expect(proposed('在职培训+湖北省图书馆+阿依古丽·买买提', 400, [ayi]).kind).not.toBe('exact');
    expect(proposed('在职培训+湖北省图书馆+阿依古丽', 400, [ayi]).kind).toBe('exact');
    expect(proposed('在职培训+湖北省图书馆+LI MING FANG', 400, [latin]).kind).not.toBe('exact');
    expect(proposed('在职培训+湖北省图书馆+LiMing', 400, [latin]).kind).toBe('exact');
  });

  it('for a university when it names a body at its library', () => {
    const order = ofPerson(ONLINE, '武汉大学', '李明', 400);
    expect(proposed('在职培训+武汉大学图书馆学会+李明', 400, [order]).kind).not.toBe('exact');
    expect(proposed('在职培训+武汉大学图书馆+李明', 400, [order]).kind).not.toBe('exact');
  });

  it('when two of the name fit', () => {
    const other = ofPerson(ONLINE, WUHAN, '李明', 400);
    const remark = '在职培训+湖北省图书馆+李明，武汉大学图书馆';
    expect(proposed(remark, 400, [li, other])).toMatchObject(nothing('SEVERAL_FIT', li, other));
  });

  it('for a group when it names somebody who is not in it', () => {
    const group = ofGroup(ONLINE, HUBEI, ['王晓梅'], 490);
    expect(proposed('在职培训+湖北省图书馆+呼延灼', 490, [group]).kind).not.toBe('exact');
    expect(proposed('在职培训+湖北省图书馆+王晓梅', 490, [group]).kind).toBe('exact');
  });

  it('with another amount', () =>
    expect(proposed('在职培训+湖北省图书馆+李明', 490, [li])).toMatchObject(
      nothing('AMOUNT_DIFFERS', li),
    ));
});

describe('a line with parts missing is likely, with what fits', () => {
  it.each([
    ['湖北省图书馆 王晓梅', '', { person: 'found', unit: 'found', keyword: 'missing' }],
    ['在职培训+王晓梅', '', { person: 'found', unit: 'missing', keyword: 'found' }],
    ['在职培训+湖北省图书馆', '王晓梅', { person: 'payer', unit: 'found', keyword: 'found' }],
    ['在职培训+王晓梅', HUBEI, { person: 'found', unit: 'payer', keyword: 'found' }],
    ['培训费', '王晓梅', { person: 'payer', unit: 'missing', keyword: 'missing' }],
    ['在职培训 湖北省馆 王晓梅', '', { person: 'found', unit: 'short', keyword: 'found' }],
    ['在职培训 湖北省图书管 王晓梅', '', { person: 'found', unit: 'near', keyword: 'found' }],
    ['在职培圳 湖北省图书馆 王晓梅', '', { person: 'found', unit: 'found', keyword: 'near' }],
    ['在职培训 湖北省图书馆 王小梅', '', { person: 'near', unit: 'found', keyword: 'found' }],
    ['在职培训 湖北省图书馆', HUBEI, { person: 'missing', unit: 'found', keyword: 'found' }],
  ])('%s, paid by %j', (remark, payer, fit) =>
    expect(proposed(remark, 490, [wang, li, chen], payer)).toMatchObject(likely(wang, fit)),
  );

  it.each([
    ['国家图书馆', '国图'],
    ['北京大学图书馆', '北大图书馆'],
    ['北京大学图书馆', '北大'],
    ['哈尔滨工业大学图书馆', '哈工大图书馆'],
    ['中国科学院文献情报中心', '中科院文献中心'],
    ['武汉市江夏区图书馆', '江夏图书馆'],
    ['北京某某科技有限公司', '北京某某科技'],
  ])('%s is known as %s', (unit, short) => {
    const order = ofPerson(ONLINE, unit, '李明', 400);
    const remark = `在职培训 ${short} 李明`;
    expect(proposed(remark, 400, [order, wang])).toMatchObject(likely(order, { unit: 'short' }));
  });
});

describe('one transfer for many', () => {
  const people = [
    wang,
    li,
    ofPerson(ONLINE, HUBEI, '赵刚', 400),
    ofPerson(ONLINE, HUBEI, '孙丽', 400),
  ];
  const [, , zhao, sun] = people;
  it('is for those whom it names, where their amounts make the sum', () => {
    expect(proposed('在职培训+湖北省图书馆+王晓梅、李明', 890, people)).toMatchObject(
      groupBy('names', wang, li),
    );
    expect(proposed('王晓梅李明赵刚 在职培训', 1290, people, HUBEI)).toMatchObject(
      groupBy('names', wang, li, zhao),
    );
  });

  it('is for all of a unit, or the only ones whose amounts make the sum', () => {
    expect(proposed('在职培训+湖北省图书馆', 1690, people)).toMatchObject(
      groupBy('sum', wang, li, zhao, sun),
    );
    expect(proposed('在职培训+湖北省图书馆', 1200, people)).toMatchObject(
      groupBy('sum', li, zhao, sun),
    );
    expect(proposed('在职培训 湖北省图书馆 王晓梅等4人', 1690, people)).toMatchObject(
      groupBy('sum', wang, li, zhao, sun),
    );
  });

  it('is for nobody where several sets make the sum', () => {
    expect(proposed('在职培训+湖北省图书馆', 800, people).kind).toBe('none');
    expect(proposed('在职培训+湖北省图书馆+王晓梅等2人', 890, people).kind).toBe('none');
  });

  it('is not for people of two units', () => {
    const two = [li, ofPerson(ONLINE, WUHAN, '陈静', 400)];
    expect(proposed('在职培训 李明 陈静', 800, two).kind).toBe('none');
  });
});

describe('a line is proposed for nobody, and says why', () => {
  const double = ofPerson(ONLINE, WUHAN, '李明', 400);

  it('where several fit equally', () =>
    expect(proposed('在职培训+李明', 400, [li, double])).toMatchObject(
      nothing('SEVERAL_FIT', li, double),
    ));

  it('where it names another training', () =>
    expect(proposed('图领研修+湖北省图书馆+李明', 400, [li, chen])).toMatchObject(
      nothing('OTHER_TRAINING', li),
    ));

  it('where nobody in it is known, or it is other money', () => {
    expect(proposed('在职培训+襄阳市图书馆+周敏', 400, [li])).toMatchObject(
      nothing('NOBODY_KNOWN'),
    );
    expect(proposed('活期利息', 400, [li])).toMatchObject(nothing('NOBODY_KNOWN'));
    expect(proposed('《中国图书馆学报》订阅', 400, [li], HUBEI)).toMatchObject(
      nothing('NOTHING_FITS'),
    );
  });

  it('where it is of the same name at a unit that is not known', () =>
    expect(proposed('在职培训+襄阳市图书馆+李明', 400, [li])).toMatchObject(
      nothing('NOTHING_FITS'),
    ));

  it('where another line has the order', () => {
    const lines = [1, 2].map((n) =>
      lineOf(n, '在职培训+湖北省图书馆+李明', 40_000, '李明', `2026-04-1${n}`),
    );
    expect(matchStatement(lines, [li, wang])).toMatchObject([
      exactly(li),
      nothing('ORDER_TAKEN', li),
    ]);
    expect(matchStatement(lines.toReversed(), [wang, li])).toMatchObject([
      nothing('ORDER_TAKEN', li),
      exactly(li),
    ]);
  });
});

it('an exact line goes before a likely one, and leaves the others to the rest', () => {
  const other = ofPerson(ONLINE, HUBEI, '周敏', 400);
  const lines = [
    lineOf(1, '在职培训+湖北省图书馆', 40_000, HUBEI, '2026-04-05'),
    lineOf(2, '在职培训+湖北省图书馆+李明', 40_000, '李明', '2026-04-10'),
  ];
  expect(matchStatement(lines, [li, other])).toMatchObject([likely(other), exactly(li)]);
});

it('a name with one more character is never exact, whatever stands around it', () => {
  const more = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const name = fc
    .tuple(more, fc.boolean())
    .map(([one, isLast]) => (isLast ? `李明${one}` : `${one}李明`));
  const remark = fc
    .tuple(
      fc.shuffledSubarray(['在职培训', HUBEI, ''], { minLength: 3 }),
      name,
      fc.constantFrom('+', ' ', '、', ''),
    )
    .map(([parts, longer, separator]) =>
      parts.map((part) => (part === '' ? longer : part)).join(separator),
    );
  fc.assert(
    fc.property(remark, (one) => {
      fc.pre(!/[交款等缴费]/.test(one));
      expect(proposed(one, 400, [li, wang, chen]).kind).not.toBe('exact');
    }),
    { seed: 20260403, numRuns: 1000 },
  );
});
