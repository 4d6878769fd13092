import { WxElement } from './element';

/** A drawing surface, `type="2d"` only. */
export class Canvas extends WxElement {
  static override readonly attributes = { 'canvas-id': '', 'disable-scroll': false };
  static override readonly inert = { type: '2d' };
  private readonly surface = document.createElement('canvas');

  override connectedCallback(): void {
    if (!this.surface.isConnected) this.append(this.surface);
    super.connectedCallback();
    this.surface.width = this.clientWidth || 300;
    this.surface.height = this.clientHeight || 150;
  }
}
