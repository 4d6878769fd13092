import { WxElement } from './element';

/** Pages side by side (or one below another): by finger, mouse, dots or time. */
export class Swiper extends WxElement {
  static override readonly attributes = {
    'indicator-dots': false,
    'indicator-color': 'rgba(0, 0, 0, .3)',
    'indicator-active-color': '#000000',
    autoplay: false,
    current: 0,
    interval: 5000,
    duration: 500,
    circular: false,
    vertical: false,
  };
  static override readonly inert = {
    'previous-margin': '0px',
    'next-margin': '0px',
    'display-multiple-items': 1,
  };
  static override readonly ignored = [
    'easing-function',
    'snap-to-edge',
    'current-item-id',
    'skip-hidden-item-layout',
    'cache-extent',
    'layout-type',
    'transformer-type',
    'scroll-with-animation',
    'indicator-type',
    'indicator-margin',
    'indicator-spacing',
    'indicator-radius',
    'indicator-width',
    'indicator-height',
    'indicator-alignment',
    'indicator-offset',
  ];
  private readonly dots = document.createElement('div');
  private shown = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private dragFrom: number | undefined;

  constructor() {
    super();
    this.dots.className = 'swiper-dots';
    this.addEventListener('pointerdown', (event) => (this.dragFrom = this.along(event)));
    this.addEventListener('pointerup', (event) => this.dropped(this.along(event)));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowRight') this.turn(this.shown + 1, 'touch');
      if (event.key === 'ArrowLeft') this.turn(this.shown - 1, 'touch');
    });
  }

  override connectedCallback(): void {
    this.append(this.dots);
    super.connectedCallback();
    queueMicrotask(() => this.place());
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  /** A page came or went. */
  place(): void {
    const items = this.items();
    const axis = this.flag('vertical') ? 'Y' : 'X';
    for (const [index, item] of items.entries()) {
      item.style.transform = `translate${axis}(${(index - this.shown) * 100}%)`;
      item.style.transition = `transform ${Math.min(this.amount('duration'), 500)}ms`;
      item.dom('aria-hidden', index === this.shown ? undefined : 'true');
    }
    this.dots.hidden = !this.flag('indicator-dots');
    this.dots.replaceChildren(...items.map((_, index) => this.dot(index)));
  }

  protected override render(changed?: string): void {
    this.classList.toggle('vertical', this.flag('vertical'));
    if (changed === undefined) this.shown = this.amount('current');
    if (changed === 'current' && this.amount('current') !== this.shown)
      this.turn(this.amount('current'), '');
    this.dom('tabindex', '0');
    this.restart();
    if (this.isConnected) this.place();
  }

  private restart(): void {
    clearInterval(this.timer);
    if (this.flag('autoplay'))
      this.timer = setInterval(
        () => this.turn(this.shown + 1, 'autoplay'),
        this.amount('interval'),
      );
  }

  private items(): SwiperItem[] {
    return [...this.children].filter((child): child is SwiperItem => child instanceof SwiperItem);
  }

  private turn(to: number, source: 'touch' | 'autoplay' | ''): void {
    const count = this.items().length;
    if (count === 0) return;
    const goesRound = this.flag('circular') || source === 'autoplay';
    const index = goesRound ? (to + count) % count : Math.min(Math.max(to, 0), count - 1);
    if (index === this.shown) return;
    this.shown = index;
    this.place();
    const detail = {
      current: index,
      source,
      currentItemId: this.items()[index]?.text('item-id') ?? '',
    };
    this.emit('change', detail);
    setTimeout(() => this.emit('animationfinish', detail), Math.min(this.amount('duration'), 500));
  }

  private dropped(at: number): void {
    if (this.dragFrom === undefined) return;
    const moved = at - this.dragFrom;
    this.dragFrom = undefined;
    if (Math.abs(moved) > 30) this.turn(this.shown + (moved < 0 ? 1 : -1), 'touch');
  }

  private along(event: PointerEvent): number {
    return this.flag('vertical') ? event.clientY : event.clientX;
  }

  private dot(index: number): HTMLElement {
    const dot = document.createElement('span');
    dot.style.background =
      index === this.shown ? this.text('indicator-active-color') : this.text('indicator-color');
    return dot;
  }
}

export class SwiperItem extends WxElement {
  static override readonly attributes = { 'item-id': '' };
  static override readonly ignored = ['skip-hidden-item-layout'];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement instanceof Swiper) this.parentElement.place();
  }
}
