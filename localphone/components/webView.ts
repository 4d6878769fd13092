import { WxElement } from './element';

/** A stand-in for a web page inside the mini-program: its address as a link. */
export class WebView extends WxElement {
  static override readonly attributes = { src: '', 'progressbar-color': '' };

  protected override render(changed?: string): void {
    const src = this.text('src');
    const link = document.createElement('a');
    link.href = /^https?:/.test(src) ? src : '#';
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = src;
    const note = document.createElement('p');
    note.textContent = '网页（演示）：在手机上，此处整页显示';
    this.replaceChildren(note, link);
    if (changed === undefined || changed === 'src')
      queueMicrotask(() => this.emit('load', { src }));
  }
}
