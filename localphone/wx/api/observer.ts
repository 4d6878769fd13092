import type { ApiGroup } from '../convention';
import type { Session } from '../session';
import { domSelector, scrollerOf } from '../view';

interface Margins {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}

interface ObserverOptions {
  thresholds?: number[];
  initialRatio?: number;
  observeAll?: boolean;
}

const plain = ({ left, top, right, bottom, width, height }: DOMRectReadOnly) => ({
  left,
  top,
  right,
  bottom,
  width,
  height,
});

/** WeChat's observer over the browser's. */
class PageIntersectionObserver {
  readonly #session: Session;
  readonly #scope: unknown;
  readonly #options: ObserverOptions;
  #relativeTo: string | undefined;
  #margins: Margins = {};
  #observer: IntersectionObserver | undefined;

  constructor(session: Session, scope: unknown, options: ObserverOptions) {
    this.#session = session;
    this.#scope = scope;
    this.#options = options;
  }

  relativeTo(selector: string, margins: Margins = {}): this {
    this.#relativeTo = selector;
    this.#margins = margins;
    return this;
  }

  relativeToViewport(margins: Margins = {}): this {
    this.#relativeTo = undefined;
    this.#margins = margins;
    return this;
  }

  observe(selector: string, callback: (entry: Record<string, unknown>) => void): void {
    this.disconnect();
    const page = this.#root();
    const root =
      this.#relativeTo === undefined
        ? scrollerOf(this.#session.phone)
        : page?.querySelector(domSelector(this.#relativeTo));
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.#margins;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) callback(told(entry));
      },
      {
        root: root ?? null,
        rootMargin: `${top}px ${right}px ${bottom}px ${left}px`,
        threshold: this.#options.thresholds ?? [0],
      },
    );
    this.#observer = observer;
    const targets = [...(page?.querySelectorAll(domSelector(selector)) ?? [])];
    for (const target of this.#options.observeAll === true ? targets : targets.slice(0, 1))
      observer.observe(target);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #root(): HTMLElement | undefined {
    const { phone } = this.#session;
    return phone.elementOf(this.#scope) ?? phone.pageElement();
  }
}

function told(entry: IntersectionObserverEntry): Record<string, unknown> {
  const target = entry.target instanceof HTMLElement ? entry.target : undefined;
  return {
    id: entry.target.id,
    dataset: Object.assign({}, target?.dataset),
    intersectionRatio: entry.intersectionRatio,
    boundingClientRect: plain(entry.boundingClientRect),
    intersectionRect: plain(entry.intersectionRect),
    relativeRect: entry.rootBounds === null ? undefined : plain(entry.rootBounds),
    time: entry.time,
  };
}

/** `wx.createIntersectionObserver`. */
export function observerApis(session: Session): ApiGroup {
  return {
    createIntersectionObserver: (scope?: unknown, options: ObserverOptions = {}) =>
      new PageIntersectionObserver(session, scope, options),
  };
}
