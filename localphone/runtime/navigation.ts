import { parseAddress } from './address';
import type { AppCode } from './appCode';
import type { AppBundle } from './bundle';
import { routesOf } from './bundle';
import { OpenPage } from './page';
import { slideIn } from './transition';

/** WeChat keeps at most this many pages open. */
const PAGE_LIMIT = 10;

export interface NavigationEvents {
  /** Another page is on top. */
  changed(page: OpenPage): void;
  /** A page came onto the screen for the first time. */
  opened(page: OpenPage): void;
}

/** The stack of open pages. Failures carry WeChat's `errMsg`. */
export class Navigation {
  private stack: OpenPage[] = [];
  /** Tab pages stay alive while others are shown. */
  private readonly tabs = new Map<string, OpenPage>();
  private readonly routes: ReadonlySet<string>;
  private readonly tabRoutes: readonly string[];

  constructor(
    private readonly code: AppCode,
    private readonly element: HTMLElement,
    private readonly events: NavigationEvents,
    bundle: AppBundle,
  ) {
    this.routes = new Set(routesOf(bundle.app));
    this.tabRoutes = bundle.app.tabBar?.list.map(({ pagePath }) => pagePath) ?? [];
  }

  get pages(): readonly OpenPage[] {
    return this.stack;
  }
  get top(): OpenPage | undefined {
    return this.stack.at(-1);
  }
  has(route: string): boolean {
    return this.routes.has(route);
  }
  isTab(route: string): boolean {
    return this.tabRoutes.includes(route);
  }

  navigateTo(url: string): void {
    const { route, query } = this.find('navigateTo', url);
    if (this.isTab(route)) throw new Error('navigateTo:fail can not navigateTo a tabbar page');
    if (this.stack.length >= PAGE_LIMIT)
      throw new Error('navigateTo:fail webview count limit exceed');
    const before = this.top;
    before?.hide();
    const page = this.push(route, query);
    if (before) slideIn(before.window, page.window);
  }

  redirectTo(url: string): void {
    const { route, query } = this.find('redirectTo', url);
    if (this.isTab(route)) throw new Error('redirectTo:fail can not redirectTo a tabbar page');
    this.drop(this.stack.pop());
    this.push(route, query);
  }

  reLaunch(url: string): void {
    const { route, query } = this.find('reLaunch', url);
    for (const page of this.stack.splice(0).toReversed()) this.drop(page);
    for (const page of this.tabs.values()) page.unload();
    this.tabs.clear();
    this.push(route, query);
  }

  switchTab(url: string): void {
    const { route } = this.find('switchTab', url);
    if (!this.isTab(route)) throw new Error('switchTab:fail can not switch to no-tabBar page');
    if (this.top?.route === route) return;
    const [bottom, ...above] = this.stack.splice(0);
    for (const page of above.toReversed()) page.unload();
    if (bottom && this.tabs.get(bottom.route) === bottom) {
      if (bottom.route !== route) {
        bottom.hide();
        bottom.window.setVisible(false);
      }
    } else bottom?.unload();
    const kept = this.tabs.get(route);
    if (kept) this.reveal(kept);
    else this.push(route, {});
  }

  navigateBack(delta: number): void {
    if (this.stack.length <= 1)
      throw new Error('navigateBack:fail cannot navigate back at first page.');
    const leaving = this.stack.splice(Math.max(1, this.stack.length - Math.max(1, delta)));
    const below = this.stack.pop();
    below?.window.setVisible(true);
    for (const [index, page] of leaving.toReversed().entries())
      page.unload(index === 0 ? 'slide' : 'cut');
    if (below) this.reveal(below);
  }

  private find(api: string, url: string) {
    const address = parseAddress(url, this.top?.route);
    if (!this.routes.has(address.route))
      throw new Error(`${api}:fail page "${address.route}" is not found`);
    return address;
  }

  private push(route: string, query: Record<string, string>): OpenPage {
    this.code.ensure(route);
    const page = new OpenPage({
      route,
      query,
      json: this.code.pageJson(route),
      space: this.code.space,
      backend: this.code.backend,
    });
    if (this.isTab(route)) this.tabs.set(route, page);
    this.stack.push(page);
    this.events.opened(page);
    this.events.changed(page);
    page.attach(this.element);
    page.show();
    return page;
  }

  private reveal(page: OpenPage): void {
    this.stack.push(page);
    this.events.changed(page);
    page.show();
  }

  private drop(page: OpenPage | undefined): void {
    if (!page) return;
    this.tabs.delete(page.route);
    page.unload();
  }
}
