import { personCalls } from '#contract/person';
import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import { CONSENT_VERSION } from '#domain/person/person';
import { sampleProfile } from '../../config/demo/people';
import { attendee, cast, LEAD, organizer, registrationOf } from './people';
import { type Product, startProduct } from './product';

const person = attendee(0);
const newcomer = 'oLSC_newcomer_wrong_input';
const profile = sampleProfile(1);
const without = (key: keyof typeof profile) => {
  const { [key]: _removed, ...rest } = profile;
  return { profile: rest };
};
const withProfile = (more: object) => ({ profile: { ...profile, ...more } });
const typed = (name: unknown) => withProfile({ workplace: { kind: 'typed', name } });

let product: Product;
let before: Awaited<ReturnType<Product['dump']>>;
beforeAll(async () => {
  product = await startProduct();
  await product.load(cast(2, 2));
  await product.value(person, trainingCalls.register, { trainingId: LEAD });
  before = await product.dump();
});
afterAll(() => product.close());
afterEach(async () => expect(await product.dump()).toEqual(before));

describe('a wrong profile is refused by the field’s name, and nothing is stored:', () => {
  it.each([
    ['a missing profile', {}, 'profile', '请填写个人信息'],
    ['a missing name', without('name'), 'profile.name', '请填写姓名'],
    ['an empty name', withProfile({ name: '' }), 'profile.name', '请填写姓名'],
    ['a name of one character', withProfile({ name: '王' }), 'profile.name', '姓名至少 2 个字'],
    [
      'a name too long',
      withProfile({ name: '王'.repeat(51) }),
      'profile.name',
      '姓名不能超过 50 个字',
    ],
    [
      'a name of 900 KB',
      withProfile({ name: '王'.repeat(300_000) }),
      'profile.name',
      '姓名不能超过 50 个字',
    ],
    ['a name that is a number', withProfile({ name: 12 }), 'profile.name', '姓名的格式不正确'],
    [
      'a name with emoji',
      withProfile({ name: '王小明😀' }),
      'profile.name',
      '姓名含有不支持的字符，请勿使用表情或特殊符号',
    ],
    [
      'a name in HTML',
      withProfile({ name: '<b>王小明</b>' }),
      'profile.name',
      '姓名含有不支持的字符，请勿使用表情或特殊符号',
    ],
    [
      'a name of dots alone',
      withProfile({ name: '··' }),
      'profile.name',
      '姓名含有不支持的字符，请勿使用表情或特殊符号',
    ],
    [
      'a workplace in HTML',
      typed('<img src=x onerror=alert(1)>图书馆'),
      'profile.workplace.name',
      '工作单位含有不支持的字符，请勿使用表情或特殊符号',
    ],
    [
      'a workplace with half an emoji',
      typed('某某图书馆\ud83d'),
      'profile.workplace.name',
      '工作单位含有不支持的字符，请勿使用表情或特殊符号',
    ],
    ['a workplace too short', typed('馆'), 'profile.workplace.name', '工作单位至少 4 个字'],
    [
      'a workplace of no kind',
      withProfile({ workplace: {} }),
      'profile.workplace.kind',
      '请填写工作单位',
    ],
    [
      'an unknown workplace',
      withProfile({ workplace: { kind: 'listed', unitId: 'u1-9', name: '某馆' } }),
      'profile.workplace.unitId',
      '请重新选择或填写工作单位',
    ],
    ['an unknown gender', withProfile({ gender: 'x' }), 'profile.gender', '请重新选择或填写性别'],
    [
      'years below zero',
      withProfile({ libraryYears: -1 }),
      'profile.libraryYears',
      '图书馆工作年限不能小于 0',
    ],
    [
      'years above sixty',
      withProfile({ libraryYears: 61 }),
      'profile.libraryYears',
      '图书馆工作年限不能大于 60',
    ],
    [
      'years in words',
      withProfile({ libraryYears: '三年' }),
      'profile.libraryYears',
      '图书馆工作年限的格式不正确',
    ],
    [
      'half a year',
      withProfile({ libraryYears: 1.5 }),
      'profile.libraryYears',
      '图书馆工作年限的格式不正确',
    ],
    [
      'a province of another country',
      withProfile({ province: '990000' }),
      'profile.province',
      '请重新选择或填写所在省份',
    ],
    [
      'a city with control characters',
      withProfile({ city: '武汉\u0000市' }),
      'profile.city',
      '所在城市含有不支持的字符，请勿使用表情或特殊符号',
    ],
    [
      'a field nobody knows',
      { profile, admin: true },
      '',
      '提交的内容无法识别，请更新小程序后再试',
    ],
  ])('%s', async (_name, input, field, message) => {
    const refused = { code: 'INPUT_INVALID', field, message };
    expect(await product.refusal(person, personCalls.updateProfile, input)).toMatchObject(refused);
    const signUp = { consentVersion: CONSENT_VERSION, phoneCode: 'x', ...input };
    expect(await product.refusal(newcomer, personCalls.signUp, signUp)).toMatchObject(refused);
  });
});

const decision = (decision: unknown) => ({
  registrationId: registrationOf(person),
  revision: 1,
  decision,
});

describe('a wrong decision is refused, and nothing is stored:', () => {
  it.each([
    ['no decision', decision(undefined), 'decision', '请填写审核结果'],
    [
      'an unknown decision',
      decision({ kind: 'delete' }),
      'decision.kind',
      '请重新选择或填写审核结果',
    ],
    [
      'a return without a reason',
      decision({ kind: 'return' }),
      'decision.reason',
      '请填写审核意见',
    ],
    [
      'a rejection with a blank reason',
      decision({ kind: 'reject', reason: '  ' }),
      'decision.reason',
      '审核意见至少 1 个字',
    ],
    [
      'a reason too long',
      decision({ kind: 'return', reason: '长'.repeat(301) }),
      'decision.reason',
      '审核意见不能超过 300 个字',
    ],
    [
      'a reason in HTML',
      decision({ kind: 'return', reason: '<script>' }),
      'decision.reason',
      '审核意见含有不支持的字符，请勿使用表情或特殊符号',
    ],
    [
      'no revision',
      { ...decision({ kind: 'approve' }), revision: undefined },
      'revision',
      '请填写报名版本',
    ],
    [
      'revision zero',
      { ...decision({ kind: 'approve' }), revision: 0 },
      'revision',
      '报名版本不能小于 1',
    ],
    [
      'a malformed id',
      { ...decision({ kind: 'approve' }), registrationId: '../x' },
      'registrationId',
      '请重新选择或填写报名编号',
    ],
    [
      'a query for an id',
      { ...decision({ kind: 'approve' }), registrationId: { $gt: '' } },
      'registrationId',
      '报名编号的格式不正确',
    ],
  ])('%s', async (_name, input, field, message) => {
    expect(await product.refusal(organizer, reviewCalls.decide, input)).toMatchObject({
      code: 'INPUT_INVALID',
      field,
      message,
    });
  });
});

describe('unknown and foreign ids', () => {
  it('of a training are refused', async () => {
    for (const call of [trainingCalls.register, trainingCalls.withdraw, trainingCalls.get])
      expect(await product.refusal(person, call, { trainingId: 'nowhere-2026' })).toMatchObject({
        code: 'TRAINING_UNKNOWN',
        message: '没有找到这个培训，它可能已下线',
      });
  });

  it('of a registration are refused', async () => {
    const registrationId = registrationOf(attendee(1));
    expect(await product.refusal(organizer, reviewCalls.get, { registrationId })).toMatchObject({
      code: 'REGISTRATION_UNKNOWN',
      message: '没有找到这条报名',
    });
  });
});

describe('a malformed call', () => {
  it.each([
    ['no call', {}],
    ['an unknown call', { call: 'dropEverything', input: {} }],
    ['a call that every object has', { call: 'constructor', input: {} }],
    ['a call that is no text', { call: { $ne: null }, input: {} }],
    ['a call of another function', { call: 'decide', input: {} }],
    ['a very long call', { call: 'me'.repeat(100_000), input: {} }],
  ])('is refused: %s', async (_name, event) => {
    const { result } = await product.send(person, 'person', event);
    expect(result).toEqual({
      ok: false,
      refusal: { code: 'CALL_UNKNOWN' },
      message: '小程序版本过旧，请关闭后重新打开',
    });
  });

  it.each([null, [], 'text', 12])('is refused as no event at all: %j', async (event) => {
    expect(await product.send(person, 'person', event)).not.toHaveProperty('result');
  });

  it('without an input is refused', async () => {
    const { result } = await product.send(person, 'person', { call: 'me' });
    expect(result).toMatchObject({ refusal: { code: 'INPUT_INVALID', rule: 'missing' } });
  });

  it('to an unknown function is answered by the platform', async () => {
    expect(await product.send(person, 'nowhere', {})).toMatchObject({ errCode: -501000 });
  });

  it('of 10 MB is answered by the platform', async () => {
    const event = { call: 'updateProfile', input: typed('馆'.repeat(10 * 1024 * 1024)) };
    expect(await product.send(person, 'person', event)).toMatchObject({ errCode: -501007 });
    const me = await product.value(person, personCalls.me, {});
    expect(me.person).toBeDefined();
  });
});
