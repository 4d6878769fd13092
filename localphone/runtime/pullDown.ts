import type { PageWindow } from './pageWindow';
import { ScrollView } from '../components/scrollView';

/** Pulled this far (px), the page refreshes when let go. */
const THRESHOLD_PX = 60;
const OPEN_PX = 60;

/** Pull to refresh of one page, by finger or mouse, and of the refreshing lists in it. */
export class PullDown {
  private from: number | undefined;
  private list: ScrollView | undefined;
  private pulled = 0;
  private refreshing = false;

  constructor(
    private readonly window: PageWindow,
    private readonly enabled: boolean,
    private readonly refresh: () => void,
  ) {
    const { viewport } = window;
    viewport.addEventListener('mousedown', (event) => this.begin(event.target, event.clientY));
    viewport.addEventListener('mousemove', (event) => {
      if (event.buttons === 1) this.pull(event.clientY, event);
    });
    viewport.addEventListener('mouseup', () => this.release());
    viewport.addEventListener('mouseleave', () => this.release());
    viewport.addEventListener(
      'touchstart',
      (event) => this.begin(event.target, event.touches[0]?.clientY ?? 0),
      { passive: true },
    );
    viewport.addEventListener(
      'touchmove',
      (event) => this.pull(event.touches[0]?.clientY ?? 0, event),
      { passive: false },
    );
    viewport.addEventListener('touchend', () => this.release());
    viewport.addEventListener('touchcancel', () => this.release());
  }

  start(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    this.draw(OPEN_PX);
    this.refresh();
  }

  stop(): void {
    this.refreshing = false;
    this.draw(0);
  }

  private begin(target: EventTarget | null, y: number): void {
    const list = target instanceof Element ? target.closest('wx-scroll-view') : null;
    this.list = list instanceof ScrollView && list.flag('refresher-enabled') ? list : undefined;
    const isAtTop = this.list
      ? this.list.scrollTop <= 0
      : this.enabled && this.window.scroller.scrollTop <= 0 && !isInnerScroll(target);
    this.from = isAtTop && !this.refreshing ? y : undefined;
    this.pulled = 0;
  }

  private pull(y: number, event: Event): void {
    if (this.from === undefined) return;
    this.pulled = (y - this.from) / 2;
    if (this.pulled <= 0) return;
    if (event.cancelable) event.preventDefault();
    if (!this.list) this.draw(Math.min(this.pulled, 120));
  }

  private release(): void {
    if (this.from === undefined) return;
    this.from = undefined;
    const isFar = this.pulled >= THRESHOLD_PX;
    if (this.list) {
      if (this.pulled >= this.list.amount('refresher-threshold')) this.list.pulledDown();
    } else if (isFar) this.start();
    else if (!this.refreshing) this.draw(0);
  }

  private draw(px: number): void {
    this.window.scroller.style.transform = px > 0 ? `translateY(${px}px)` : '';
    this.window.viewport.classList.toggle('pulled', px > 0);
    this.window.viewport.classList.toggle('refreshing', this.refreshing);
  }
}

const isInnerScroll = (target: EventTarget | null) =>
  target instanceof Element && (target.closest('wx-scroll-view[scroll-y]')?.scrollTop ?? 0) > 0;
