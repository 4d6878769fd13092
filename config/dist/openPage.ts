import path from 'node:path';
import { appScope } from '../../localphone/runtime/globals';
import { createModules } from '../../localphone/runtime/modules';
import { appRoot, builtFiles, builtText } from './builtApp';
import type { FakeWx } from './fakeWx';
import { loadPage, type Simulated } from './simulate';

type Definition = Record<string, unknown>;
type Hook = (argument?: unknown) => unknown;
export type Query = Readonly<Record<string, string>>;

/** A page of the build, running in jsdom on miniprogram-simulate. */
export interface OpenedPage {
  readonly dom: HTMLElement;
  close(): void;
}

declare const Component: (definition: object) => void;

const sources = Object.fromEntries(builtFiles('.js').map((file) => [file, builtText(file)]));
const launch = { path: '', query: {}, scene: 1001, referrerInfo: {} };

/** Opens one page as the only one of a freshly started app: each page has its own copy of all modules. */
export function openPage(route: string, query: Query, { wx }: FakeWx): OpenedPage {
  let app: Definition = {};
  let page: Definition = {};
  const stack: object[] = [];
  const given = {
    wx,
    global: {},
    getApp: () => app,
    getCurrentPages: () => stack,
    App: (definition: Definition) => (app = definition),
    Page: (definition: Definition) => {
      page = definition;
      const { data, ...methods } = definition;
      Component({ data, methods });
    },
    Component: (definition: object) => Component(definition),
  };
  const modules = createModules(sources, appScope(window, given));
  modules.load('app.js');
  callHook(app, app, 'onLaunch', launch);
  callHook(app, app, 'onShow', launch);
  const component = loadPage(path.join(appRoot, route), (file) =>
    modules.load(`${path.relative(appRoot, file).split(path.sep).join('/')}.js`),
  );
  const { instance } = component;
  stack.push(Object.assign(instance, { route, __route__: route, options: query }));
  component.attach(document.body);
  const call = (hook: string, argument?: unknown) => callHook(page, instance, hook, argument);
  call('onLoad', query);
  call('onShow');
  call('onReady');
  return { dom: component.dom, close: () => leave(component, call) };
}

function callHook(owner: Definition, self: object, name: string, argument?: unknown): void {
  const hook = owner[name];
  if (typeof hook === 'function') (hook as Hook).call(self, argument);
}

function leave(component: Simulated, call: (hook: string) => void): void {
  call('onUnload');
  component.detach();
}
