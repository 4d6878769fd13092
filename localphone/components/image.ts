import { WxElement } from './element';
import { followSource } from './source';

/** WeChat's modes → how the picture fits its box. */
const FITS: Readonly<Record<string, string>> = {
  scaleToFill: '100% 100%',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: '100% 100%',
  heightFix: '100% 100%',
};

/** A picture; 320×240 unless styled, as on WeChat. */
export class Image extends WxElement {
  static override readonly attributes = { src: '', mode: 'scaleToFill', 'lazy-load': false };
  static override readonly ignored = [
    'webp',
    'show-menu-by-longpress',
    'fade-in',
    'forceHttps',
    'force-http',
  ];
  private readonly picture = document.createElement('img');

  constructor() {
    super();
    this.picture.alt = '';
    this.picture.draggable = false;
    this.picture.addEventListener('load', () => this.loaded());
    this.picture.addEventListener('error', () => this.failed());
  }

  override connectedCallback(): void {
    if (!this.picture.isConnected) this.append(this.picture);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    const mode = this.text('mode');
    this.dom('mode', mode);
    this.dom('role', this.getAttribute('role') ?? 'img');
    this.picture.loading = this.flag('lazy-load') ? 'lazy' : 'eager';
    if (changed === undefined || changed === 'src')
      followSource(this.picture, this.text('src'), () => this.failed());
    const fit = FITS[mode];
    this.picture.style.objectFit = fit === undefined ? 'none' : fit === '100% 100%' ? 'fill' : fit;
    this.picture.style.objectPosition = fit === undefined ? mode : '';
  }

  private failed(): void {
    this.emit('error', { errMsg: `GET ${this.text('src')} 404 (Not Found)` });
  }

  private loaded(): void {
    const { naturalWidth: width, naturalHeight: height } = this.picture;
    if (this.text('mode') === 'widthFix')
      this.style.height = `${(this.clientWidth * height) / width}px`;
    if (this.text('mode') === 'heightFix')
      this.style.width = `${(this.clientHeight * width) / height}px`;
    this.emit('load', { width, height });
  }
}
