type Listener = (payload: unknown) => void;

/** What the phone tells the app through `wx.onXxx`. The runtime emits, the app listens. */
export type AppEventName =
  | 'AppShow'
  | 'AppHide'
  | 'Error'
  | 'UnhandledRejection'
  | 'PageNotFound'
  | 'ThemeChange'
  | 'MemoryWarning'
  | 'NetworkStatusChange'
  | 'NetworkWeakChange'
  | 'WindowResize'
  | 'KeyboardHeightChange'
  | 'UserCaptureScreen'
  | 'AudioInterruptionBegin'
  | 'AudioInterruptionEnd'
  | 'CopyUrl'
  | 'DeviceOrientationChange';

/** Listeners by event name. */
export class AppEvents {
  readonly #listeners = new Map<AppEventName, Set<Listener>>();

  on(name: AppEventName, listener: Listener): void {
    const known = this.#listeners.get(name) ?? new Set<Listener>();
    this.#listeners.set(name, known.add(listener));
  }

  /** Without a listener, all of that name are dropped, as on WeChat. */
  off(name: AppEventName, listener?: Listener): void {
    if (listener === undefined) this.#listeners.delete(name);
    else this.#listeners.get(name)?.delete(listener);
  }

  /** Tells every listener; what one throws surfaces as an uncaught error and keeps nothing from the others. */
  emit(name: AppEventName, payload?: unknown): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        listener(payload);
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    }
  }
}
