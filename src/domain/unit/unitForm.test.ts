import { UnitApplicationForm, UnitForm } from './unitForm';
import { applicationForm, unitForm } from '../member/samples.fixture';

const accepts = (change: object): boolean => UnitForm.safeParse({ ...unitForm, ...change }).success;
const applies = (change: object): boolean =>
  UnitApplicationForm.safeParse({ ...applicationForm, ...change }).success;
const without = (form: object, field: string): object =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== field));

/** An address of that length whose part before the @ has `name` characters. */
function address(name: number, length: number): string {
  const start = `${'d'.repeat(name)}@${`${'a'.repeat(60)}.`.repeat(3)}`;
  return `${start}${'b'.repeat(length - start.length - 3)}.cn`;
}

describe('the registration form of a unit (U)', () => {
  it('is complete with what the notice marks', () => {
    expect(UnitForm.parse(unitForm)).toEqual(unitForm);
    for (const field of Object.keys(unitForm))
      expect([field, UnitForm.safeParse(without(unitForm, field)).success]).toEqual([field, false]);
  });

  it.each([
    ['name', 200],
    ['address', 500],
    ['remark', 500],
  ])('holds a %s of %i characters and not one more (U2)', (field, limit) => {
    expect(accepts({ [field]: '馆'.repeat(limit) })).toBe(true);
    expect(accepts({ [field]: '馆'.repeat(limit + 1) })).toBe(false);
  });

  it.each(['city', 'district'])('holds a %s of 30 characters and not one more', (part) => {
    const region = (length: number) => ({
      region: { ...unitForm.region, [part]: '市'.repeat(length) },
    });
    expect([accepts(region(30)), accepts(region(31))]).toEqual([true, false]);
  });

  it.each(['name', 'address', 'city', 'landline', 'email', 'postcode', 'mobile'])(
    'is not complete with a blank %s',
    (field) => {
      const blank =
        field === 'city' ? { region: { ...unitForm.region, city: ' ' } } : { [field]: ' ' };
      expect(accepts(blank)).toBe(false);
    },
  );

  it('holds a web site of 50 characters and not one more (U2)', () => {
    const site = `https://${'a'.repeat(38)}.com`;
    expect(site).toHaveLength(50);
    expect(accepts({ webSite: site })).toBe(true);
    expect(accepts({ webSite: `${site}/` })).toBe(false);
  });

  it.each(['www.lsc.org.cn', 'http://www.lsc.org.cn:8080/a?b=1#c', '国家图书馆.中国'])(
    'holds the web site %s',
    (webSite) => expect(accepts({ webSite })).toBe(true),
  );

  it.each(['无', 'javascript:alert(1)', 'lsc', 'a b.cn', 'http://user@lsc.cn', 'http://a..cn'])(
    'does not hold the web site %j',
    (webSite) => expect(accepts({ webSite })).toBe(false),
  );

  it.each(['0317-88544588', '010-88545653', '021-5466556', ' 0317-8854458 '])(
    'holds the landline and the fax %s',
    (number) => expect(accepts({ landline: number, fax: number })).toBe(true),
  );

  it.each([
    '88544588',
    '1234-12345678',
    '01-88544588',
    '03170-8854458',
    '0317 88544588',
    '0317-188',
    '0317-885445881',
    '010-885456531',
    '0317-885445',
    '0317-18854458',
    '0317-88544588-1',
    '+86-0317-8854',
  ])('does not hold the landline or the fax %s', (number) => {
    expect(accepts({ landline: number })).toBe(false);
    expect(accepts({ fax: number })).toBe(false);
  });

  it('holds an e-mail address of up to 254 characters', () => {
    expect(address(64, 254)).toHaveLength(254);
    expect(accepts({ email: 'ztxhcaiwu@nlc.cn' })).toBe(true);
    expect(accepts({ email: address(64, 254) })).toBe(true);
    expect(accepts({ email: address(64, 255) })).toBe(false);
    expect(accepts({ email: address(65, 254) })).toBe(false);
    for (const email of ['', 'nlc.cn', 'a@b', 'a b@nlc.cn', '@nlc.cn'])
      expect(accepts({ email })).toBe(false);
  });

  it('holds a postcode of 6 digits, a mobile number, and a region to the district', () => {
    expect(accepts({ postcode: '430071' })).toBe(true);
    for (const postcode of ['43006', '4300600', '43006a', '４３００７１', ''])
      expect(accepts({ postcode })).toBe(false);
    expect(accepts({ mobile: '12800000001' })).toBe(false);
    expect(accepts({ region: without(unitForm.region, 'district') })).toBe(false);
  });

  it('names a provincial society or a branch as recommending body', () => {
    expect(accepts({ recommendedBy: 'branch-public' })).toBe(true);
    expect(accepts({ recommendedBy: `branch-${'a'.repeat(24)}` })).toBe(true);
    expect(accepts({ recommendedBy: `branch-${'a'.repeat(25)}` })).toBe(false);
    expect(accepts({ recommendedBy: 'province-420100' })).toBe(false);
    expect(accepts({ recommendedBy: 'branch-' })).toBe(false);
  });

  it('may have a logo that lies in the cloud', () => {
    expect(accepts({ logo: 'cloud://env.1/logos/a.png' })).toBe(true);
    expect(accepts({ logo: 'https://example.cn/a.png' })).toBe(false);
  });

  it('of 10 MB is refused in every field', () => {
    const long = '1'.repeat(10 * 1024 * 1024);
    for (const field of [
      'name',
      'landline',
      'email',
      'address',
      'postcode',
      'webSite',
      'fax',
      'logo',
    ])
      expect([field, accepts({ [field]: long })]).toEqual([field, false]);
  });
});

describe('the application of a unit (U, M6)', () => {
  it('is complete with what the notice marks', () => {
    expect(UnitApplicationForm.parse(applicationForm)).toEqual(applicationForm);
    for (const field of Object.keys(applicationForm))
      expect([field, applies({ [field]: undefined })]).toEqual([field, false]);
  });

  it.each([
    ['qualification', 50],
    ['invoiceTitle', 200],
  ])('holds a %s of %i characters and not one more (U2)', (field, limit) => {
    expect(applies({ [field]: '馆'.repeat(limit) })).toBe(true);
    expect(applies({ [field]: '馆'.repeat(limit + 1) })).toBe(false);
  });

  it.each([
    ['recipient', '收'.repeat(50), '收'.repeat(51)],
    ['address', '路'.repeat(500), '路'.repeat(501)],
    ['landline', '0317-88544588', '0317-885445881'],
    ['postcode', '430071', '4300711'],
    ['mobile', '13800000001', '138000000011'],
  ])('sends the certificate to a %s of the longest kind, not longer (U2)', (field, most, more) => {
    const mailing = (value: string) => ({
      mailing: { ...applicationForm.mailing, [field]: value },
    });
    expect([applies(mailing(most)), applies(mailing(more)), applies(mailing(''))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is for one to ten whole years', () => {
    for (const years of [0, -1, 1.5, 11]) expect(applies({ years })).toBe(false);
    for (const years of [1, 10]) expect(applies({ years })).toBe(true);
  });

  it('names a credit code that is correct', () => {
    expect(applies({ creditCode: '111111111111111111' })).toBe(false);
  });

  it('never has a staff size that ends before it begins', () => {
    expect(applies({ staff: { from: 31, until: 30 } })).toBe(false);
    expect(applies({ staff: { from: 501 } })).toBe(true);
  });
});
