import type { Fen } from '../money';
import { GIVEN, TREASURIES, unitNamed } from './payers.fixture';
import type { Chance } from './seeded.fixture';
import { nameBy, type PersonOrder, type Telling, type Told, trainingOf } from './told.fixture';
import { mistyped, swapped, written } from './written.fixture';

/** The person, the unit, its treasury, or somebody else. */
function payerOf({ personName, unitName }: PersonOrder, chance: Chance): string {
  const choice = chance.fraction();
  if (choice < 0.6) return personName;
  if (choice < 0.85) return unitName;
  return choice < 0.95 ? chance.one(TREASURIES) : `赵${chance.one(GIVEN)}某`;
}

interface Line {
  readonly parts: readonly string[];
  readonly payer: string;
  readonly tells?: Telling;
  /** In fen, beside what is due. */
  readonly off?: number;
  readonly isNobodys?: true;
}
type Tell = (order: PersonOrder, chance: Chance) => Line | undefined;

const full = (order: PersonOrder): Telling => ({
  name: order.personName,
  unit: order.unitName,
  training: trainingOf(order).id,
});
const plain = (order: PersonOrder): [keyword: string, unit: string, name: string] => [
  trainingOf(order).keyword,
  order.unitName,
  order.personName,
];

const LOOSE_KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  online: ['在职专业培训', '在职培训班', '专业培训', '2026在职培训费用'],
  class: ['图领研修班', '图领英才研修', '图领', '图领研修费用'],
};
const DEPARTMENTS = ['采编部', '办公室', '信息部', '古籍部', '读者服务中心'];
const LONGER_UNITS = ['学会分会', '之友协会', '工会委员会', '东湖分馆'];

/** What people do with their remark, with its share of 1000. */
const PERSON_STORIES: Readonly<Record<string, readonly [share: number, tell: Tell]>> = {
  'nothing yet': [110, () => undefined],
  'all parts': [
    420,
    (order, chance) => ({ parts: plain(order), payer: payerOf(order, chance), tells: full(order) }),
  ],
  'all parts, phone': [
    20,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      return {
        parts: [keyword, unit, `${name}139${10_000_000 + chance.below(89_999_999)}`],
        payer: payerOf(order, chance),
        tells: full(order),
      };
    },
  ],
  'all parts, department': [
    20,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      return {
        parts: [keyword, unit + chance.one(DEPARTMENTS), name],
        payer: payerOf(order, chance),
        tells: full(order),
      };
    },
  ],
  'no keyword': [
    55,
    (order, chance) => ({
      parts: plain(order).slice(1),
      payer: payerOf(order, chance),
      tells: { name: order.personName, unit: order.unitName },
    }),
  ],
  'loose keyword': [
    35,
    (order, chance) => {
      const [, unit, name] = plain(order);
      const keyword = chance.one(LOOSE_KEYWORDS[trainingOf(order).id] ?? []);
      return { parts: [keyword, unit, name], payer: payerOf(order, chance), tells: { name, unit } };
    },
  ],
  'no unit': [
    50,
    (order) => {
      const [keyword, , name] = plain(order);
      return {
        parts: [keyword, name],
        payer: name,
        tells: { name, training: trainingOf(order).id },
      };
    },
  ],
  'no name': [
    45,
    (order) => ({ parts: plain(order).slice(0, 2), payer: order.personName, tells: full(order) }),
  ],
  'payer alone': [
    15,
    (order) => ({ parts: ['培训费'], payer: order.personName, tells: { name: order.personName } }),
  ],
  'short unit': [
    85,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      const payer = chance.is(0.7) ? name : chance.one(TREASURIES);
      return {
        parts: [keyword, chance.one(unitNamed(unit).shorts), name],
        payer,
        tells: full(order),
      };
    },
  ],
  'mistyped unit': [
    35,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      return {
        parts: [keyword, mistyped(unit, chance, 2), name],
        payer: payerOf(order, chance),
        tells: full(order),
      };
    },
  ],
  'mistyped keyword': [
    35,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      return {
        parts: [mistyped(keyword, chance), unit, name],
        payer: payerOf(order, chance),
        tells: full(order),
      };
    },
  ],
  'mistyped name': [
    20,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      const wrong = chance.is(0.7) ? mistyped(name, chance, 1) : swapped(name);
      return name.length > 2
        ? { parts: [keyword, unit, wrong], payer: unit, tells: full(order) }
        : undefined;
    },
  ],
  'wrong amount': [
    25,
    (order, chance) => ({
      parts: plain(order),
      payer: order.personName,
      off: 100 * (1 + chance.below(60)),
      isNobodys: true,
    }),
  ],
  'not registered, nearly the name': [
    15,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      const other = chance.one([
        name + chance.one(['芳', '平', '军', '元']),
        name.slice(0, -1) + chance.one(['琦', '彬', '博']),
      ]);
      return { parts: [keyword, unit, other], payer: other, isNobodys: true };
    },
  ],
  'not registered': [
    10,
    (order, chance) => {
      const [keyword, unit] = plain(order);
      const other = chance.one([nameBy(chance), '呼延灼', '独孤求败']);
      return { parts: [keyword, unit, other], payer: chance.one([other, unit]), isNobodys: true };
    },
  ],
  'the same name elsewhere': [
    5,
    (order, chance) => {
      const [keyword, unit, name] = plain(order);
      const place = chance.one([
        '齐齐哈尔市图书馆',
        '塔里木大学图书馆',
        `${unit}${chance.one(LONGER_UNITS)}`,
      ]);
      return { parts: [keyword, place, name], payer: name, isNobodys: true };
    },
  ],
};

const AGAIN = 0.05;
const SHARES = Object.values(PERSON_STORIES).reduce((sum, [share]) => sum + share, 0);

function chosen(chance: Chance): [story: string, tell: Tell] {
  let left = chance.below(SHARES);
  for (const [story, [share, tell]] of Object.entries(PERSON_STORIES)) {
    if (left < share) return [story, tell];
    left -= share;
  }
  throw new Error('The shares do not add up');
}

/** What one person does: pays somehow, twice by mistake, or not yet. */
export function personStory(
  order: PersonOrder,
  chance: Chance,
  registered: ReadonlySet<string>,
): Told[] {
  const [story, tell] = chosen(chance);
  const line = tell(order, chance);
  const isTaken =
    story.startsWith('not registered') && line?.parts.some((part) => registered.has(part));
  if (!line || isTaken === true) return [];
  const remark = written(line.parts, chance);
  const amount = (order.amount + (line.off ?? 0)) as Fen;
  const pays = line.isNobodys ? [] : [order.id];
  const told: Told = {
    story,
    remark,
    amount,
    payer: line.payer,
    pays,
    ...(line.tells ? { tells: line.tells } : {}),
  };
  const again: Told = { story: 'the same again', remark, amount, payer: line.payer, pays: [] };
  return story === 'all parts' && chance.is(AGAIN) ? [told, again] : [told];
}
