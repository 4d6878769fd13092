import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { LIN, TestCloud } from '../fixtures/cloud';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await TestCloud.start();
});
afterAll(() => cloud.close());

const openapi = <T>(api: string, args: object) =>
  cloud.result<T>('wechat', { api: `openapi.${api}`, args });

const send = (more: object = {}) =>
  openapi('subscribeMessage.send', {
    touser: LIN,
    templateId: 'templateReview',
    page: 'pages/home/index',
    data: { thing1: { value: '第二期培训班' }, phrase2: { value: '通过' } },
    ...more,
  });

const codes = () =>
  cloud.post('/phone/phone-number-code', {}, LIN) as Promise<{ code: string; cloudID: string }>;

const check = (content: string) =>
  openapi('security.msgSecCheck', { version: 2, openid: LIN, scene: 1, content });

describe('the gateway', () => {
  it('knows only the APIs it stands in for, and only those a function may call', async () => {
    expect(await openapi('some.unknownApi', {})).toMatchObject({ errCode: -604100 });
    expect(await openapi('wxacode.get', { path: 'x' })).toMatchObject({ errCode: -604101 });
  });
});

describe('wxacode.getUnlimited', () => {
  it('draws a code that can be scanned and is listed for the phone', async () => {
    const args = { scene: 't=003&p=lodging', page: 'pages/index', checkPath: false };
    const { base64 } = await openapi<{ base64: string }>('wxacode.getUnlimited', args);
    const { data, width, height } = PNG.sync.read(Buffer.from(base64, 'base64'));
    const scanned = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
    const { codes } = await cloud.get<{ codes: { id: string; scene: string; imageUrl: string }[] }>(
      '/phone/codes',
    );
    expect(codes[0]).toMatchObject({ scene: 't=003&p=lodging', page: 'pages/index' });
    expect(scanned).toBe(`https://localphone.invalid/c/${codes[0]?.id}`);
    expect((await fetch(codes[0]?.imageUrl ?? '')).headers.get('content-type')).toBe('image/png');
  });

  it.each(['', 'x'.repeat(33), '中文', 'a b'])('refuses the scene %j', async (scene) => {
    expect(await openapi('wxacode.getUnlimited', { scene })).toMatchObject({ errCode: 40169 });
  });
});

describe('subscribeMessage.send', () => {
  it('spends one consent, then is refused with 43101; the inbox labels the values', async () => {
    expect(await send()).toMatchObject({ errCode: 43101 });
    await cloud.post('/phone/subscribe', { templateIds: ['templateReview'] }, LIN);
    expect(await send()).toMatchObject({ errCode: 0 });
    expect(await send()).toMatchObject({ errCode: 43101 });
    const { messages } = await cloud.get<{ messages: object[] }>('/phone/inbox', LIN);
    expect(messages[0]).toMatchObject({
      kind: 'subscribe',
      title: '审核结果通知',
      page: 'pages/home/index',
      lines: [
        { label: '培训名称', value: '第二期培训班' },
        { label: '审核结果', value: '通过' },
      ],
    });
    expect(await cloud.get('/phone/inbox', 'oOther')).toEqual({ messages: [] });
  });

  it.each([
    [{ touser: 'not-an-openid' }, 40003],
    [{ data: { thing1: { value: '字'.repeat(21) }, phrase2: { value: '通过' } } }, 47003],
    [{ data: { thing1: { value: '好' }, phrase2: { value: 'passed' } } }, 47003],
    [{ data: { thing1: { value: '' }, phrase2: { value: '通过' } } }, 47003],
    [{ data: { thing1: { value: '好' } } }, 47003],
    [{ templateId: '' }, 40037],
  ])('refuses %j with %i', async (more, errCode) => {
    expect(await send(more)).toMatchObject({ errCode });
  });

  it('remembers consents and messages across a restart', async () => {
    await cloud.post('/phone/subscribe', { templateIds: ['templateReview'] }, LIN);
    await cloud.restart();
    expect(await send()).toMatchObject({ errCode: 0 });
  });
});

describe('the phone number', () => {
  it('is given once per code, within five minutes', async () => {
    const { code } = await codes();
    const first = await openapi('phonenumber.getPhoneNumber', { code });
    expect(first).toMatchObject({ phoneInfo: { phoneNumber: '13900000001', countryCode: '86' } });
    expect(await openapi('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 40029 });
    const late = await codes();
    await cloud.advance(5 * 60_000);
    expect(await openapi('phonenumber.getPhoneNumber', { code: late.code })).toMatchObject({
      errCode: 40029,
    });
    await cloud.post('/console/clock', { reset: true });
  });

  it('comes by CloudID in a top-level field, for its owner only', async () => {
    const { cloudID } = await codes();
    const event = { phone: { $wxCloudId: cloudID }, deep: { phone: { $wxCloudId: cloudID } } };
    const { event: seen } = await cloud.result<{ event: object }>('whoami', event);
    expect(seen).toMatchObject({
      phone: { cloudID, data: { phoneNumber: '13900000001' } },
      deep: { phone: cloudID },
    });
    const { event: foreign } = await cloud.result<{ event: object }>('whoami', event, 'oThief');
    expect(foreign).toMatchObject({ phone: { errCode: -601007 } });
  });

  it('comes by getOpenData too', async () => {
    const { cloudID } = await codes();
    const answer = await cloud.result('wechat', {
      api: 'getOpenData',
      args: { list: [cloudID, 'nonsense'] },
    });
    expect(answer).toMatchObject({
      list: [{ data: { phoneNumber: '13900000001' } }, { errCode: -601005 }],
    });
  });
});

describe('SMS and content check', () => {
  it('delivers a text message to the owner of the number', async () => {
    const sent = await openapi('cloudbase.sendSms', {
      env: 'local-env',
      phoneNumberList: ['+8613900000001', '12'],
      content: '您的报名已通过审核',
    });
    expect(sent).toMatchObject({
      sendStatusList: [{ code: 'Ok' }, { code: expect.stringContaining('Invalid') }],
    });
    const { messages } = await cloud.get<{ messages: object[] }>('/phone/inbox', LIN);
    expect(messages[0]).toMatchObject({ kind: 'sms', text: '您的报名已通过审核' });
  });

  it('puts a message of a declared template under its title', async () => {
    await openapi('cloudbase.sendSmsV2', {
      env: 'local-env',
      phoneNumberList: ['+8613900000001'],
      templateId: 'templateReview',
      templateParamList: ['首期研修班'],
    });
    const { messages } = await cloud.get<{ messages: object[] }>('/phone/inbox', LIN);
    expect(messages[0]).toMatchObject({ title: '审核结果通知', text: '首期研修班' });
  });

  it('finds WeChat’s published sample of risky text', async () => {
    expect(await check('图书馆员')).toMatchObject({ result: { suggest: 'pass' } });
    expect(await check('特3456书yuuo莞6543李zxcz蒜7782法fgnv级')).toMatchObject({
      result: { suggest: 'risky' },
    });
  });
});
