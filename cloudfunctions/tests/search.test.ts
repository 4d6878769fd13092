import { personCalls } from '#contract/person';
import { societyCalls } from '#contract/society';
import { unitCalls } from '#contract/unit';
import { LARGEST_UNIT, largeSociety } from '../../config/bench/largeSociety';
import { largeCast } from '../../config/bench/largeCast';
import { newcomer, provincial, reviewer, unitAdministrator } from '../../config/demo/personas';
import { type Product, startProduct } from './product';
import { examinedIn, read } from './readings';

const society = largeSociety({ units: 800, members: 4000 });
const unitId = society.units.find(({ name }) => name === LARGEST_UNIT)!._id;
const PAGE = 30;
/** A page, the one document that says whether there is more, and those claimed from the same moment. */
const A_PAGE = PAGE + 2;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.load(largeCast(society));
});
afterAll(() => product.close());

const members = (input: object) =>
  read(product, unitAdministrator.openid, unitCalls.members, {
    unitId,
    status: 'claimed',
    ...input,
  });

const applications = (openid: string, input: object) =>
  read(product, openid, societyCalls.applications, {
    kind: 'person',
    status: 'submitted',
    ...input,
  } as never);

const unitsFound = async (query: string, province?: string) => {
  const input = { query, ...(province === undefined ? {} : { province }) };
  const { value, readings } = await read(product, newcomer.openid, personCalls.searchUnits, input);
  return { names: value.units.map(({ name }) => name), examined: examinedIn(readings) };
};

describe('a search among all units', () => {
  it.each(['湖北', '图书馆', 'hbst', '大学', '大理', 'tushuguan', 'h', '不存在'])(
    'for %s looks at a bounded number, by an index',
    async (query) => {
      const { examined } = await unitsFound(query);
      expect(examined).toBeLessThanOrEqual(200);
    },
  );

  it('finds by name, pinyin and initials, the beginning first', async () => {
    expect((await unitsFound('hbst')).names).toContain(LARGEST_UNIT);
    for (const query of ['湖北省', 'hubeisheng', '湖北省图书馆'])
      expect((await unitsFound(query)).names[0]).toBe(LARGEST_UNIT);
    expect((await unitsFound('省图书馆')).names).toContain(LARGEST_UNIT);
  });

  it('lists a province by name, and searches within it', async () => {
    const listed = await unitsFound('', '420000');
    expect(listed.examined).toBe(20);
    expect(listed.names).toHaveLength(20);
    const { names, examined } = await unitsFound('图书馆', '420000');
    const inHubei = new Set(
      society.units.filter(({ province }) => province === '420000').map(({ name }) => name),
    );
    expect(names.filter((name) => !inHubei.has(name))).toEqual([]);
    expect(examined).toBeLessThanOrEqual(200);
  });
});

describe('the staff of the largest unit', () => {
  const staff = society.memberships.filter((one) => one.path === 'unit' && one.unitId === unitId);
  it('comes page by page, each read by an index, until everybody has come once', async () => {
    const claimed = staff.filter((one) => one.path === 'unit' && one.claim.status === 'claimed');
    const seen: string[] = [];
    for (let more = true, after: object = {}; more;) {
      const { value, readings } = await members(after);
      expect(examinedIn(readings)).toBeLessThanOrEqual(A_PAGE + 1);
      seen.push(...value.members.map(({ membershipId }) => membershipId));
      const last = value.members.at(-1)!;
      after = { after: { at: last.requestedAt, id: last.membershipId } };
      ({ more } = value);
    }
    expect(seen.toSorted()).toEqual(claimed.map(({ _id }) => _id as string).toSorted());
  });

  it('is searched by name, pinyin and account within the unit alone', async () => {
    const { applicant } = staff.find(
      (one) => one.path === 'unit' && one.claim.status === 'claimed',
    )!;
    for (const search of [applicant.name, applicant.phone, applicant.phone.slice(-4)]) {
      const { value, readings } = await members({ search });
      expect(value.members.map(({ name }) => name)).toContain(applicant.name);
      expect(examinedIn(readings)).toBeLessThanOrEqual(2 * PAGE + 1);
    }
    const { readings } = await members({ search: 'w' });
    expect(examinedIn(readings)).toBeLessThanOrEqual(2 * PAGE + 1);
  });
});

describe('the lists of reviewers', () => {
  it.each([
    ['of persons who wait, nationally', reviewer.openid, {}],
    ['of persons who were approved, nationally', reviewer.openid, { status: 'approved' }],
    ['of persons who wait in one province', provincial.openid, {}],
    ['of units that wait, nationally', reviewer.openid, { kind: 'unit' }],
    [
      'of units that were approved in one province',
      provincial.openid,
      { kind: 'unit', status: 'approved' },
    ],
  ])('%s read a page and no more, also the next one', async (_, openid, input) => {
    const first = await applications(openid, input);
    const own = first.readings.filter(({ index }) => index !== 'personId');
    expect(examinedIn(own)).toBeLessThanOrEqual(A_PAGE);
    expect(examinedIn(first.readings)).toBeLessThanOrEqual(4 * PAGE);
    const last = first.value.applications.at(-1)!;
    const after = { at: last.submittedAt, id: last.applicationId };
    const next = await applications(openid, { ...input, after });
    expect(
      examinedIn(next.readings.filter(({ index }) => index !== 'personId')),
    ).toBeLessThanOrEqual(A_PAGE);
    const ids = (page: typeof next) => page.value.applications.map((one) => one.applicationId);
    expect(ids(next).length > 0).toBe(first.value.more);
    expect(ids(next).filter((id) => ids(first).includes(id))).toEqual([]);
  });

  it.each(['王', 'zhang', 'lx', '1390', '不存在'])(
    'are searched for %s by an index, a bounded number of documents',
    async (search) => {
      for (const openid of [reviewer.openid, provincial.openid])
        for (const kind of ['unit', 'person']) {
          const { readings } = await applications(openid, { kind, search });
          expect(examinedIn(readings)).toBeLessThanOrEqual(4 * PAGE);
        }
    },
  );
});

describe('numbers that wait', () => {
  it('are counted over what waits, by an index', async () => {
    const { value, readings } = await read(product, reviewer.openid, societyCalls.overview, {});
    const waiting = Object.values(value.counts).flatMap((counts) => Object.values(counts));
    const total = waiting.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(100);
    expect(examinedIn(readings)).toBe(total);
  });
});
