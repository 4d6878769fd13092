import type { Fen } from '../money';
import { SAMPLE_UNITS, TREASURIES, unitNamed } from './payers.fixture';
import type { Chance } from './seeded.fixture';
import { type GroupOrder, nameBy, type PersonOrder, type Told, trainingOf } from './told.fixture';
import { written } from './written.fixture';

/** How a unit pays its group's order. */
export function groupStory(order: GroupOrder, chance: Chance): Told[] {
  const { keyword, id: training } = trainingOf(order);
  const { name: unit, shorts } = unitNamed(order.unitName);
  const pay = (story: string, parts: readonly string[], payer: string): Told[] => [
    {
      story,
      remark: written(parts, chance),
      amount: order.amount,
      payer,
      pays: [order.id],
      tells: { unit, training },
    },
  ];
  const choice = chance.fraction();
  if (choice < 0.55)
    return pay('group', [keyword, unit], chance.is(0.7) ? unit : chance.one(TREASURIES));
  if (choice < 0.7) return pay('group by its payer', [keyword], unit);
  if (choice < 0.85) return pay('group, short unit', [keyword, chance.one(shorts)], unit);
  return choice < 0.95
    ? pay('group with names', [keyword, unit, order.names.join('、')], unit)
    : [];
}

/** One transfer for all or some of a unit's people in a training. */
export function manyStory(people: readonly PersonOrder[], chance: Chance): Told[] {
  const [first] = people;
  if (!first) return [];
  const { keyword } = trainingOf(first);
  const { name: unit, shorts } = unitNamed(first.unitName);
  const choice = chance.fraction();
  const paid =
    choice < 0.5 ? chance.shuffled(people).slice(0, 2 + chance.below(people.length - 1)) : people;
  const names = paid.map(({ personName }) => personName);
  const listed = names.join(chance.one(['、', ' ', ',', '，', '+', '']));
  const unitText = chance.is(0.8) ? unit : chance.one(shorts);
  const some = `${names.slice(0, 2).join('、')}等${names.length}人`;
  const [story, parts] =
    choice < 0.5
      ? ['many by names', [keyword, unitText, listed]]
      : choice < 0.75
        ? ['many, some named', [keyword, unitText, some]]
        : ['many by their sum', [keyword, unit]];
  const amount = paid.reduce((sum, order) => sum + order.amount, 0) as Fen;
  return [
    {
      story,
      remark: written(Array.from(parts), chance),
      amount,
      payer: unit,
      pays: paid.map(({ id }) => id),
    },
  ];
}

/** Income that is no order's, some of it of a fee's amount and from a unit that has orders. */
export function unrelated(chance: Chance): Told {
  const unit = chance.one(SAMPLE_UNITS).name;
  const [remark, fen, payer] = chance.one<readonly [string, number, string]>([
    ['活期利息', 1234 + chance.below(5000), ''],
    [`${unit}+会费`, 100_000 * (1 + chance.below(6)), unit],
    ['《中国图书馆学报》订阅', chance.one([24_000, 40_000, 49_000]), unit],
    ['捐赠', chance.one([40_000, 50_000, 150_000]), nameBy(chance)],
    ['房租', 2_500_000, '北京某某物业管理有限公司'],
    [`退回 ${nameBy(chance)} 差旅费`, chance.one([40_000, 170_000]), '某某旅行社'],
    ['货款', chance.one([49_000, 150_000]), '某某书店'],
  ]);
  return { story: 'unrelated', remark, amount: fen as Fen, payer, pays: [] };
}
