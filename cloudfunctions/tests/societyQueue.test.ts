import { societyCalls } from '#contract/society';
import { instantOf, millisecondsOf } from '#domain/calendar';
import type { DuesReview } from '#domain/member/duesReview';
import { OPENING, type Product, startProduct } from './product';
import { examinedIn, read } from './readings';
import { ReviewDesk } from './reviewDesk';
import {
  applied,
  asPerson,
  finance,
  hubei,
  hunan,
  HUBEI,
  HUNAN,
  ofPerson,
  ofUnit,
  personOf,
  reviewer,
  societyCast,
} from './societyCast';

const { overview, applications } = societyCalls;
const NONE = { submitted: 0, preliminarilyApproved: 0, paid: 0, returned: 0 };
const ONE_SUBMITTED = { ...NONE, submitted: 1 };

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
const desk = new ReviewDesk(() => product);

const listed = async (openid: string, input: object) => {
  const { applications: rows } = await product.value(openid, applications, {
    kind: 'person',
    ...input,
  });
  return rows.map(({ applicationId }) => applicationId);
};

describe('the queue', () => {
  beforeEach(() => product.load(applied()));

  it('shows each reviewer what is in their scope, and counts it', async () => {
    expect(await product.value(reviewer, overview, {})).toEqual({
      scopes: [{ scope: 'national' }],
      counts: { unit: ONE_SUBMITTED, person: ONE_SUBMITTED },
    });
    expect(await product.value(hubei, overview, {})).toEqual({
      scopes: [{ scope: HUBEI, name: '湖北省图书馆学会' }],
      counts: { unit: ONE_SUBMITTED, person: ONE_SUBMITTED },
    });
    expect((await product.value(hunan, overview, {})).counts).toEqual({ unit: NONE, person: NONE });
    for (const openid of [reviewer, hubei]) {
      expect(await listed(openid, { kind: 'unit' })).toEqual([ofUnit]);
      expect(await listed(openid, {})).toEqual([ofPerson]);
    }
    expect(await listed(hunan, { kind: 'unit' })).toEqual([]);
    expect(await listed(hunan, {})).toEqual([]);
  });

  it('narrows down to one society, and only within one’s scope', async () => {
    expect(await listed(reviewer, { scope: HUBEI })).toEqual([ofPerson]);
    expect(await listed(reviewer, { scope: HUNAN })).toEqual([]);
    for (const scope of [HUBEI, 'national']) {
      const ask = { kind: 'person', scope };
      expect(await product.refusal(hunan, applications, ask)).toMatchObject({
        code: 'NOT_ALLOWED',
      });
      expect(await product.refusal(hunan, overview, { scope })).toMatchObject({
        code: 'NOT_ALLOWED',
      });
    }
  });

  it('says how long each has waited, how much is due, and who renews', async () => {
    await desk.acts(hubei, ofPerson, 'approve');
    const { applications: rows } = await product.value(finance, applications, {
      kind: 'person',
      status: 'preliminarilyApproved',
    });
    expect(rows).toMatchObject([
      {
        name: personOf(0).profile.name,
        workplace: personOf(0).profile.workplace.name,
        societyName: '湖北省图书馆学会',
        isRenewal: false,
        amountFen: 5000,
        hasVoucher: false,
        submittedAt: OPENING,
      },
    ]);
    expect(rows[0]!.since > OPENING).toBe(true);
  });
});

/** Three at a time apply in the same moment. */
const at = (n: number) => instantOf(millisecondsOf(OPENING) + Math.floor(n / 3) * 60_000);

/** Every page of a list, as somebody reads on to its end. */
async function pages(openid: string, status: 'submitted' | 'withdrawn') {
  const all: string[] = [];
  let after: { at: string; id: string } | undefined;
  for (;;) {
    const page = await product.value(openid, applications, {
      kind: 'person',
      status,
      ...(after && { after }),
    });
    all.push(...page.applications.map(({ applicationId }) => applicationId));
    if (!page.more) return all;
    const last = page.applications.at(-1)!;
    after = { at: last.submittedAt, id: last.applicationId };
  }
}

describe('a long queue', () => {
  const COUNT = 67;
  const many = Array.from({ length: COUNT }, (_, n) =>
    asPerson(n, { at: at(n), societyId: n % 2 === 0 ? HUBEI : HUNAN }),
  );
  const ended = many.map((one): typeof one => {
    const review: DuesReview = { ...one.review, status: 'withdrawn' };
    return { ...one, review };
  });

  const order = (one: (typeof many)[number]) => `${one.review.submittedAt} ${one._id}`;
  const idsInOrder = (some: typeof many) =>
    [...some].sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ _id }) => _id);

  it('is paged without losing or repeating anybody, oldest first while they wait', async () => {
    await product.load({ ...societyCast(COUNT), memberships: many });
    expect(await pages(reviewer, 'submitted')).toEqual(idsInOrder(many));
    expect(await pages(hubei, 'submitted')).toEqual(
      idsInOrder(many.filter(({ societyId }) => societyId === HUBEI)),
    );
    // Somebody with two scopes reads both in one order.
    await product.import({
      grants: [
        {
          _id: asPerson(0).personId,
          grants: [
            { role: 'reviewer', scope: HUBEI },
            { role: 'finance', scope: HUNAN },
          ],
        },
      ],
    });
    expect(await pages(personOf(0).openid, 'submitted')).toEqual(idsInOrder(many));
  });

  it('is newest first once they are settled', async () => {
    await product.load({ ...societyCast(COUNT), memberships: ended });
    expect(await pages(reviewer, 'withdrawn')).toEqual(idsInOrder(ended).toReversed());
  });
});

describe('a search', () => {
  beforeEach(() => product.load(applied()));

  it('finds by name, pinyin, initials and phone in any state, within the scope alone', async () => {
    await desk.acts(reviewer, ofUnit, 'reject');
    for (const search of ['湖北省', '图书馆', 'hbst', 'hubeisheng'])
      expect(await listed(reviewer, { kind: 'unit', search })).toEqual([ofUnit]);
    const { profile, phone } = personOf(0);
    for (const search of [profile.name, phone, phone.slice(-4)]) {
      expect(await listed(hubei, { search })).toEqual([ofPerson]);
      expect(await listed(reviewer, { search })).toEqual([ofPerson]);
      expect(await listed(hunan, { search })).toEqual([]);
    }
    expect(await listed(reviewer, { kind: 'unit', search: '没有这个' })).toEqual([]);
  });

  it('takes an empty search for none', async () => {
    expect(await listed(hubei, { search: '' })).toEqual([ofPerson]);
  });
});

it('every list, count and search of a reviewer is answered by an index, reading little more than it shows', async () => {
  const COUNT = 90;
  const memberships = Array.from({ length: COUNT }, (_, n) =>
    asPerson(n, { at: at(n), societyId: n % 3 === 0 ? HUBEI : HUNAN }),
  );
  await product.load({ ...applied(), ...societyCast(COUNT), memberships });
  for (const openid of [reviewer, hubei])
    for (const kind of ['unit', 'person'] as const) {
      const first = await read(product, openid, applications, { kind });
      expect(first.readings).not.toEqual([]);
      expect(examinedIn(first.readings)).toBeLessThanOrEqual(62);
      const last = first.value.applications.at(-1)!;
      const after = { at: last.submittedAt, id: last.applicationId };
      const next = await read(product, openid, applications, { kind, after });
      expect(examinedIn(next.readings)).toBeLessThanOrEqual(66);
      const found = await read(product, openid, applications, { kind, search: '王' });
      expect(examinedIn(found.readings)).toBeLessThanOrEqual(3 * found.value.applications.length);
    }
  const counted = await read(product, hubei, overview, {});
  expect(examinedIn(counted.readings)).toBeLessThanOrEqual(COUNT + 1);
});
