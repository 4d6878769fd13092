import { WxElement } from './element';

/** The element itself scrolls. */
export class ScrollView extends WxElement {
  static override readonly attributes = {
    'scroll-x': false,
    'scroll-y': false,
    'upper-threshold': 50,
    'lower-threshold': 50,
    'scroll-top': undefined,
    'scroll-left': undefined,
    'scroll-into-view': '',
    'scroll-with-animation': false,
    'enable-flex': false,
    'show-scrollbar': true,
    'refresher-enabled': false,
    'refresher-threshold': 45,
    'refresher-triggered': false,
    'refresher-background': '#FFF',
    'refresher-default-style': 'black',
  };
  static override readonly ignored = [
    'enable-back-to-top',
    'scroll-anchoring',
    'enhanced',
    'using-sticky',
    'enable-passive',
    'bounces',
    'fast-deceleration',
    'type',
    'clip',
    'cache-extent',
    'min-drag-distance',
    'associative-container',
    'scroll-into-view-within-extent',
    'scroll-into-view-alignment',
    'padding',
    'worklet:onscrollstart',
    'refresher-two-level-threshold',
    'refresher-two-level-close-threshold',
    'refresher-ballistic-refresh-enabled',
    'refresher-two-level-scroll-enabled',
  ];
  static override readonly inert = {
    'paging-enabled': false,
    reverse: false,
    'refresher-two-level-enabled': false,
    'refresher-two-level-triggered': false,
    'refresher-two-level-pinned': false,
  };

  private last = { top: 0, left: 0 };
  private edge: 'upper' | 'lower' | 'none' = 'upper';
  private refreshing = false;

  constructor() {
    super();
    this.addEventListener('scroll', () => this.scrolled());
  }

  protected override render(changed?: string): void {
    this.dom('scroll-x', this.flag('scroll-x') ? '' : undefined);
    this.dom('scroll-y', this.flag('scroll-y') ? '' : undefined);
    this.classList.toggle('no-scrollbar', !this.flag('show-scrollbar'));
    this.classList.toggle('flex-container', this.flag('enable-flex'));
    if (this.flag('scroll-x') || this.flag('scroll-y'))
      this.dom('tabindex', this.getAttribute('tabindex') ?? '-1');
    const behavior = this.flag('scroll-with-animation') ? 'smooth' : 'auto';
    if (changed === undefined || changed === 'scroll-top')
      this.scrollFar('top', Number(this.raw('scroll-top')), behavior);
    if (changed === undefined || changed === 'scroll-left')
      this.scrollFar('left', Number(this.raw('scroll-left')), behavior);
    if (changed === undefined || changed === 'scroll-into-view')
      queueMicrotask(() => this.showChild(this.text('scroll-into-view'), behavior));
    if (changed === 'refresher-triggered') this.setRefreshing(this.flag('refresher-triggered'));
  }

  /** The person pulled the list down far enough. */
  pulledDown(): void {
    if (!this.flag('refresher-enabled') || this.refreshing) return;
    this.setRefreshing(true);
    this.emit('refresherrefresh', {});
  }

  private setRefreshing(on: boolean): void {
    if (this.refreshing && !on) this.emit('refresherrestore', {});
    this.refreshing = on;
    this.classList.toggle('refreshing', on);
  }

  private scrollFar(side: 'top' | 'left', to: number, behavior: ScrollBehavior): void {
    if (!Number.isNaN(to)) this.scrollTo({ [side]: to, behavior });
  }

  private showChild(id: string, behavior: ScrollBehavior): void {
    if (id === '') return;
    const child = this.querySelector(`[id="${id}"]`);
    if (!child) return;
    const [outer, inner] = [this.getBoundingClientRect(), child.getBoundingClientRect()];
    this.scrollTo({
      top: this.scrollTop + inner.top - outer.top,
      left: this.scrollLeft + inner.left - outer.left,
      behavior,
    });
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this;
    const [deltaY, deltaX] = [this.last.top - scrollTop, this.last.left - scrollLeft];
    this.last = { top: scrollTop, left: scrollLeft };
    this.emit('scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY });
    const upright = deltaY !== 0;
    const [at, size, whole] = upright
      ? [scrollTop, this.clientHeight, scrollHeight]
      : [scrollLeft, this.clientWidth, scrollWidth];
    const edge =
      at <= this.amount('upper-threshold')
        ? 'upper'
        : at + size >= whole - this.amount('lower-threshold')
          ? 'lower'
          : 'none';
    if (edge === this.edge) return;
    this.edge = edge;
    if (edge === 'upper') this.emit('scrolltoupper', { direction: upright ? 'top' : 'left' });
    if (edge === 'lower') this.emit('scrolltolower', { direction: upright ? 'bottom' : 'right' });
  }
}
