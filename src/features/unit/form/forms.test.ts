import { checkApplication, firstApplication, applicationDraftOf } from './applicationDraft';
import { checkContact, contactDraftOf, EMPTY_CONTACT, useContactForm } from './contactDraft';
import { fitted, LOGO } from './logo';
import { regionPicked, regionWords } from './place';

const storage = new Map<string, unknown>();
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => storage.set(key, value),
  removeStorageSync: (key: string) => storage.delete(key),
}));

const filled = {
  ...EMPTY_CONTACT,
  name: '湖北省图书馆',
  area: '027',
  number: '87332288',
  email: 'office@library.example.cn',
  recommendedBy: 'province-420000',
  region: { province: '420000', city: '武汉市', district: '武昌区' },
  address: '公正路 25 号',
  postcode: '430071',
};

beforeEach(() => storage.clear());

describe('form U', () => {
  it('is right without what is optional', () => {
    expect(checkContact(filled)).toMatchObject({ ok: true, value: { landline: '027-87332288' } });
  });

  it.each<[Partial<typeof filled>, string, string]>([
    [{ area: '27' }, 'landline', '电话号码格式应为“区号-号码”，如 010-88544433'],
    [{ area: '', number: '' }, 'landline', '请填写电话号码'],
    [{ email: 'office' }, 'email', '邮箱格式不正确，如 office@library.cn'],
    [{ postcode: '43007' }, 'postcode', '邮编应为 6 位数字'],
    [{ webSite: '无' }, 'webSite', '机构网址格式不正确，如 www.library.cn'],
    [{ fax: '87332288' }, 'fax', '传真格式应为“区号-号码”，如 0317-88544588'],
    [{ address: '' }, 'address', '请填写详细地址'],
    [{ name: '😀' }, 'name', '机构名称含有不支持的字符，请勿使用表情或特殊符号'],
  ])('says of %j what is wrong', (wrong, question, sentence) => {
    expect(checkContact({ ...filled, ...wrong })).toEqual({
      ok: false,
      problems: { [question]: sentence },
    });
  });

  it('asks for a region that was not chosen', () => {
    const { region: _region, ...without } = filled;
    expect(checkContact(without)).toEqual({ ok: false, problems: { region: '请选择所在地区' } });
  });

  it('shows what is registered as it was typed', () => {
    const checked = checkContact({ ...filled, fax: '027-87332288' });
    if (!checked.ok) throw new Error('wrong');
    const { name, ...contact } = checked.value;
    expect(contactDraftOf(name, { ...contact, mobile: '13800000001' })).toEqual({
      ...filled,
      fax: '027-87332288',
    });
  });

  it('keeps what was typed until it is sent, and names the first wrong question', () => {
    const form = useContactForm.getState();
    form.open('draft.test', EMPTY_CONTACT);
    form.change({ name: '湖北省图书馆' }, 'name');
    expect(useContactForm.getState().finish()).toEqual({ wrong: 'landline' });
    form.open('draft.test', EMPTY_CONTACT);
    expect(useContactForm.getState()).toMatchObject({
      restored: true,
      draft: { name: '湖北省图书馆' },
    });
    form.discard(EMPTY_CONTACT);
    form.open('draft.test', EMPTY_CONTACT);
    expect(useContactForm.getState()).toMatchObject({ restored: false, draft: { name: '' } });
  });

  it('shows at its question what the cloud found wrong', () => {
    const form = useContactForm.getState();
    form.open('draft.test', filled);
    const refusal = {
      code: 'INPUT_INVALID',
      field: 'form.region.district',
      rule: 'missing',
    } as const;
    expect(form.refused(refusal)).toBe('region');
    expect(useContactForm.getState().problems).toEqual({ region: '请选择所在地区' });
  });
});

describe('an application', () => {
  const checked = checkContact(filled);
  const contact = { ...(checked.ok ? checked.value : ({} as never)), mobile: '13800000001' };
  const draft = {
    ...firstApplication('湖北省图书馆', contact),
    qualification: '图书馆会员',
    staff: { from: 1, until: 30 },
    recipient: '办公室',
    creditCode: ' 91350100m000100y43 ',
  };

  it('begins with the unit’s own address and name, and reads a code however it is typed', () => {
    expect(checkApplication(draft)).toMatchObject({
      ok: true,
      value: {
        creditCode: '91350100M000100Y43',
        invoiceTitle: '湖北省图书馆',
        mailing: { landline: '027-87332288', postcode: '430071' },
      },
    });
  });

  it('names the wrong position of a code, and questions of the mailing address by their own names', () => {
    const wrong = { ...draft, creditCode: '9135010OM000100Y43', postcode: '', mobile: '1380' };
    expect(checkApplication(wrong)).toEqual({
      ok: false,
      problems: {
        creditCode: '统一社会信用代码第 8 位“O”应为数字',
        'mailing.postcode': '请填写收件邮编',
        'mailing.mobile': '收件人手机号应为 11 位中国大陆手机号',
      },
    });
  });

  it('is renewed with what was sent the last time (M9)', () => {
    const sent = checkApplication(draft);
    if (!sent.ok) throw new Error('wrong');
    expect(checkApplication(applicationDraftOf(sent.value))).toEqual(sent);
  });
});

describe('a region', () => {
  it.each([
    [['湖北省', '武汉市', '武昌区'], '湖北省武汉市武昌区'],
    [['北京市', '北京市', '海淀区'], '北京市海淀区'],
    [['广东省', '东莞市', ''], '广东省东莞市'],
  ])('%j is shown as %s', (value, words) => {
    expect(regionWords(regionPicked({ value })!)).toBe(words);
  });

  it('is nothing where nothing was picked', () => {
    expect(regionPicked({ value: [] })).toBeUndefined();
  });
});

describe('a logo', () => {
  it.each([
    [
      { width: 328, height: 156 },
      { x: 0, y: 0, width: 328, height: 156 },
    ],
    [
      { width: 100, height: 100 },
      { x: 86, y: 0, width: 156, height: 156 },
    ],
    [
      { width: 656, height: 100 },
      { x: 0, y: 53, width: 328, height: 50 },
    ],
  ])('of %j lies whole and in the middle of 328×156', (picture, place) => {
    expect(fitted(picture, LOGO)).toEqual(place);
  });
});
