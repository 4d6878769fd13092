import { WxElement } from './element';
import { Image } from './image';

export class View extends WxElement {}
export class Block extends WxElement {}
/** Its content stays where it is in the page; fixed elements inside it count from the page's window. */
export class RootPortal extends WxElement {
  static override readonly attributes = { enable: true };
}

export class CoverImage extends Image {}

export class CoverView extends WxElement {
  static override readonly attributes = { 'scroll-top': undefined };
  static override readonly ignored = ['marker-id'];
  protected override render(changed?: string): void {
    if (changed === 'scroll-top') this.scrollTop = Number(this.raw('scroll-top'));
  }
}

export class Text extends WxElement {
  static override readonly attributes = {
    selectable: false,
    'user-select': false,
    space: '',
    overflow: 'visible',
    'max-lines': undefined,
  };
  static override readonly inert = { decode: false };

  protected override render(): void {
    this.classList.toggle('selectable', this.flag('selectable') || this.flag('user-select'));
    this.classList.toggle('keeps-spaces', this.text('space') !== '');
    const lines = this.amount('max-lines');
    this.classList.toggle('clamped', lines > 0);
    if (lines > 0) this.style.setProperty('-webkit-line-clamp', String(lines));
  }
}
