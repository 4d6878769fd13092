import type { Phone } from '../phone';

/** What built-in components ask of the phone around them. */
export interface ComponentHost {
  readonly phone: Phone;
  /** Something of WeChat's is used that no component here implements. */
  unsupported(what: string): void;
  /** Something went wrong inside a component. */
  failed(reason: unknown): void;
  /** Opens the share sheet with what the page's onShareAppMessage gives. */
  share(from: 'button' | 'menu'): void;
  /** What the app writes as `src` (package path, cloud file, temporary file, link) → an address the browser can load. */
  sourceUrl(source: string): Promise<string>;
}

let current: ComponentHost | undefined;

export function setComponentHost(host: ComponentHost): void {
  current = host;
}

/** Throws before the phone has started. */
export function componentHost(): ComponentHost {
  if (!current) throw new Error('The phone has not started: no component can be used yet');
  return current;
}
