import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { recordUnsupported } from './errors';

type DomElement = HTMLElement & { listened?: Map<string, boolean> };

/** The template engine's view of the page: native nodes become the built-in components' elements. */
export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
  /** `components` are tags that the app itself defines. */
  constructor(components: ReadonlySet<string>) {
    super();
    const create = (tag: string) => createElement(tag, components);
    Object.assign(this, {
      document: {
        createElement: create,
        createTextNode: (text: string) => document.createTextNode(text),
        createDocumentFragment: () => document.createDocumentFragment(),
      },
    });
  }

  /** Gestures dispatch events themselves. */
  override onEvent(): void {}

  /** Remembers which events an element wants: `true` when one of its handlers catches. */
  override setListenerStats(
    element: unknown,
    type: string,
    _capture: boolean,
    level: number,
  ): void {
    const dom = element as DomElement | null;
    if (!dom) return;
    (dom.listened ??= new Map()).set(type, level === CATCHES);
    if (type === 'tap' && dom.tabIndex < 0 && dom.isConnected !== undefined)
      HTMLElement.prototype.setAttribute.call(dom, 'tabindex', '0');
  }

  /** Not bound to frames, which stand still while a window is hidden. */
  override render(done: (error: Error | null) => void): void {
    queueMicrotask(() => done(null));
  }
}

const CATCHES = 2;

function createElement(tag: string, components: ReadonlySet<string>): HTMLElement {
  if (components.has(tag) || tag === PAGE_TAG)
    return withPlainId(document.createElement(tag === PAGE_TAG ? tag : `wx-${tag}`));
  const name = tag.startsWith('wx-') ? tag : `wx-${tag}`;
  if (!customElements.get(name)) recordUnsupported(`component <${tag}>`);
  return document.createElement(name);
}

export const PAGE_TAG = 'wx-page';

/** The template engine prefixes ids with their component; selectors do without. */
function withPlainId(element: HTMLElement): HTMLElement {
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (value: string) => {
      element.setAttribute('id', value.replace(/^.*?--/, ''));
    },
  });
  return element;
}

/** Sends an event from an element to the app. Gives whether a handler caught it. */
export function dispatchFrom(
  dom: Element,
  type: string,
  detail: unknown,
  fields: Record<string, unknown>,
  original: Event,
): boolean {
  const node = nodeOf(dom);
  if (!node) return false;
  const event = new glassEasel.Event(type, detail, {
    bubbles: true,
    composed: true,
    capturePhase: true,
    originalEvent: original,
    extraFields: fields,
  });
  glassEasel.Event.dispatchEvent(node, event);
  return event.defaultPrevented();
}

/** The nearest element of the template around a DOM element. */
function nodeOf(dom: Element | null): glassEasel.Element | undefined {
  for (let at = dom; at; at = at.parentElement) {
    const node = (at as Element & { __wxElement?: glassEasel.Element }).__wxElement;
    if (node) return node;
  }
  return undefined;
}
