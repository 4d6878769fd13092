import { setComponentHost } from '../components/host';
import { defineComponents } from '../components/registry';
import type { LaunchOptions, NavigationBar, Phone, Router, TabBar } from '../phone';
import { AppEvents } from '../wx/appEvents';
import { sessionOf } from '../wx/session';
import { AppCode } from './appCode';
import type { AppInstance } from './appCode';
import { entryPage } from './bundle';
import type { AppBundle } from './bundle';
import { recordError, recordUnsupported } from './errors';
import { followGestures } from './gestures';
import type { PhoneAddress } from './launch';
import { asPromise, Navigation } from './navigation';
import { Network } from './network';
import type { OpenPage } from './page';
import { PullDown } from './pullDown';
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
    this.router = this.createRouter();
    this.navigationBar = this.createNavigationBar();
    setComponentHost({
      phone: this,
      unsupported: recordUnsupported,
      failed: (reason) => recordError('phone', reason),
      share: (from) => this.share(from),
      sourceUrl: (source) => sessionOf(this).sources.url(this.assetUrl(source)),
    });
    const wx = given.createWx(this);
    this.code = new AppCode(bundle, {
      wx,
      getCurrentPages: () => this.navigation.pages.map(({ instance }) => instance),
    });
    this.navigation = new Navigation(
      this.code,
      this.screen.stack,
      { changed: (page) => this.pageChanged(page), opened: (page) => this.pageOpened(page) },
      bundle,
    );
    followGestures(this.screen.stack);
    this.screen.root.addEventListener('visibility', () => this.drawBars());
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
    if (path !== undefined) url.searchParams.set('path', path);
    window.location.replace(url);
  }

  share(from: 'button' | 'menu'): void {
    share(this, from);
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

  private pageChanged(page: OpenPage): void {
    this.tabBarView?.follow(page.route);
    const isFirst = this.navigation.pages[0] === page;
    const home = entryPage(this.given.bundle.app);
    const button = !isFirst
      ? 'back'
      : this.navigation.isTab(page.route) || page.route === home
        ? 'none'
        : 'home';
    page.window.bar.setButton(button, () => this.leave(button));
    this.drawBars();
  }

  private drawBars(): void {
    const page = this.navigation.top;
    if (!page) return;
    for (const each of this.navigation.pages)
      each.window.setTabBarShown(
        this.navigation.isTab(each.route) && (this.tabBarView?.isVisible ?? false),
      );
    for (const each of this.screen.stack.children)
      each.toggleAttribute('data-top', each === page.window.element);
    page.window.element.toggleAttribute('data-top', true);
    this.screen.setDark(page.window.bar.isDark);
    document.title = page.window.bar.titleText;
  }

  private leave(button: 'back' | 'home' | 'none'): void {
    if (button === 'back') this.navigation.navigateBack(1);
    if (button === 'home') this.navigation.reLaunch(`/${entryPage(this.given.bundle.app)}`);
  }

  private chooseTab(item: { pagePath: string; text: string }, index: number): void {
    this.navigation.switchTab(`/${item.pagePath}`);
    this.navigation.top?.call('onTabItemTap', {
      index: String(index),
      pagePath: item.pagePath,
      text: item.text,
    });
  }

  private createRouter(): Router {
    return {
      navigateTo: (url) => asPromise(() => this.navigation.navigateTo(url)),
      redirectTo: (url) => asPromise(() => this.navigation.redirectTo(url)),
      reLaunch: (url) => asPromise(() => this.navigation.reLaunch(url)),
      switchTab: (url) => asPromise(() => this.navigation.switchTab(url)),
      navigateBack: (delta) => asPromise(() => this.navigation.navigateBack(delta)),
      currentPages: () =>
        this.navigation.pages.map(({ route, query }) => ({ route, options: query })),
      startPullDownRefresh: () => this.topPullDown()?.start(),
      stopPullDownRefresh: () => this.topPullDown()?.stop(),
    };
  }

  private topPullDown(): PullDown | undefined {
    const { top } = this.navigation;
    return top && this.pullDowns.get(top);
  }

  private createNavigationBar(): NavigationBar {
    const bar = () => this.navigation.top?.window.bar;
    return {
      setTitle: (title) => {
        bar()?.setTitle(title);
        document.title = title;
      },
      setColor: (front, background) => {
        bar()?.setColor(front, background);
        this.drawBars();
      },
      setLoading: (shown) => bar()?.setLoading(shown),
    };
  }
}

const noTabBar: TabBar = { setBadge() {}, setRedDot() {}, setItem() {}, setVisible() {} };
