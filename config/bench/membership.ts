import type { Call, InputGiven, OutputOf } from '#contract/call';
import { personCalls } from '#contract/person';
import { societyCalls } from '#contract/society';
import { unitCalls } from '#contract/unit';
import { startProduct, type Product } from '../../cloudfunctions/tests/product';
import { examinedIn, read } from '../../cloudfunctions/tests/readings';
import { newcomer, provincial, reviewer, unitAdministrator } from '../demo/personas';
import { largeCast } from './largeCast';
import { LARGEST_UNIT, largeSociety, type LargeSociety } from './largeSociety';
import { type Figure, ms, percentile, type Section } from './table';

const UNITS = 5000;
const MEMBERS = 50_000;
const REPEATS = 20;
const SEARCH_LIMIT_MS = 100;
const LIST_LIMIT_MS = 150;
const IMPORTED_AT_ONCE = 10_000;

interface Question {
  readonly what: string;
  readonly limitMs: number;
  readonly ask: (
    product: Product,
  ) => Promise<{ rows: number; readings: Parameters<typeof examinedIn>[0]; ms: number }>;
}

/** A question whose answer holds a list; `rows` tells how long it was. */
const question = <C extends Call>(
  what: string,
  limitMs: number,
  [openid, call, input]: readonly [string, C, InputGiven<C>],
  rowsOf: (value: never) => number,
): Question => ({
  what,
  limitMs,
  ask: async (product) => {
    const { value, readings, ms: took } = await read(product, openid, call, input);
    return { rows: rowsOf(value as never), readings, ms: took };
  },
});

const unitSearch = (query: string, province?: string): Question =>
  question(
    `units by ${query === '' ? 'province' : query}`,
    SEARCH_LIMIT_MS,
    [newcomer.openid, personCalls.searchUnits, { query, ...(province ? { province } : {}) }],
    ({ units }: { units: unknown[] }) => units.length,
  );

const staffList = (what: string, unitId: string, input: object): Question =>
  question(
    `staff: ${what}`,
    LIST_LIMIT_MS,
    [unitAdministrator.openid, unitCalls.members, { unitId, status: 'claimed', ...input } as never],
    ({ members }: { members: unknown[] }) => members.length,
  );

const reviewList = (what: string, openid: string, input: object): Question =>
  question(
    `reviewers: ${what}`,
    LIST_LIMIT_MS,
    [openid, societyCalls.applications, { kind: 'person', status: 'submitted', ...input } as never],
    ({ applications }: { applications: unknown[] }) => applications.length,
  );

/** A place in the middle of the list of those approved. */
function middleOf({ memberships }: LargeSociety): { at: string; id: string } {
  const approved = memberships
    .flatMap((one) => (one.path === 'society' && one.review.status === 'approved' ? [one] : []))
    .sort((a, b) => (a.review.submittedAt < b.review.submittedAt ? -1 : 1));
  const middle = approved[Math.floor(approved.length / 2)]!;
  return { at: middle.review.submittedAt, id: middle._id };
}

function questions(society: LargeSociety): Question[] {
  const unitId = society.units.find(({ name }) => name === LARGEST_UNIT)!._id;
  const middle = { after: middleOf(society), status: 'approved' };
  const searches = ['湖北', '图书馆', 'hbst', '大学', '乌兰察布', '不存在'];
  return [
    ...searches.map((query) => unitSearch(query)),
    unitSearch('', '420000'),
    unitSearch('师范', '420000'),
    staffList('first page of those claimed', unitId, {}),
    staffList('page from March on', unitId, { after: { at: '2026-03-01T00:00:00.000Z', id: 'p' } }),
    staffList('those who wait', unitId, { status: 'requested' }),
    staffList('search for 王', unitId, { search: '王' }),
    staffList('search for zhang', unitId, { search: 'zhang' }),
    staffList('search for four digits', unitId, { search: '1900' }),
    question(
      'reviewers: numbers of what waits, national',
      LIST_LIMIT_MS,
      [reviewer.openid, societyCalls.overview, {}],
      ({ counts }: OutputOf<typeof societyCalls.overview>) =>
        Object.values(counts.unit).length + Object.values(counts.person).length,
    ),
    reviewList('persons who wait, national', reviewer.openid, {}),
    reviewList('persons approved, national, from the middle', reviewer.openid, middle),
    reviewList('persons who wait, one province', provincial.openid, {}),
    reviewList('units approved, national', reviewer.openid, { kind: 'unit', status: 'approved' }),
    reviewList('search persons for 王, national', reviewer.openid, { search: '王' }),
    reviewList('search persons for lx, one province', provincial.openid, { search: 'lx' }),
    reviewList('search units for 图书馆, national', reviewer.openid, {
      kind: 'unit',
      search: '图书馆',
    }),
  ];
}

async function load(product: Product, society: LargeSociety): Promise<void> {
  const { memberships, ...others } = largeCast(society);
  await product.load(others);
  for (let from = 0; from < memberships!.length; from += IMPORTED_AT_ONCE)
    await product.import({ memberships: memberships!.slice(from, from + IMPORTED_AT_ONCE) });
}

/** Asks again and again; throws when a collection that grows was scanned. */
async function measured(product: Product, { what, limitMs, ask }: Question): Promise<Figure> {
  await ask(product);
  const took: number[] = [];
  let examined = 0;
  let rows = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const answer = await ask(product);
    took.push(answer.ms);
    examined = examinedIn(answer.readings);
    ({ rows } = answer);
  }
  const slow = percentile(took, 0.95);
  const verdict = slow <= limitMs ? 'of' : 'ABOVE';
  return {
    what,
    value: ms(percentile(took, 0.5)),
    against: `95 of 100 within ${ms(slow)} ${verdict} ${limitMs} ms; ${examined} documents read for ${rows}`,
  };
}

/** Searches and pages of lists in a society of that size, at the function: request, database, answer. */
export async function membership(): Promise<Section> {
  const society = largeSociety({ units: UNITS, members: MEMBERS });
  const product = await startProduct();
  try {
    const startedAt = performance.now();
    await load(product, society);
    const seconds = (performance.now() - startedAt) / 1000;
    const figures: Figure[] = [];
    for (const one of questions(society)) figures.push(await measured(product, one));
    const documents = UNITS + society.unitApplications.length + MEMBERS;
    const loaded = {
      what: 'loaded',
      value: `${seconds.toFixed(0)} s`,
      against: `${documents} documents`,
    };
    return {
      title: `Membership: ${UNITS} units, ${MEMBERS} members; an index for every question, no scan`,
      figures: [loaded, ...figures],
    };
  } finally {
    await product.close();
  }
}
