import { useLargeType } from './largeType';

const storage = new Map<string, unknown>();
let wechatSize: number | undefined;
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => storage.set(key, value),
  getAppBaseInfo: () => ({ fontSizeSetting: wechatSize }),
}));

const large = () => useLargeType.getState().large;

beforeEach(() => {
  storage.clear();
  wechatSize = undefined;
});

describe('large type', () => {
  it('follows the text size of WeChat from 20 px on', () => {
    wechatSize = 19;
    useLargeType.getState().restore();
    expect(large()).toBe(false);
    wechatSize = 20;
    useLargeType.getState().restore();
    expect(large()).toBe(true);
  });

  it('keeps to the person’s own switch, whatever WeChat is set to', () => {
    wechatSize = 23;
    useLargeType.getState().set(false);
    useLargeType.getState().restore();
    expect(large()).toBe(false);
  });

  it('stays normal where WeChat does not say its text size', () => {
    useLargeType.getState().restore();
    expect(large()).toBe(false);
  });
});
