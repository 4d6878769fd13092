import type { OpenOrder } from './openOrder';
import { CLASS, lineOf, ofGroup, ofPerson, ONLINE } from './orders.fixture';
import { SAMPLE_UNITS } from './payers.fixture';
import { type Chance, chanceOf } from './seeded.fixture';
import type { StatementLine } from './statementLine';
import { nameBy, type PersonOrder, type Told, trainingOf } from './told.fixture';
import { personStory } from './personStories.fixture';
import { groupStory, manyStory, unrelated } from './stories.fixture';

export interface SampleLine {
  readonly line: StatementLine;
  readonly story: string;
  readonly pays: readonly string[];
  /** Whether what it tells, with the amount, is true of just one order or set of orders. */
  readonly isMatchable: boolean;
}
export interface SampleStatement {
  readonly orders: readonly OpenOrder[];
  readonly lines: readonly SampleLine[];
}

const LINES = 1000;
const GROUPS = 70;
const LAST_DAYS = 20;

/** A thousand open orders; the people of a unit have different names within a training. */
function ordersBy(chance: Chance): OpenOrder[] {
  const orders = new Map<string, OpenOrder>();
  const add = (order: OpenOrder): void => void orders.set(order.id, order);
  while (orders.size < LINES - GROUPS) {
    const training = chance.is(0.6) ? ONLINE : CLASS;
    const { name } = chance.one(SAMPLE_UNITS);
    add(ofPerson(training, name, nameBy(chance), chance.one(training.fees)));
  }
  while (orders.size < LINES) {
    const training = chance.is(0.6) ? ONLINE : CLASS;
    const names = Array.from({ length: 2 + chance.below(12) }, () => nameBy(chance));
    const fee = names.reduce((sum) => sum + chance.one(training.fees), 0);
    add(ofGroup(training, chance.one(SAMPLE_UNITS).name, names, fee));
  }
  return chance.shuffled([...orders.values()]);
}

function isTrueOfOne(orders: readonly OpenOrder[], { tells, amount }: Told): boolean {
  const { name, unit, training } = tells ?? {};
  const fits = orders.filter(
    (order) =>
      order.amount === amount &&
      (unit === undefined || order.unitName === unit) &&
      (training === undefined || trainingOf(order).id === training) &&
      (name === undefined || (order.kind === 'individual' && order.personName === name)),
  );
  return fits.length === 1;
}

/** The people of each unit in each training. */
function together(orders: readonly OpenOrder[]): PersonOrder[][] {
  const groups = new Map<string, PersonOrder[]>();
  for (const order of orders)
    if (order.kind === 'individual') {
      const key = `${trainingOf(order).id}:${order.unitName}`;
      groups.set(key, [...(groups.get(key) ?? []), order]);
    }
  return [...groups.values()];
}

/** A thousand lines on a thousand orders, the same for the same seed. */
export function sampleStatement(seed: number): SampleStatement {
  const chance = chanceOf(seed);
  const orders = ordersBy(chance);
  const registered = new Set(
    orders.flatMap((order) => (order.kind === 'individual' ? order.personName : order.names)),
  );
  const told: Told[] = together(orders).flatMap((people) =>
    people.length > 2 && chance.is(0.25)
      ? manyStory(people, chance)
      : people.flatMap((order) => personStory(order, chance, registered)),
  );
  for (const order of orders) if (order.kind === 'group') told.push(...groupStory(order, chance));
  while (told.length < LINES) told.push(unrelated(chance));
  const lines = told.map((one, number) => {
    const dayOfMonth = one.story === 'the same again' ? LAST_DAYS + 8 : 3 + chance.below(LAST_DAYS);
    const day = `2026-04-${String(dayOfMonth).padStart(2, '0')}`;
    const isMatchable = one.pays.length > 1 || (one.pays.length === 1 && isTrueOfOne(orders, one));
    const line = lineOf(number, one.remark, one.amount, one.payer, day);
    return { line, story: one.story, pays: one.pays, isMatchable };
  });
  return { orders, lines: chance.shuffled(lines) };
}
