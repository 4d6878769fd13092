import { appRoot } from './builtApp';

/** The parts of miniprogram-simulate and its engine that these checks use; they come without types of their own. */
export interface Simulated {
  readonly dom: HTMLElement;
  readonly instance: object;
  attach(parent: Element): void;
  detach(): void;
}

interface Simulator {
  load(page: string, tag: string, options: object): string;
  render(id: string): Simulated | undefined;
}

interface Exparser {
  readonly Event: {
    create(name: string, detail: object, options: object): object;
    dispatchEvent(target: object, event: object): void;
  };
}

interface Modules {
  runJs: (page: string) => void;
}

/** Comes with miniprogram-simulate. */
const ENGINE = 'miniprogram-exparser';

/** All wxml of the build is compiled at once, into about 5 MB of JavaScript. */
const MAX_BUFFER_BYTES = 64 * 1024 * 1024;

/** Loads a page and the components it uses, running their modules by `run`. */
export function loadPage(page: string, run: (page: string) => void): Simulated {
  const simulator = require('miniprogram-simulate') as Simulator;
  (require('miniprogram-simulate/src/utils') as Modules).runJs = run;
  const id = simulator.load(page, 'page', {
    rootPath: appRoot,
    compilerOptions: { maxBuffer: MAX_BUFFER_BYTES },
  });
  const component = simulator.render(id);
  if (!component) throw new Error(`${page} does not render`);
  return component;
}

/** Sends an event of a built-in component, e.g. `tap`, as if it came from `element`. */
export function dispatch(element: Element, name: string, detail: object = {}): void {
  const { Event } = require(ENGINE) as Exparser;
  const node = (element as Element & { __wxElement?: object }).__wxElement;
  if (!node) throw new Error(`<${element.tagName.toLowerCase()}> is no element of the page`);
  const bubbling = { bubbles: true, capturePhase: true, composed: true };
  Event.dispatchEvent(node, Event.create(name, detail, bubbling));
}
