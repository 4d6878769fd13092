import type { ApiGroup } from '../convention';
import { nodeOf } from '../canvasNode';
import type { Session } from '../session';
import { domSelector, originOf, scrollerOf } from '../view';

interface Fields {
  id?: boolean;
  dataset?: boolean;
  mark?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  properties?: string[];
  computedStyle?: string[];
  context?: boolean;
  node?: boolean;
}

type Found = Record<string, unknown>;
type Callback = (result: unknown) => void;

interface Query {
  many: boolean;
  elements: () => (HTMLElement | 'viewport')[];
  fields: Fields;
  callback: Callback | undefined;
}

function rectOf(session: Session, at: HTMLElement | 'viewport', fields: Fields): Found {
  const origin = originOf(session.phone);
  const box =
    at === 'viewport'
      ? { left: 0, top: 0, width: origin.width, height: origin.height }
      : relative(at.getBoundingClientRect(), origin);
  return {
    ...(fields.rect === true
      ? { left: box.left, top: box.top, right: box.left + box.width, bottom: box.top + box.height }
      : {}),
    ...(fields.size === true ? { width: box.width, height: box.height } : {}),
  };
}

const relative = (rect: DOMRect, origin: { left: number; top: number }) => ({
  left: rect.left - origin.left,
  top: rect.top - origin.top,
  width: rect.width,
  height: rect.height,
});

function scrollOf(session: Session, at: HTMLElement | 'viewport'): Found {
  const scrolled = at === 'viewport' ? scrollerOf(session.phone) : scrolling(at);
  return {
    scrollLeft: scrolled?.scrollLeft ?? 0,
    scrollTop: scrolled?.scrollTop ?? 0,
    scrollWidth: scrolled?.scrollWidth ?? 0,
    scrollHeight: scrolled?.scrollHeight ?? 0,
  };
}

const scrolls = (node: HTMLElement): boolean => /auto|scroll/.test(getComputedStyle(node).overflow);

/** A scroll-view keeps its scrolling in the host element or in its first scrolling child. */
function scrolling(host: HTMLElement): HTMLElement {
  if (scrolls(host)) return host;
  return [...host.querySelectorAll<HTMLElement>('*')].find(scrolls) ?? host;
}

function read(session: Session, at: HTMLElement | 'viewport', fields: Fields): Found {
  const found: Found = { ...rectOf(session, at, fields) };
  if (fields.id === true) found['id'] = at === 'viewport' ? '' : at.id;
  if (fields.dataset === true)
    found['dataset'] = at === 'viewport' ? {} : Object.assign({}, at.dataset);
  if (fields.scrollOffset === true) Object.assign(found, scrollOf(session, at));
  if (at === 'viewport') return found;
  if (fields.node === true) found['node'] = nodeOf(at, session);
  const style = getComputedStyle(at);
  for (const name of fields.computedStyle ?? []) found[name] = Reflect.get(style, name);
  for (const name of fields.properties ?? []) found[name] = at.getAttribute(name);
  return found;
}

/** What `select` returns: says what to read and goes back to the query. */
class NodesRef {
  constructor(
    readonly query: SelectorQuery,
    readonly add: (fields: Fields, callback?: Callback) => void,
  ) {}

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback);
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback);
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback);
  }

  context(callback?: Callback): SelectorQuery {
    return this.fields({ context: true, node: true }, callback);
  }

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    this.add(fields, callback);
    return this.query;
  }
}

class SelectorQuery {
  readonly #session: Session;
  readonly #queries: Query[] = [];
  #scope: unknown;

  constructor(session: Session) {
    this.#session = session;
  }

  in(instance: unknown): this {
    this.#scope = instance;
    return this;
  }

  select(selector: string): NodesRef {
    return this.#ref(false, () => this.#all(selector).slice(0, 1));
  }

  selectAll(selector: string): NodesRef {
    return this.#ref(true, () => this.#all(selector));
  }

  selectViewport(): NodesRef {
    return this.#ref(false, () => ['viewport']);
  }

  exec(callback?: (results: unknown[]) => void): this {
    requestAnimationFrame(() => {
      const results = this.#queries.map(({ many, elements, fields }) => {
        const found = elements().map((at) => read(this.#session, at, fields));
        return many ? found : (found[0] ?? null);
      });
      for (const [index, query] of this.#queries.entries()) query.callback?.(results[index]);
      callback?.(results);
    });
    return this;
  }

  #ref(many: boolean, elements: Query['elements']): NodesRef {
    return new NodesRef(this, (fields, callback) => {
      this.#queries.push({ many, elements, fields, callback });
    });
  }

  #all(selector: string): HTMLElement[] {
    const { phone } = this.#session;
    const root =
      (this.#scope === undefined ? undefined : phone.elementOf(this.#scope)) ?? phone.pageElement();
    return [...(root?.querySelectorAll<HTMLElement>(domSelector(selector)) ?? [])];
  }
}

/** `wx.createSelectorQuery`. */
export function selectorApis(session: Session): ApiGroup {
  return { createSelectorQuery: () => new SelectorQuery(session) };
}
