/** @jest-environment jsdom */
import { onError, type PhoneError } from '../runtime/errors';
import { testedWx } from './testing/wx';
import { wechatNames } from './wechatNames';

describe('the calling convention', () => {
  it('answers a promise when no callback is given', async () => {
    const { call } = testedWx();
    await expect(call('setNavigationBarTitle', { title: '培训' })).resolves.toEqual({
      errMsg: 'setNavigationBarTitle:ok',
    });
  });

  it('answers through success then complete, after the caller has finished', async () => {
    const { sync } = testedWx();
    const order: unknown[] = [];
    await new Promise<void>((resolve) => {
      const returned = sync('setStorage', {
        key: 'a',
        data: 1,
        success: (result: unknown) => order.push(result),
        complete: () => {
          order.push('complete');
          resolve();
        },
      });
      order.push(returned);
    });
    expect(order).toEqual([undefined, { errMsg: 'setStorage:ok' }, 'complete']);
  });

  it('answers a refusal through fail then complete, with the reason in errMsg', async () => {
    const { sync } = testedWx();
    const order: unknown[] = [];
    await new Promise<void>((resolve) => {
      sync('getStorage', {
        key: 'missing',
        success: () => order.push('success'),
        fail: (result: unknown) => order.push(result),
        complete: resolve,
      });
    });
    expect(order).toEqual([{ errMsg: 'getStorage:fail data not found' }]);
  });

  it('rejects a promise with the same object', async () => {
    const { call } = testedWx();
    await expect(call('navigateTo', { url: '/pages/none' })).rejects.toEqual({
      errMsg: 'navigateTo:fail page "pages/none" is not found',
    });
  });

  it('names the parameter that has the wrong type', async () => {
    const { call } = testedWx();
    await expect(call('showToast', {})).rejects.toEqual({
      errMsg:
        'showToast:fail parameter error: parameter.title should be String instead of Undefined;',
    });
  });

  it('gives navigateTo an event channel to the opener', async () => {
    const { call } = testedWx();
    const heard: unknown[] = [];
    const { eventChannel } = await call('navigateTo', {
      url: '/pages/a',
      events: { chosen: (data: unknown) => heard.push(data) },
    });
    (eventChannel as { emit(name: string, data: unknown): void }).emit('chosen', 7);
    expect(heard).toEqual([7]);
  });
});

describe('functions this phone lacks', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('are there to be seen, throw when called, and are recorded', () => {
    const { wx, sync } = testedWx();
    const recorded: PhoneError[] = [];
    onError((error) => recorded.push(error));
    expect(typeof wx['startBluetoothDevicesDiscovery']).toBe('function');
    expect(() => sync('startBluetoothDevicesDiscovery')).toThrow(
      'wx.startBluetoothDevicesDiscovery is not implemented by localphone',
    );
    expect(recorded.map(({ source, message }) => `${source}: ${message}`)).toEqual([
      expect.stringContaining('unsupported: wx.startBluetoothDevicesDiscovery'),
    ]);
  });

  it('include the cloud database in the client', () => {
    const { sync } = testedWx();
    expect(() => sync('cloud.database')).toThrow(
      'wx.cloud.database is not implemented by localphone',
    );
  });

  it('are undefined when WeChat has none of that name', () => {
    expect(testedWx().wx['noSuchThing']).toBeUndefined();
  });

  it('are all own enumerable properties, as Taro probes them', () => {
    const keys = new Set(Object.keys(testedWx().wx));
    expect(wechatNames.filter((name) => !keys.has(name))).toEqual([]);
  });

  it('are not claimed by canIUse', () => {
    const { sync } = testedWx();
    expect(sync('canIUse', 'startBluetoothDevicesDiscovery')).toBe(false);
    expect(sync('canIUse', 'requestPayment')).toBe(true);
    expect(sync('canIUse', 'cloud.callFunction')).toBe(true);
    expect(sync('canIUse', 'button.open-type.getPhoneNumber')).toBe(true);
  });
});
