import { WxElement } from './element';

/** A sheet over the page; `show` opens and closes it, back closes it first. */
export class PageContainer extends WxElement {
  static override readonly attributes = {
    show: false,
    duration: 300,
    'z-index': 100,
    overlay: true,
    position: 'bottom',
    round: false,
    'close-on-slide-down': false,
    'overlay-style': '',
    'custom-style': '',
  };
  private isShown = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target !== this) return;
      this.emit('clickoverlay', {});
      this.setShown(false);
    });
  }

  /** Gives whether it was open. */
  close(): boolean {
    const wasShown = this.isShown;
    this.setShown(false);
    return wasShown;
  }

  protected override render(changed?: string): void {
    this.dom('position', this.text('position'));
    this.style.zIndex = this.text('z-index');
    this.classList.toggle('with-overlay', this.flag('overlay'));
    this.classList.toggle('round', this.flag('round'));
    if (changed === undefined || changed === 'show') this.setShown(this.flag('show'));
  }

  private setShown(shown: boolean): void {
    this.classList.toggle('shown', shown);
    if (shown === this.isShown) return;
    this.isShown = shown;
    for (const stage of shown
      ? ['beforeenter', 'enter', 'afterenter']
      : ['beforeleave', 'leave', 'afterleave'])
      queueMicrotask(() => this.emit(stage, {}));
  }
}
