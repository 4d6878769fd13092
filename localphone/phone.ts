import type { AppEvents } from './wx/appEvents';

/** What the wx APIs need of the phone that runs them. The runtime implements it; `wx/` uses it. */
export interface Phone {
  /** Caller identity of the person who holds the phone. */
  readonly openid: string;
  /** Base URL of the local cloud as seen from the browser, e.g. `/cloud`. */
  readonly cloud: string;
  readonly router: Router;
  /** Element that overlays (toast, modal, sheets, cashier, scanner, viewer) are put into; fills the phone. */
  readonly overlay: HTMLElement;
  /** Current top page's root element, for pageScrollTo and selector queries. */
  pageElement(): HTMLElement | undefined;
  /** A component or page instance (as the mini-program sees it) → its shadow root / element, for createSelectorQuery().in(x). */
  elementOf(instance: unknown): HTMLElement | undefined;
  readonly network: { state(): 'wifi' | 'slow' | 'none'; onChange(listener: () => void): void };
  readonly fontScale: number;
  readonly size: { width: number; height: number; statusBarHeight: number; safeBottom: number };
  readonly tabBar: TabBar;
  readonly navigationBar: NavigationBar;
  readonly appJson: Record<string, unknown>;
  readonly launch: LaunchOptions;
  /** Listeners of `wx.onAppShow`, `wx.onError` …; the runtime emits. Create it with `new AppEvents()`. */
  readonly events: AppEvents;
  /** Unloads the app and starts it anew at `path`, or shows the closed mini-program when there is none. */
  restart(path?: string): void;
}

export interface LaunchOptions {
  path: string;
  scene: number;
  query: Record<string, string>;
  shareTicket?: string;
  referrerInfo: Record<string, unknown>;
}

export interface Router {
  /** Each rejects with WeChat's `errMsg` text, e.g. `navigateTo:fail page "x" is not found`. */
  navigateTo(url: string): Promise<void>;
  redirectTo(url: string): Promise<void>;
  reLaunch(url: string): Promise<void>;
  switchTab(url: string): Promise<void>;
  navigateBack(delta: number): Promise<void>;
  currentPages(): { route: string; options: Record<string, string> }[];
  startPullDownRefresh(): void;
  stopPullDownRefresh(): void;
}

export interface TabBar {
  setBadge(index: number, text: string | undefined): void;
  setRedDot(index: number, shown: boolean): void;
  setItem(
    index: number,
    item: { text?: string; iconPath?: string; selectedIconPath?: string },
  ): void;
  setVisible(shown: boolean): void;
}

export interface NavigationBar {
  setTitle(title: string): void;
  setColor(front: string, background: string): void;
  setLoading(shown: boolean): void;
}
