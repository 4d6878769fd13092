import type { NavigationBar } from '../phone';
import type { Navigation } from './navigation';
import type { OpenPage } from './page';
import type { Screen } from './screen';
import type { TabBarView } from './tabBarView';

/** Keeps navigation bar, tab bar and window title in step with the page on top. */
export class Bars implements NavigationBar {
  constructor(
    private readonly screen: Screen,
    private readonly tabBar: TabBarView | undefined,
    private readonly navigation: Navigation,
    /** Route of the app's first page. */
    private readonly home: string,
  ) {
    screen.root.addEventListener('visibility', () => this.draw());
  }

  /** Another page is on top. */
  follow(page: OpenPage): void {
    this.tabBar?.follow(page.route);
    const button = this.buttonOf(page);
    page.window.bar.setButton(button, () =>
      button === 'back'
        ? this.navigation.navigateBack(1)
        : this.navigation.reLaunch(`/${this.home}`),
    );
    this.draw();
  }

  setTitle(title: string): void {
    this.navigation.top?.window.bar.setTitle(title);
    document.title = title;
  }

  setColor(front: string, background: string): void {
    this.navigation.top?.window.bar.setColor(front, background);
    this.draw();
  }

  setLoading(shown: boolean): void {
    this.navigation.top?.window.bar.setLoading(shown);
  }

  private buttonOf(page: OpenPage): 'back' | 'home' | 'none' {
    if (this.navigation.pages[0] !== page) return 'back';
    return this.navigation.isTab(page.route) || page.route === this.home ? 'none' : 'home';
  }

  private draw(): void {
    const { top, pages } = this.navigation;
    if (!top) return;
    const isTabBarShown = this.tabBar?.isVisible ?? false;
    for (const { route, window } of pages)
      window.setTabBarShown(this.navigation.isTab(route) && isTabBarShown);
    for (const element of this.screen.stack.children) element.toggleAttribute('data-top', false);
    top.window.element.toggleAttribute('data-top', true);
    this.screen.setDark(top.window.bar.isDark);
    document.title = top.window.bar.titleText;
  }
}
