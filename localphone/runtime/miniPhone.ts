import { setComponentHost } from '../components/host';
import { defineComponents } from '../components/registry';
import type { LaunchOptions, NavigationBar, Phone, Router, TabBar } from '../phone';
import { AppEvents } from '../wx/appEvents';
import { sessionOf } from '../wx/session';
import { AppCode } from './appCode';
import type { AppInstance } from './appCode';
import { Bars } from './bars';
import { entryPage } from './bundle';
import type { AppBundle } from './bundle';
import { closedScreen } from './closedScreen';
import { recordError, recordUnsupported } from './errors';
import { followGestures } from './gestures';
import type { PhoneAddress } from './launch';
import { Navigation } from './navigation';
import { Network } from './network';
import type { OpenPage } from './page';
import { PullDown } from './pullDown';
import { createRouter } from './router';
import { Screen } from './screen';
import { watchScrolling } from './scrollWatch';
import { share } from './share';
import { addStyles } from './styleSheets';
import { TabBarView } from './tabBarView';

export interface MiniPhoneGiven {
  bundle: AppBundle;
  address: PhoneAddress;
  /** Base URL of the local cloud. */
  cloud: string;
  createWx: (phone: Phone) => object;
  place: HTMLElement;
}

/** A phone that runs one mini-program for one person. */
export class MiniPhone implements Phone {
  readonly openid: string;
  readonly cloud: string;
  readonly fontScale: number;
  readonly launch: LaunchOptions;
  readonly appJson: Record<string, unknown>;
  readonly events = new AppEvents();
  readonly network = new Network();
  readonly screen: Screen;
  readonly overlay: HTMLElement;
  readonly tabBar: TabBar;
  readonly navigationBar: NavigationBar;
  readonly router: Router;
  readonly navigation: Navigation;
  app: AppInstance | undefined;
  private readonly code: AppCode;
  private readonly bars: Bars;
  private readonly tabBarView: TabBarView | undefined;
  private readonly pullDowns = new WeakMap<OpenPage, PullDown>();

  constructor(private readonly given: MiniPhoneGiven) {
    const { bundle, address } = given;
    this.openid = address.openid;
    this.cloud = given.cloud;
    this.fontScale = address.fontScale;
    this.launch = address.launch;
    this.appJson = bundle.app;
    defineComponents();
    addStyles(bundle.styles);
    const spec = bundle.app.tabBar;
    this.tabBarView = spec
      ? new TabBarView(
          spec,
          (path) => this.assetUrl(path),
          (item, index) => this.chooseTab(item, index),
        )
      : undefined;
    this.tabBar = this.tabBarView ?? noTabBar;
    this.screen = new Screen(this.tabBarView?.element, {
      open: () => this.share('menu'),
      close: () => this.restart(),
    });
    this.overlay = this.screen.overlay;
    given.place.append(this.screen.root);
    this.router = createRouter(
      () => this.navigation,
      () => this.topPullDown(),
    );
    setComponentHost({
      phone: this,
      unsupported: recordUnsupported,
      failed: (reason) => recordError('phone', reason),
      share: (from) => this.share(from),
      sourceUrl: (source) => sessionOf(this).sources.url(this.assetUrl(source)),
    });
    const wx = {};
    this.code = new AppCode(bundle, {
      wx,
      getCurrentPages: () => this.navigation.pages.map(({ instance }) => instance),
    });
    this.navigation = new Navigation(
      this.code,
      this.screen.stack,
      { changed: (page) => this.bars.follow(page), opened: (page) => this.pageOpened(page) },
      bundle,
    );
    this.bars = new Bars(this.screen, this.tabBarView, this.navigation, entryPage(bundle.app));
    this.navigationBar = this.bars;
    followGestures(this.screen.stack);
    Object.assign(wx, given.createWx(this));
  }

  get size() {
    return this.screen.size;
  }

  /** Runs the app from its beginning. */
  start(): void {
    this.app = this.code.start();
    this.callApp('onLaunch', this.launch);
    this.appShown();
    const { path, query } = this.launch;
    const search = Object.entries(query)
      .map(([name, value]) => `${name}=${value}`)
      .join('&');
    if (this.navigation.has(path)) return this.navigation.reLaunch(`/${path}?${search}`);
    this.events.emit('PageNotFound', { path, query, isEntryPage: true });
    this.callApp('onPageNotFound', { path, query, isEntryPage: true });
    if (this.navigation.pages.length === 0)
      this.navigation.reLaunch(`/${entryPage(this.given.bundle.app)}`);
  }

  appShown(): void {
    this.callApp('onShow', this.launch);
    this.events.emit('AppShow', this.launch);
  }

  appHidden(): void {
    this.callApp('onHide', {});
    this.events.emit('AppHide', {});
  }

  /** Calls a function of App(); what it throws is recorded. */
  callApp(name: string, argument: unknown): void {
    const method = this.app?.[name];
    if (typeof method !== 'function') return;
    try {
      (method as (argument: unknown) => void).call(this.app, argument);
    } catch (error) {
      recordError('app', error);
    }
  }

  pageElement(): HTMLElement | undefined {
    return this.navigation.top?.element;
  }

  elementOf(instance: unknown): HTMLElement | undefined {
    const element: unknown = (
      instance as { _$?: { getBackendElement(): unknown } } | undefined
    )?._$?.getBackendElement();
    return element instanceof HTMLElement ? element : undefined;
  }

  restart(path?: string): void {
    const url = new URL(window.location.href);
    if (path === undefined) return this.close(() => window.location.reload());
    for (const name of ['q', 'scene']) url.searchParams.delete(name);
    url.searchParams.set('path', path);
    window.location.replace(url);
  }

  share(from: 'button' | 'menu'): void {
    share(this, from);
  }

  private close(reopen: () => void): void {
    this.navigation.top?.hide();
    this.appHidden();
    this.screen.root.replaceChildren(closedScreen(reopen));
  }

  private assetUrl(path: string): string {
    if (/^(?:[a-z]+:|\/\/)/i.test(path)) return path;
    const base = path.startsWith('/')
      ? ''
      : `${this.navigation.top?.route.split('/').slice(0, -1).join('/') ?? ''}/`;
    return `/${base}${path.replace(/^\//, '')}`;
  }

  private pageOpened(page: OpenPage): void {
    const json = this.code.pageJson(page.route);
    const refresh = () => page.call('onPullDownRefresh');
    this.pullDowns.set(
      page,
      new PullDown(page.window, json.enablePullDownRefresh === true, refresh),
    );
    watchScrolling(page, json.onReachBottomDistance);
  }

  private chooseTab(item: { pagePath: string; text: string }, index: number): void {
    this.navigation.switchTab(`/${item.pagePath}`);
    this.navigation.top?.call('onTabItemTap', {
      index: String(index),
      pagePath: item.pagePath,
      text: item.text,
    });
  }

  private topPullDown(): PullDown | undefined {
    const { top } = this.navigation;
    return top && this.pullDowns.get(top);
  }
}

const noTabBar: TabBar = { setBadge() {}, setRedDot() {}, setItem() {}, setVisible() {} };
