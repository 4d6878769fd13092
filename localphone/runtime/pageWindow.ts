import type { PageJson } from './bundle';
import { NavigationBarView } from './navigationBar';
import { div } from './dom';

/** What one page fills: navigation bar above, the scrolling page below. */
export class PageWindow {
  readonly element: HTMLElement;
  readonly bar: NavigationBarView;
  /** Containing block of fixed elements. */
  readonly viewport: HTMLElement;
  readonly scroller: HTMLElement;
  readonly refresher: HTMLElement;
  private scrollTop = 0;

  constructor(route: string, json: PageJson) {
    this.bar = new NavigationBarView(json);
    this.refresher = div('refresher', [div('refresher-dots')]);
    this.scroller = div('scroller');
    this.viewport = div('viewport', [this.refresher, this.scroller]);
    this.viewport.dataset['route'] = route;
    this.element = div('page-window', [this.bar.element, this.viewport]);
    this.element.classList.toggle('custom-bar', json.navigationStyle === 'custom');
    this.scroller.classList.toggle('no-scroll', json.disableScroll === true);
    this.viewport.style.backgroundColor = json.backgroundColor ?? '#ffffff';
    this.refresher.classList.toggle('light', json.backgroundTextStyle === 'light');
  }

  /** The place of the list is kept while the window is away. */
  setVisible(visible: boolean): void {
    if (!visible && !this.element.hidden) this.scrollTop = this.scroller.scrollTop;
    const wasHidden = this.element.hidden;
    this.element.hidden = !visible;
    this.element.inert = false;
    if (visible && wasHidden) this.scroller.scrollTop = this.scrollTop;
  }

  setTabBarShown(shown: boolean): void {
    this.element.classList.toggle('above-tab-bar', shown);
  }
}
