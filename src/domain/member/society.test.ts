import { Society, SocietyId } from './society';

describe('a society', () => {
  it.each([
    'province-110000',
    'province-420000',
    'province-820000',
    'branch-public',
    'branch-a-1',
    `branch-${'a'.repeat(24)}`,
  ])('is known as %s', (id) => expect(SocietyId.safeParse(id).success).toBe(true));

  it.each([
    'province-420100',
    'province-920000',
    'province-42000',
    'province-4200000',
    'branch-',
    'branch-Public',
    `branch-${'a'.repeat(25)}`,
    'national',
    '420000',
    'xprovince-420000',
    'province-420000\n',
  ])('is not known as %j', (id) => expect(SocietyId.safeParse(id).success).toBe(false));

  it('may ask for its own rate and account, or leave both to the Society (M5, X1, X2)', () => {
    const society = { _id: 'province-420000', name: '湖北省图书馆学会', kind: 'province' };
    expect(Society.parse(society)).toEqual(society);
    const account = {
      holder: '湖北省图书馆学会',
      bank: '北京银行',
      number: '20000006591800105310002',
    };
    const own = { ...society, phone: '027-87332288', yearlyFen: 8000, account, sample: true };
    expect(Society.parse(own)).toEqual(own);
    expect(Society.safeParse({ ...own, yearlyFen: -1 }).success).toBe(false);
  });
});
