import { callBack, settle, type ApiGroup, type CallbackOptions } from '../convention';
import { needText, WxFailure } from '../failure';
import type { Session } from '../session';

interface UrlOptions extends CallbackOptions {
  url?: string;
  events?: Record<string, (data: unknown) => void>;
}

const after = (name: string, error: unknown): WxFailure => {
  const text = error instanceof Error ? error.message : String(error);
  return new WxFailure(text.startsWith(`${name}:fail `) ? text.slice(name.length + 6) : text);
};

/** The two ends of `navigateTo({events})`: what one end emits the other hears. */
export class EventChannel {
  readonly #listeners = new Map<
    string,
    { listener: (...args: unknown[]) => void; once: boolean }[]
  >();

  on(name: string, listener: (...args: unknown[]) => void): void {
    this.#add(name, listener, false);
  }

  once(name: string, listener: (...args: unknown[]) => void): void {
    this.#add(name, listener, true);
  }

  off(name: string, listener?: (...args: unknown[]) => void): void {
    const rest = (this.#listeners.get(name) ?? []).filter(
      (entry) => listener !== undefined && entry.listener !== listener,
    );
    this.#listeners.set(name, rest);
  }

  emit(name: string, ...args: unknown[]): void {
    const entries = this.#listeners.get(name) ?? [];
    this.#listeners.set(
      name,
      entries.filter(({ once }) => !once),
    );
    for (const { listener } of entries) listener(...args);
  }

  #add(name: string, listener: (...args: unknown[]) => void, once: boolean): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), { listener, once }]);
  }
}

/** Page navigation; the router decides, its refusals become errMsg. */
export function routeApis({ phone }: Session): ApiGroup {
  const { router } = phone;
  const move =
    (name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') => (options?: UrlOptions) =>
      settle<UrlOptions>(name, options, async (o) => {
        const url = needText(o.url, 'url');
        try {
          await router[name](url);
        } catch (error) {
          throw after(name, error);
        }
        if (name !== 'navigateTo') return {};
        const eventChannel = new EventChannel();
        for (const [event, listener] of Object.entries(o.events ?? {}))
          eventChannel.on(event, listener);
        return { eventChannel };
      });
  return {
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    reLaunch: move('reLaunch'),
    switchTab: move('switchTab'),
    navigateBack: (options?: { delta?: number } & CallbackOptions) =>
      settle<{ delta?: number }>('navigateBack', options, async (o) => {
        try {
          await router.navigateBack(o.delta ?? 1);
        } catch (error) {
          throw after('navigateBack', error);
        }
      }),
    startPullDownRefresh: (options?: CallbackOptions) =>
      settle('startPullDownRefresh', options, () => router.startPullDownRefresh()),
    stopPullDownRefresh: (options?: CallbackOptions) =>
      settle('stopPullDownRefresh', options, () => router.stopPullDownRefresh()),
    nextTick: (callback: unknown) => {
      queueMicrotask(() => callBack(callback, {}));
    },
  };
}
