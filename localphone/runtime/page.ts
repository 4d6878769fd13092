import type { Root, AssociatedBackend, CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { PageJson } from './bundle';
import { PAGE_TAG } from './backend';
import { recordError } from './errors';
import { PageWindow } from './pageWindow';
import { slideOut } from './transition';

/** A page as the mini-program sees it: `this` of its functions. */
export interface PageInstance {
  route: string;
  options: Record<string, string>;
  [name: string]: unknown;
}

export interface PageParts {
  route: string;
  query: Record<string, string>;
  json: PageJson;
  space: CodeSpace;
  backend: AssociatedBackend;
}

/** One open page: its instance, its window on the screen and its lifecycle. */
export class OpenPage {
  readonly route: string;
  readonly query: Record<string, string>;
  readonly instance: PageInstance;
  readonly window: PageWindow;
  private readonly root: Root;
  private isShown = false;
  private isReady = false;

  constructor({ route, query, json, space, backend }: PageParts) {
    this.route = route;
    this.query = query;
    this.window = new PageWindow(route, json);
    this.root = backend.createRoot(PAGE_TAG, space, route);
    this.instance = this.root.get() as unknown as PageInstance;
    for (const [name, value] of Object.entries({ route, __route__: route, options: query })) {
      Object.defineProperty(this.instance, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: true,
      });
    }
  }

  /** Puts the page on the screen and runs onLoad. */
  attach(stack: HTMLElement): void {
    stack.append(this.window.element);
    const placeholder = document.createElement('div');
    this.window.scroller.append(placeholder);
    this.root.attach(this.window.scroller as never, placeholder as never);
    this.call('onLoad', this.query);
  }

  get element(): HTMLElement | undefined {
    const element: unknown = this.root.getComponent().getBackendElement();
    return element instanceof HTMLElement ? element : undefined;
  }

  show(): void {
    this.window.setVisible(true);
    if (this.isShown) return;
    this.isShown = true;
    this.call('onShow');
    this.root.getComponent().triggerPageLifetime('show', []);
    if (this.isReady) return;
    this.isReady = true;
    this.call('onReady');
  }

  /** Under another page, or the phone put away: `covered` pages stay drawn for the transition. */
  hide(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.call('onHide');
    this.root.getComponent().triggerPageLifetime('hide', []);
  }

  unload(leave: 'cut' | 'slide' = 'cut'): void {
    this.isShown = false;
    this.call('onUnload');
    this.root.release();
    if (leave === 'slide') slideOut(this.window);
    else this.window.element.remove();
  }

  /** Calls a page function when the page has it; what it throws is recorded. */
  call(name: string, argument?: unknown): unknown {
    const method = this.instance[name];
    if (typeof method !== 'function') return undefined;
    try {
      return (method as (argument?: unknown) => unknown).call(this.instance, argument);
    } catch (error) {
      recordError('app', error);
      return undefined;
    }
  }

  has(name: string): boolean {
    return typeof this.instance[name] === 'function';
  }
}
