/** @jest-environment jsdom */
import { testedWx } from './testing/wx';

describe('storage', () => {
  it('gives back what JSON carries, and dates, through sync and async alike', async () => {
    const { call, sync } = testedWx();
    const values = [0, '', false, null, [1, { a: '二' }], new Date(1_775_178_000_000)];
    for (const value of values) {
      sync('setStorageSync', 'k', value);
      expect(sync('getStorageSync', 'k')).toEqual(value);
      expect((await call('getStorage', { key: 'k' }))['data']).toEqual(value);
    }
  });

  it('reads a missing key as an empty text', () => {
    expect(testedWx().sync('getStorageSync', 'none')).toBe('');
  });

  it('is separate for each person and outlives the page', () => {
    testedWx('oFirst').sync('setStorageSync', 'name', '林');
    expect(testedWx('oSecond', true).sync('getStorageSync', 'name')).toBe('');
    expect(testedWx('oFirst', true).sync('getStorageSync', 'name')).toBe('林');
  });

  it('refuses an entry above 1 MB', async () => {
    const { call, sync } = testedWx();
    const large = 'x'.repeat(1024 * 1024);
    await expect(call('setStorage', { key: 'k', data: large })).rejects.toEqual({
      errMsg: 'setStorage:fail entry size limit reached',
    });
    expect(() => sync('setStorageSync', 'k', large)).toThrow(
      'setStorageSync:fail entry size limit reached',
    );
  });

  it('refuses what would exceed 10 MB in all, and frees what is removed', () => {
    const { sync } = testedWx();
    const kept = new Map<string, string>();
    const place = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const roomy = new Proxy(place, {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    Object.defineProperty(window, 'localStorage', { configurable: true, value: roomy });
    try {
      const nearly = 'x'.repeat(1024 * 1024 - 100);
      for (let index = 0; index < 10; index += 1) sync('setStorageSync', `k${index}`, nearly);
      expect(() => sync('setStorageSync', 'k10', nearly)).toThrow('storage limit reached');
      sync('removeStorageSync', 'k0');
      sync('setStorageSync', 'k10', nearly);
      expect(sync('getStorageInfoSync')).toMatchObject({ currentSize: 10240, limitSize: 10240 });
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('clears only its own entries', () => {
    const { sync } = testedWx();
    localStorage.setItem('other', 'kept');
    sync('setStorageSync', 'a', 1);
    sync('clearStorageSync');
    expect(sync('getStorageInfoSync')).toEqual({ keys: [], currentSize: 0, limitSize: 10240 });
    expect(localStorage.getItem('other')).toBe('kept');
  });
});
