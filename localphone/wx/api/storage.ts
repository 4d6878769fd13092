import { asyncApi, type ApiGroup } from '../convention';
import { needList, needText, WxFailure } from '../failure';
import type { Session } from '../session';

const entryLimitBytes = 1024 * 1024;
const totalLimitKb = 10 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The mini-program's own storage of one person: 1 MB an entry, 10 MB in all. */
class AppStorage {
  readonly #prefix: string;

  constructor(openid: string) {
    this.#prefix = `phone:${openid}:storage:`;
  }

  keys(): string[] {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(this.#prefix))
      .map((name) => name.slice(this.#prefix.length))
      .sort();
  }

  sizeBytes(except?: string): number {
    return this.keys()
      .filter((key) => key !== except)
      .reduce((sum, key) => sum + bytesOf(localStorage.getItem(this.#prefix + key) ?? ''), 0);
  }

  get(key: string): { found: boolean; data: unknown } {
    const text = localStorage.getItem(this.#prefix + key);
    return text === null
      ? { found: false, data: '' }
      : { found: true, data: revive(JSON.parse(text)) };
  }

  set(key: string, data: unknown): void {
    const text = JSON.stringify(
      data instanceof Date ? { $date: data.getTime() } : { $: data ?? null },
    );
    const size = bytesOf(text);
    if (size > entryLimitBytes) throw new WxFailure('entry size limit reached');
    if (this.sizeBytes(key) + size > totalLimitKb * 1024)
      throw new WxFailure('storage limit reached');
    try {
      localStorage.setItem(this.#prefix + key, text);
    } catch (error) {
      throw new WxFailure(`storage limit reached ${error instanceof Error ? error.name : ''}`);
    }
  }

  remove(key: string): void {
    localStorage.removeItem(this.#prefix + key);
  }

  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return {
      keys: this.keys(),
      currentSize: Math.ceil(this.sizeBytes() / 1024),
      limitSize: totalLimitKb,
    };
  }
}

function revive(kept: unknown): unknown {
  const box = kept as { $date?: number; $?: unknown };
  return box.$date === undefined ? box.$ : new Date(box.$date);
}

const needKey = (key: unknown): string => {
  const text = needText(key, 'key');
  if (text === '') throw new WxFailure('parameter error: key is empty');
  return text;
};

/** Runs a sync API: what fails is thrown with WeChat's text. */
function now<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof WxFailure ? new Error(`${name}:fail ${error.message}`) : error;
  }
}

function syncApis(storage: AppStorage): ApiGroup {
  return {
    getStorageSync: (key: unknown) =>
      now('getStorageSync', () => storage.get(needText(key, 'key')).data),
    setStorageSync: (key: unknown, data: unknown) =>
      now('setStorageSync', () => storage.set(needKey(key), data)),
    removeStorageSync: (key: unknown) =>
      now('removeStorageSync', () => storage.remove(needText(key, 'key'))),
    clearStorageSync: () => storage.keys().forEach((key) => storage.remove(key)),
    getStorageInfoSync: () => storage.info(),
    batchGetStorageSync: (keys: readonly string[]) => keys.map((key) => storage.get(key).data),
    batchSetStorageSync: (entries: readonly { key: string; value: unknown }[]) =>
      now('batchSetStorageSync', () =>
        entries.forEach(({ key, value }) => storage.set(needKey(key), value)),
      ),
  };
}

/** Storage, sync and async. */
export function storageApis({ phone }: Session): ApiGroup {
  const storage = new AppStorage(phone.openid);
  return {
    ...syncApis(storage),
    getStorage: asyncApi<{ key: string }>('getStorage', (o) => {
      const { found, data } = storage.get(needText(o.key, 'key'));
      if (!found) throw new WxFailure('data not found');
      return { data };
    }),
    setStorage: asyncApi<{ key: string; data: unknown }>('setStorage', (o) =>
      storage.set(needKey(o.key), o.data),
    ),
    removeStorage: asyncApi<{ key: string }>('removeStorage', (o) =>
      storage.remove(needText(o.key, 'key')),
    ),
    clearStorage: asyncApi('clearStorage', () =>
      storage.keys().forEach((key) => storage.remove(key)),
    ),
    batchGetStorage: asyncApi<{ keyList: string[] }>('batchGetStorage', (o) => ({
      dataList: needList(o.keyList, 'keyList').map((key) => storage.get(key).data),
    })),
    batchSetStorage: asyncApi<{ kvList: { key: string; value: unknown }[] }>(
      'batchSetStorage',
      (o) =>
        needList(o.kvList, 'kvList').forEach(({ key, value }) => storage.set(needKey(key), value)),
    ),
    getStorageInfo: asyncApi('getStorageInfo', () => storage.info()),
  };
}
