import * as fc from 'fast-check';
import { Fen, yuan } from '../money';
import { Dues, duesAmount, DuesSettings, personDues, unitDues } from './dues';
import { applicationForm, granted, settings } from './samples.fixture';

const accepts = (...tiers: object[]) => DuesSettings.safeParse({ ...settings, tiers }).success;

describe('dues of a unit', () => {
  it('are the yearly rate times the years: 6000 × 3 = 18000, 1000 × 1 = 1000 (M7)', () => {
    expect(unitDues(settings, '湖北省图书馆', applicationForm)).toEqual({
      ok: true,
      value: { years: 3, amountFen: 1_800_000, remark: '【湖北省图书馆】+会费' },
    });
    const school = { qualification: '院校会员', staff: { from: 1 }, years: 1 };
    expect(unitDues(settings, '某校', school)).toMatchObject({ value: { amountFen: 100_000 } });
  });

  it('are refused where no tier is as the unit chose it (M7)', () => {
    for (const change of [
      { qualification: '其他' },
      { staff: { from: 1 } },
      { staff: { from: 1, until: 31 } },
    ])
      expect(unitDues(settings, '湖北省图书馆', { ...applicationForm, ...change })).toEqual({
        ok: false,
        refusal: { code: 'TIER_UNKNOWN' },
      });
  });

  it('are transferred with the registered name in the remark (M8)', () => {
    expect(unitDues(settings, '首都图书馆（东馆）', applicationForm)).toMatchObject({
      value: { remark: '【首都图书馆（东馆）】+会费' },
    });
  });

  it('always are whole fen, and paid for two terms as for one that is as long (M7)', () => {
    const rate = fc.nat({ max: 10_000_000 }).map((fen) => Fen.parse(fen));
    const years = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(rate, years, years, (yearly, a, b) => {
        expect(duesAmount(yearly, a + b)).toBe(duesAmount(yearly, a) + duesAmount(yearly, b));
        expect(Fen.safeParse(duesAmount(yearly, a)).success).toBe(true);
      }),
      { seed: 20260403, numRuns: 300 },
    );
  });
});

describe('dues of a person', () => {
  it('are the yearly rate of their society, else the Society’s own, times the years (M5, X2)', () => {
    const three = { name: '林晓雯', years: 3 };
    expect(personDues(settings, { yearlyFen: yuan(80) }, three)).toEqual({
      years: 3,
      amountFen: 24_000,
      remark: '林晓雯+个人会费',
    });
    expect(personDues(settings, {}, three).amountFen).toBe(30_000);
  });

  it('are nothing where a society asks for nothing', () => {
    const free = personDues(settings, { yearlyFen: yuan(0) }, { name: '林晓雯', years: 1 });
    expect(free.amountFen).toBe(0);
  });

  it('always are dues that can be stored, for the longest names and terms', () => {
    const longest = { name: '馆'.repeat(200), years: 10 };
    expect(Dues.parse(personDues(settings, {}, longest))).toMatchObject({ years: 10 });
    const unit = { ...applicationForm, years: 10 };
    const dues = granted(unitDues(settings, longest.name, unit));
    expect(Dues.parse(dues)).toEqual(dues);
    const around = { beforeName: '【'.repeat(20), afterName: '】'.repeat(20) };
    const remarked = { ...settings, unitRemark: around };
    const { remark } = Dues.parse(granted(unitDues(remarked, longest.name, unit)));
    expect(remark).toHaveLength(240);
  });
});

describe('the tiers', () => {
  const [first, second] = [settings.tiers[0]!, settings.tiers[1]!];

  it('are data; figures nobody has confirmed are marked as samples (X2)', () => {
    expect(DuesSettings.parse(settings)).toEqual(settings);
    const { sample: _sample, ...confirmed } = first;
    expect(accepts(confirmed)).toBe(true);
  });

  it('never put one size of a unit into two of one qualification, nor share an id', () => {
    const reaching = { ...second, staff: { from: 30 } };
    expect(accepts(first, reaching)).toBe(false);
    expect(accepts(first, { ...reaching, qualification: '院校会员' })).toBe(true);
    expect(accepts(first, { ...second, id: first.id })).toBe(false);
  });
});
