import Taro from '@tarojs/taro';

/** What is kept on this phone under `key`; undefined when nothing is, or the storage cannot be read. */
export function readKept(key: string): unknown {
  try {
    const kept: unknown = Taro.getStorageSync(key);
    return kept === '' ? undefined : kept;
  } catch (error) {
    console.warn('storage unreadable', key, error);
    return undefined;
  }
}

/** Keeps `value` on this phone. A full storage costs only the convenience, so it is logged and ignored. */
export function keep(key: string, value: unknown): void {
  try {
    Taro.setStorageSync(key, value);
  } catch (error) {
    console.warn('storage full', key, error);
  }
}

export function forget(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch (error) {
    console.warn('storage unwritable', key, error);
  }
}
