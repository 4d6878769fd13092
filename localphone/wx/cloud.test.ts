/** @jest-environment jsdom */
import { fakeCloud } from './testing/fakeCloud';
import { testedWx } from './testing/wx';

function begun() {
  const tested = testedWx('oCaller');
  tested.sync('cloud.init', { env: 'local' });
  return tested;
}

describe('wx.cloud.callFunction', () => {
  it('posts the event to the function as the person who holds the phone', async () => {
    const log = fakeCloud({
      'POST /call/training': ({ body }) => ({ requestId: 'r1', result: { echo: body } }),
    });
    const result = await begun().call('cloud.callFunction', {
      name: 'training',
      data: { type: 'list' },
    });
    expect(result).toEqual({
      errMsg: 'cloud.callFunction:ok',
      requestID: 'r1',
      result: { echo: { type: 'list' } },
    });
    expect(log[0]?.openid).toBe('oCaller');
  });

  it("fails with errCode and the cloud's words when the function throws", async () => {
    fakeCloud({
      'POST /call/training': () => ({ requestId: 'r2', errCode: -504002, errMsg: 'Error: boom' }),
    });
    await expect(begun().call('cloud.callFunction', { name: 'training' })).rejects.toEqual({
      errCode: -504002,
      requestID: 'r2',
      errMsg:
        'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: Error: boom',
    });
  });

  it('fails without asking while there is no network', async () => {
    const log = fakeCloud({});
    const { phone, call } = begun();
    phone.setNetwork('none');
    await expect(call('cloud.callFunction', { name: 'training' })).rejects.toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining('ERR_INTERNET_DISCONNECTED') as string,
    });
    expect(log).toEqual([]);
  });

  it('takes two seconds more while the network is slow', async () => {
    const log = fakeCloud({ 'POST /call/training': () => ({ requestId: 'r', result: 1 }) });
    const { phone, call } = begun();
    phone.setNetwork('slow');
    jest.useFakeTimers();
    try {
      const answer = call('cloud.callFunction', { name: 'training' });
      await jest.advanceTimersByTimeAsync(1999);
      expect(log).toHaveLength(0);
      await jest.advanceTimersByTimeAsync(1);
      expect((await answer)['result']).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('warns loudly above 256 KB of data and still calls', async () => {
    fakeCloud({ 'POST /call/training': () => ({ requestId: 'r', result: 1 }) });
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    await begun().call('cloud.callFunction', {
      name: 'training',
      data: { text: 'x'.repeat(300_000) },
    });
    expect(warned.mock.calls.flat().join()).toContain('256 KB');
    warned.mockRestore();
  });

  it('hands a CloudID over in the form the gateway resolves', async () => {
    const log = fakeCloud({ 'POST /call/person': () => ({ requestId: 'r', result: 1 }) });
    const { wx, call } = begun();
    const { CloudID } = wx['cloud'] as { CloudID: new (id: string) => object };
    await call('cloud.callFunction', { name: 'person', data: { phone: new CloudID('c-1') } });
    expect(log[0]?.body).toEqual({ phone: { $wxCloudId: 'c-1' } });
  });

  it('refuses to work before wx.cloud.init', () => {
    expect(() => testedWx().call('cloud.callFunction', { name: 'x' })).toThrow(
      "Cloud API isn't enabled, please call wx.cloud.init first",
    );
  });
});

describe('wx.request', () => {
  it('reaches no server: none is on the domain list', async () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    await expect(testedWx().call('request', { url: 'https://example.org/' })).rejects.toEqual({
      errno: 600002,
      errMsg: 'request:fail url not in domain list',
    });
    warned.mockRestore();
  });
});

describe('the network', () => {
  it('is told to the app when it changes', async () => {
    const { phone, sync, call } = testedWx();
    const heard: unknown[] = [];
    sync('onNetworkStatusChange', (state: unknown) => heard.push(state));
    phone.setNetwork('none');
    expect(heard).toEqual([{ isConnected: false, networkType: 'none' }]);
    expect(await call('getNetworkType')).toMatchObject({ networkType: 'none' });
  });
});
