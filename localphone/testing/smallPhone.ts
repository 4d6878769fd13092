import { compileApp } from '../server/compileApp';
import { MiniPhone } from '../runtime/miniPhone';
import type { Phone } from '../phone';
import { readPhoneAddress } from '../runtime/launch';
import { writeSmallApp } from './smallApp';

export interface SmallPhone {
  phone: MiniPhone;
  /** Lifecycle calls so far. */
  log: string[];
  /** Component events that the form page heard. */
  heard: () => { type: string; detail: unknown }[];
  element: (id: string) => HTMLElement;
  tap: (id: string) => void;
}

/** A phone in jsdom that runs the small app. `search` as in `/phone.html?…`. */
export function startSmallPhone(
  search = '',
  changes: Readonly<Record<string, string>> = {},
): SmallPhone {
  document.body.replaceChildren();
  window.__errors = [];
  const bundle = compileApp(writeSmallApp(changes));
  const phone = new MiniPhone({
    bundle,
    address: readPhoneAddress(search, bundle.app),
    cloud: '/cloud',
    createWx: routerOnly,
    place: document.body,
  });
  phone.start();
  const top = () => phone.navigation.top?.window.element;
  const element = (id: string) => {
    const found = top()?.querySelector<HTMLElement>(`#${id}`);
    if (!found) throw new Error(`The page has no #${id}`);
    return found;
  };
  return {
    phone,
    log: (phone.app as { log: string[] }).log,
    heard: () => (phone.app as { heard?: { type: string; detail: unknown }[] }).heard ?? [],
    element,
    tap: (id) => press(element(id)),
  };
}

/** The few wx functions that the small app calls. */
const routerOnly = (phone: Phone) => ({
  navigateTo: ({ url }: { url: string }) => void phone.router.navigateTo(url),
});

/** A short press of the mouse. */
export function press(element: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup'])
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0, buttons: 1 }));
}
