import { WxElement } from './element';

const SIGNS: Readonly<Record<string, readonly [sign: string, color: string]>> = {
  success: ['✓', '#09bb07'],
  success_no_circle: ['✓', '#09bb07'],
  info: ['i', '#10aeff'],
  warn: ['!', '#f76260'],
  waiting: ['…', '#10aeff'],
  cancel: ['✕', '#f43530'],
  download: ['↓', '#09bb07'],
  search: ['⌕', '#b2b2b2'],
  clear: ['✕', '#b2b2b2'],
};

/** WeChat's signs, drawn as a letter in a disc. */
export class Icon extends WxElement {
  static override readonly attributes = { type: '', size: 23, color: '' };
  private readonly sign = document.createElement('i');

  override connectedCallback(): void {
    this.append(this.sign);
    super.connectedCallback();
  }

  protected override render(): void {
    const [sign, color] = SIGNS[this.text('type')] ?? ['?', '#888888'];
    const plain = /no_circle|search/.test(this.text('type'));
    const px = Number.parseFloat(this.text('size'));
    const ink = this.text('color') || color;
    this.sign.textContent = sign;
    this.sign.setAttribute('aria-hidden', 'true');
    Object.assign(this.sign.style, {
      width: `${px}px`,
      height: `${px}px`,
      fontSize: `${px * 0.7}px`,
      background: plain ? 'none' : ink,
      color: plain ? ink : '#fff',
    });
  }
}

export class Progress extends WxElement {
  static override readonly attributes = {
    percent: 0,
    'show-info': false,
    'border-radius': 0,
    'font-size': 16,
    'stroke-width': 6,
    color: '#09bb07',
    activeColor: '#09bb07',
    'active-color': '#09bb07',
    backgroundColor: '#ebebeb',
    'background-color': '#ebebeb',
    active: false,
    'active-mode': 'backwards',
    duration: 30,
  };
  private readonly track = document.createElement('span');
  private readonly bar = document.createElement('span');
  private readonly figure = document.createElement('span');

  override connectedCallback(): void {
    this.track.className = 'progress-track';
    this.track.append(this.bar);
    this.append(this.track, this.figure);
    super.connectedCallback();
  }

  protected override render(): void {
    const percent = Math.min(100, Math.max(0, this.amount('percent')));
    this.dom('role', 'progressbar');
    this.dom('aria-valuenow', String(percent));
    Object.assign(this.track.style, {
      height: `${this.amount('stroke-width')}px`,
      borderRadius: `${this.amount('border-radius')}px`,
      background: this.own('backgroundColor', 'background-color'),
    });
    Object.assign(this.bar.style, {
      width: `${percent}%`,
      background: this.own('activeColor', 'active-color', 'color'),
      transition: this.flag('active') ? 'width 0.3s' : '',
    });
    this.figure.hidden = !this.flag('show-info');
    this.figure.style.fontSize = `${this.amount('font-size')}px`;
    this.figure.textContent = `${percent}%`;
  }

  /** The first of these attributes that was set. */
  private own(...names: string[]): string {
    const defaults: Readonly<Record<string, unknown>> = Progress.attributes;
    return this.text(names.find((name) => this.raw(name) !== defaults[name]) ?? names[0] ?? '');
  }
}

/** Root font size and scrolling of the page. */
export class PageMeta extends WxElement {
  static override readonly attributes = {
    'root-font-size': '',
    'page-font-size': '',
    'page-style': '',
    'background-color': '',
    'background-color-top': '',
    'background-color-bottom': '',
    'root-background-color': '',
    'background-text-style': '',
    'scroll-top': '',
    'scroll-duration': 300,
  };
  static override readonly inert = { 'page-orientation': '' };

  protected override render(): void {
    const page = this.closest<HTMLElement>('wx-page');
    if (!page) return;
    const size = this.text('root-font-size');
    document.documentElement.style.fontSize = size === 'system' ? '' : size;
    if (this.text('page-font-size') !== '') page.style.fontSize = this.text('page-font-size');
    page.style.cssText += `;${this.text('page-style')}`;
    if (this.text('background-color') !== '')
      page.style.backgroundColor = this.text('background-color');
    const top = Number.parseFloat(this.text('scroll-top'));
    if (!Number.isNaN(top)) page.parentElement?.scrollTo({ top });
  }
}
