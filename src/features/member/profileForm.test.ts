import { CONSENT_VERSION } from '#domain/person/person';
import { createProfileForm } from './profileForm';

const storage = new Map<string, unknown>();
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => storage.set(key, value),
  removeStorageSync: (key: string) => storage.delete(key),
}));

const KEY = 'draft.test';
const begun = () => {
  const form = createProfileForm(KEY);
  form.getState().open();
  return form;
};

const unit = (name: string) => ({ kind: 'typed', name }) as const;

beforeEach(() => storage.clear());

describe('profile form', () => {
  it('takes up on the next visit what was typed before', () => {
    const first = begun();
    first.getState().agree(true);
    first.getState().change({ name: '王小雨' });
    const second = begun().getState();
    expect(second).toMatchObject({
      restored: true,
      agreedTo: CONSENT_VERSION,
      draft: { name: '王小雨' },
    });
  });

  it('forgets a consent to an older privacy text, and keeps what was typed', () => {
    storage.set(KEY, { agreedTo: 'older', draft: { name: '王小雨', libraryYears: '' } });
    const form = begun().getState();
    expect(form.agreedTo).toBeUndefined();
    expect(form.draft.name).toBe('王小雨');
  });

  it('begins with what is known when the kept draft cannot be read', () => {
    storage.set(KEY, { draft: 'broken' });
    const form = createProfileForm(KEY);
    form.getState().open({ name: '李明', libraryYears: '3' });
    expect(form.getState()).toMatchObject({ restored: false, draft: { name: '李明' } });
  });

  it('leaves nothing on the phone once it is submitted', () => {
    const form = begun();
    form.getState().change({ name: '王小雨' });
    form.getState().discard();
    expect(storage.size).toBe(0);
    expect(form.getState().draft.name).toBe('');
  });

  it('checks a question on leaving it, and is content again once it is changed', () => {
    const form = begun();
    form.getState().check('name');
    expect(form.getState().problems).toEqual({ name: '请填写姓名' });
    form.getState().change({ name: '王小雨' });
    expect(form.getState().problems).toEqual({});
  });

  it('names the first wrong question in the order they are asked', () => {
    const form = begun();
    form.getState().change({ name: '王小雨' });
    expect(form.getState().finish()).toEqual({ wrong: 'gender' });
  });

  it('knows the city of a municipality', () => {
    const form = begun();
    form.getState().change({ province: '110000' });
    expect(form.getState().draft.city).toBe('北京市');
  });

  it('moves to the region that a unit names, and leaves it otherwise', () => {
    const form = begun();
    form.getState().chooseUnit(unit('武汉图书馆'), '420000');
    expect(form.getState().draft).toMatchObject({ province: '420000', city: '武汉市' });
    form.getState().chooseUnit(unit('示例县图书馆'));
    expect(form.getState().draft).toMatchObject({ province: '420000', city: '武汉市' });
    form.getState().chooseUnit(unit('宜昌市图书馆'), '420000');
    expect(form.getState().draft.city).toBe('宜昌市');
    form.getState().chooseUnit(unit('湖北省图书馆'), '420000');
    expect(form.getState().draft.city).toBe('宜昌市');
    form.getState().chooseUnit(unit('广东省图书馆'), '440000');
    expect(form.getState().draft.province).toBe('440000');
    expect(form.getState().draft.city).toBeUndefined();
  });

  it('shows a refusal of the cloud at the question it is about', () => {
    const form = begun();
    const question = form.getState().refused({
      code: 'INPUT_INVALID',
      field: 'profile.workplace.unitId',
      rule: 'value',
    });
    expect(question).toBe('workplace');
    expect(form.getState().problems.workplace).toBe('请重新选择或填写工作单位');
  });
});
