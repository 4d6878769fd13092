import { societyCalls } from '#contract/society';
import { yuan } from '#domain/money';
import type { Unit } from '#domain/unit/unit';
import { demoDues } from '../../config/demo/dues';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import { ReviewDesk } from './reviewDesk';
import {
  administrator,
  applicant,
  applied,
  HUBEI,
  hubei,
  ofPerson,
  personOf,
  reviewer,
  unit,
  unitAdministrators,
} from './societyCast';

const { dues, societies, saveDues, saveSociety, replaceAdministrators } = societyCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
beforeEach(() => product.load(applied()));
const desk = new ReviewDesk(() => product);

const withRate = (amount: number) => ({
  ...demoDues,
  person: { ...demoDues.person, yearlyFen: yuan(amount) },
});

/** Hubei's society as it is read, and with something changed. */
const changed = async (more: object) => {
  const all = (await product.value(applicant, societies, {})).societies;
  const seen = all.find(({ _id }) => _id === HUBEI)!;
  return { seen, society: { ...seen, ...more } };
};

describe('the dues', () => {
  it('are changed by administrators alone, for approvals from then on, and written down', async () => {
    for (const openid of [applicant, reviewer, hubei])
      await desk.refuses(
        () => product.ask(openid, saveDues, { revision: 1, settings: withRate(80) }),
        { code: 'NOT_ALLOWED' },
      );
    expect(
      await product.value(administrator, saveDues, { revision: 1, settings: withRate(80) }),
    ).toMatchObject({ revision: 2, settings: { person: { yearlyFen: 8000 } } });
    expect(await product.value(applicant, dues, {})).toMatchObject({ revision: 2 });
    expect(await desk.audits()).toMatchObject([
      { action: 'changeDuesSettings', by: idOf(administrator), target: 'dues' },
    ]);
    await desk.acts(hubei, ofPerson, 'approve');
    expect((await desk.shown(hubei, ofPerson)).review.dues).toMatchObject({ amountFen: 8000 });
  });

  it('changed by two at once: one change stands, the other is told', async () => {
    const second = personOf(5).openid;
    await product.import({ grants: [{ _id: idOf(second), grants: [{ role: 'administrator' }] }] });
    const answers = await Promise.all([
      product.call(administrator, saveDues, { revision: 1, settings: withRate(60) }),
      product.call(second, saveDues, { revision: 1, settings: withRate(90) }),
    ]);
    expect(answers.map(({ ok }) => ok).filter(Boolean)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'SETTINGS_CHANGED' } });
    expect(await desk.audits()).toHaveLength(1);
  });

  it('saved again after a lost answer are no second change', async () => {
    const change = { revision: 1, settings: withRate(80) };
    await product.value(administrator, saveDues, change);
    const before = await product.dump();
    expect(await product.value(administrator, saveDues, change)).toMatchObject({ revision: 2 });
    expect(await product.dump()).toEqual(before);
  });

  it('so large that years of them are no amount are refused', async () => {
    const settings = {
      ...demoDues,
      person: { ...demoDues.person, yearlyFen: Number.MAX_SAFE_INTEGER },
    };
    await desk.refuses(() => product.ask(administrator, saveDues, { revision: 1, settings }), {
      code: 'INPUT_INVALID',
      field: 'settings.person.yearlyFen',
      rule: 'tooBig',
    });
  });

  it('whose tiers overlap are refused', async () => {
    const [tier] = demoDues.tiers;
    const tiers = [...demoDues.tiers, { ...tier!, id: 'again' }];
    await desk.refuses(
      () => product.ask(administrator, saveDues, { revision: 1, settings: { ...demoDues, tiers } }),
      { code: 'INPUT_INVALID', field: 'settings.tiers' },
    );
  });
});

describe('the societies', () => {
  it('are listed for anybody, provinces before branches', async () => {
    const { societies: all } = await product.value('oLSC_nobody_knows_me', societies, {});
    expect(all.filter(({ kind }) => kind === 'province')).toHaveLength(31);
    expect(all[0]).toMatchObject({ _id: 'province-110000', kind: 'province' });
    expect(all.at(-1)).toMatchObject({ kind: 'branch' });
  });

  it('are changed as they were read, by administrators alone; the rate of one counts for its persons', async () => {
    const change = await changed({ yearlyFen: yuan(120), phone: '027-87330000' });
    await desk.refuses(() => product.ask(hubei, saveSociety, change), { code: 'NOT_ALLOWED' });
    await product.value(administrator, saveSociety, change);
    await product.value(administrator, saveSociety, change);
    expect(await desk.audits()).toMatchObject([
      { action: 'changeSociety', target: HUBEI, title: '湖北省图书馆学会' },
    ]);
    const stale = { ...change, society: { ...change.seen, name: '别的名称' } };
    await desk.refuses(() => product.ask(administrator, saveSociety, stale), {
      code: 'SETTINGS_CHANGED',
    });
    await desk.acts(hubei, ofPerson, 'approve');
    expect((await desk.shown(hubei, ofPerson)).review.dues).toMatchObject({ amountFen: 12_000 });
  });

  it('take in a new branch, and no second one of the same id', async () => {
    const society = { _id: 'branch-new', name: '新成立的分会', kind: 'branch' } as const;
    const { societies: all } = await product.value(administrator, saveSociety, {
      society,
    });
    expect(all.at(-1)).toMatchObject({ kind: 'branch' });
    expect(all.map(({ name }) => name)).toContain('新成立的分会');
    await desk.refuses(
      () =>
        product.ask(administrator, saveSociety, { society: { ...society, name: '另一个分会' } }),
      { code: 'SETTINGS_CHANGED' },
    );
  });
});

describe('the administrators of a unit', () => {
  const reason = '原管理员均已调离';
  const { phone, profile, _id: newcomer } = personOf(7);
  const input = { unitId: unit._id, phone, reason };

  it('are replaced by a national reviewer alone, with the reason written down', async () => {
    for (const openid of [hubei, unitAdministrators[0]])
      await desk.refuses(() => product.ask(openid, replaceAdministrators, input), {
        code: 'NOT_ALLOWED',
      });
    expect(await product.value(reviewer, replaceAdministrators, input)).toEqual({
      name: profile.name,
    });
    await product.value(reviewer, replaceAdministrators, input);
    const [stored] = await product.documents<Unit>('units', { _id: unit._id });
    expect(stored!.administrators).toMatchObject([{ personId: newcomer }]);
    expect(await desk.audits()).toMatchObject([
      { action: 'replaceAdministrators', target: unit._id, reason, by: idOf(reviewer) },
    ]);
    expect(await desk.messages()).toMatchObject([
      { kind: 'administratorAppointed', personId: newcomer },
    ]);
  });

  it('are replaced by whoever works there, or signed up last, where a number changed hands', async () => {
    const sharing = [7, 8, 9].map((n) => ({ ...personOf(n), phone: input.phone }));
    const [former, latest] = [
      sharing[0]!,
      { ...sharing[1]!, signedUpAt: '2026-04-02T09:00:00.000Z' },
    ];
    await product.import({ persons: [former, latest] });
    expect(await product.value(reviewer, replaceAdministrators, input)).toEqual({
      name: latest.profile.name,
    });
    const workplace = { kind: 'typed', name: unit.name } as const;
    const staff = { ...sharing[2]!, profile: { ...sharing[2]!.profile, workplace } };
    await product.import({ persons: [staff] });
    expect(await product.value(reviewer, replaceAdministrators, input)).toEqual({
      name: staff.profile.name,
    });
  });

  it('stay where the person or the unit is unknown', async () => {
    await desk.refuses(
      () => product.ask(reviewer, replaceAdministrators, { ...input, phone: '13999999999' }),
      { code: 'PERSON_UNKNOWN' },
    );
    await desk.refuses(
      () => product.ask(reviewer, replaceAdministrators, { ...input, unitId: 'u42-002' }),
      { code: 'UNIT_UNKNOWN' },
    );
  });
});
