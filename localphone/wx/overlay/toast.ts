import { element } from './element';
import { installStyles } from './styles';

export interface ToastSpec {
  title: string;
  icon: 'success' | 'error' | 'loading' | 'none';
  /** A picture in place of the icon. */
  image?: string;
  /** True keeps taps from what lies below. */
  mask: boolean;
}

const signs = { success: '✓', error: '!' } as const;

function picture(spec: ToastSpec): HTMLElement | undefined {
  if (spec.image !== undefined && spec.image !== '')
    return element('i', {}, [element('img', { attributes: { src: spec.image, alt: '' } })]);
  if (spec.icon === 'loading') return element('i', { class: 'wx-spin' });
  if (spec.icon === 'none') return undefined;
  return element('i', { text: signs[spec.icon], attributes: { 'aria-hidden': 'true' } });
}

/** The one toast or loading of a phone: a new one replaces it. */
export class ToastLayer {
  readonly #host: HTMLElement;
  #shown:
    | { layer: HTMLElement; kind: 'toast' | 'loading'; timer?: ReturnType<typeof setTimeout> }
    | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Stays until `hide`, or for `duration` ms. */
  show(kind: 'toast' | 'loading', spec: ToastSpec, duration?: number): void {
    installStyles();
    this.#remove();
    const icon = picture(spec);
    const label = element('span', { text: spec.title });
    const box = element(
      'div',
      { class: `wx-toast ${icon === undefined ? 'wx-toast-text' : 'wx-toast-icon'}` },
      icon === undefined ? [label] : [icon, label],
    );
    const layer = element(
      'div',
      {
        class: `wx-toast-layer${spec.mask ? ' wx-toast-mask' : ''}`,
        attributes: { role: spec.icon === 'error' ? 'alert' : 'status', 'aria-live': 'polite' },
      },
      [box],
    );
    this.#host.append(layer);
    this.#shown = { layer, kind };
    if (duration !== undefined) this.#shown.timer = setTimeout(() => this.#remove(), duration);
  }

  /** Hides what is shown, a toast or a loading: on WeChat they are one. */
  hide(kind: 'toast' | 'loading', noConflict: boolean): void {
    if (noConflict && this.#shown?.kind !== kind) return;
    this.#remove();
  }

  #remove(): void {
    if (this.#shown === undefined) return;
    clearTimeout(this.#shown.timer);
    this.#shown.layer.remove();
    this.#shown = undefined;
  }
}
