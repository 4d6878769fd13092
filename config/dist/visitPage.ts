import { type FakeWx, fakeWx } from './fakeWx';
import { openPage } from './openPage';
import type { PageVisit } from './pages';
import { type Holder, sampleAnswer } from './sampleCloud';
import { dispatch } from './simulate';

/** How the cloud behaves: it answers, cannot be reached, or refuses everything with `message`. */
export type CloudMood = 'answering' | 'unreachable' | { readonly refusing: string };

const QUIET_TURNS = 8;
/** What is drawn on a canvas begins a little after the page itself is there. */
const DRAWING_TURNS = 4_000;
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A page that is open on a phone whose cloud can be switched. */
export class VisitedPage {
  mood: CloudMood;
  readonly phone: FakeWx;
  readonly dom: HTMLElement;
  /** `function.call` of each call made, oldest first. */
  readonly asked: string[] = [];
  readonly #holder: Holder;
  readonly #close: () => void;
  #answering = 0;
  #changes = 0;

  constructor({ route, query, holder }: PageVisit, mood: CloudMood) {
    this.mood = mood;
    this.#holder = holder;
    this.phone = fakeWx(async ({ name, data }) => this.#answer(name, data as never));
    const page = openPage(route, query, this.phone);
    this.dom = page.dom;
    const observer = new MutationObserver((changes) => (this.#changes += changes.length));
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    this.#close = () => {
      observer.disconnect();
      page.close();
    };
  }

  async #answer(
    fn: string,
    request: { call: string; input: unknown },
  ): Promise<{ result: unknown }> {
    this.asked.push(`${fn}.${request.call}`);
    this.#answering += 1;
    await turn();
    this.#answering -= 1;
    if (this.mood === 'unreachable') throw new Error('cloud.callFunction:fail timeout');
    if (this.mood === 'answering') return { result: sampleAnswer(this.#holder, fn, request) };
    return { result: { ok: false, refusal: { code: 'BUSY' }, message: this.mood.refusing } };
  }

  get text(): string {
    return this.dom.textContent ?? '';
  }

  /** Everything so far that a person or the cloud could notice. */
  get traces(): number {
    return this.#changes + this.asked.length + this.phone.calls.length;
  }

  /** Waits until no call is under way and the page has stopped changing. */
  async quiet(): Promise<void> {
    for (let still = 0; still < QUIET_TURNS; still++) {
      const before = this.traces;
      await turn();
      if (this.#answering > 0 || this.traces !== before) still = -1;
    }
  }

  /** Waits also for what is still being drawn. Whether it is there then, the caller checks. */
  async drawn(): Promise<void> {
    for (let waited = 0; waited < DRAWING_TURNS && this.skeleton; waited++) await turn();
    await this.quiet();
  }

  /** What stands in for something that is not there yet. */
  get skeleton(): Element | null {
    return this.dom.querySelector('[class*="skeleton"]');
  }

  /** What can be tapped: buttons, and views that listen. */
  tappable(): Element[] {
    return [...this.dom.querySelectorAll('*')].filter(listensToTap);
  }

  /** The innermost element that says exactly `label`. */
  saying(label: string): Element | undefined {
    return [...this.dom.querySelectorAll('*')].findLast((element) => element.textContent === label);
  }

  async tap(element: Element): Promise<void> {
    dispatch(element, 'tap', { x: 1, y: 1 });
    await this.quiet();
  }

  /** Taps what says exactly `label`, `often` times before anything can answer. */
  async tapOn(label: string, often = 1): Promise<void> {
    const element = this.saying(label);
    if (!element) throw new Error(`nothing says ${label}: ${this.text}`);
    for (let taps = 1; taps < often; taps++) dispatch(element, 'tap');
    await this.tap(element);
  }

  /** Types into the only text field. */
  async type(value: string): Promise<void> {
    const field = this.dom.querySelector('wx-input');
    if (!field) throw new Error(`no text field: ${this.text}`);
    dispatch(field, 'input', { value, cursor: value.length });
    await this.quiet();
  }

  /** Waits for something that the page does by itself after a while; a test's own limit ends it. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await turn();
    await this.quiet();
  }

  /** Where `wx` was asked to go, oldest first. */
  get journeys(): string[] {
    return this.phone.calls.flatMap(({ options }) =>
      typeof options['url'] === 'string' ? [options['url']] : [],
    );
  }

  async close(): Promise<void> {
    this.#close();
    await this.quiet();
  }
}

type Listening = Element & { __wxElement?: { _vt?: { event?: Record<string, unknown> } } };

const listensToTap = (element: Element): boolean =>
  (element as Listening).__wxElement?._vt?.event?.['tap'] !== undefined;
