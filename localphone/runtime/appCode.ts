import { MiniProgramEnv, glassEasel } from 'glass-easel-miniprogram-adapter';
import type { AssociatedBackend, CodeSpace } from 'glass-easel-miniprogram-adapter';
import { withPlainEvents } from './appEvent';
import { PhoneBackend } from './backend';
import type { AppBundle, PageJson } from './bundle';
import { recordError, recordUnsupported } from './errors';
import { appScope } from './globals';
import { createModules } from './modules';
import type { Modules } from './modules';
import type { PageInstance } from './page';

export type AppInstance = Record<string, unknown>;
type Definition = Record<string, unknown>;
type TemplateGroups = Record<string, never>;

export interface AppCodeGiven {
  wx: object;
  getCurrentPages: () => PageInstance[];
}

/** The code of the mini-program: its modules, and the pages and components they register. */
export class AppCode {
  readonly space: CodeSpace;
  readonly backend: AssociatedBackend;
  app: AppInstance | undefined;
  private readonly modules: Modules;
  private readonly registered = new Set<string>();
  /** Page or component whose module is running. */
  private running = '';

  constructor(
    private readonly bundle: AppBundle,
    { wx, getCurrentPages }: AppCodeGiven,
  ) {
    const env = new MiniProgramEnv();
    this.space = env.createCodeSpace('', true);
    this.space.getComponentSpace().updateComponentOptions({ writeIdToDOM: true });
    this.backend = env.associateBackend(new PhoneBackend(componentTags(bundle.json)));
    this.addTemplates();
    const given = {
      wx,
      getCurrentPages,
      getApp: () => this.app,
      App: (definition: AppInstance) => (this.app = definition),
      Page: (definition: Definition) => this.register('Page', definition),
      Component: (definition: Definition) => this.register('Component', definition),
      Behavior: (definition: Definition) =>
        this.space.componentEnv(this.running, (env) => env.Behavior(definition)),
      global: {},
      __wxConfig: { envVersion: 'develop' },
    };
    this.modules = createModules(bundle.modules, appScope(window, given));
    listenToEngine();
  }

  /** Runs app.js. */
  start(): AppInstance {
    this.modules.load('app.js');
    if (!this.app) throw new Error('app.js did not call App()');
    return this.app;
  }

  pageJson(route: string): PageJson {
    return { ...this.bundle.app.window, ...this.bundle.json[route] };
  }

  /** Runs the modules of a page or component and of every component it uses, once. */
  ensure(path: string): void {
    if (this.registered.has(path)) return;
    this.registered.add(path);
    for (const used of Object.values(this.bundle.json[path]?.usingComponents ?? {}))
      this.ensure(used.slice(1));
    const before = this.running;
    this.running = path;
    try {
      this.modules.load(`${path}.js`);
    } finally {
      this.running = before;
    }
  }

  private register(kind: 'Page' | 'Component', definition: Definition): void {
    this.space.componentEnv(this.running, (env) => {
      if (kind === 'Page') env.Page(withPlainEvents(definition));
      else
        env.Component({
          ...definition,
          methods: withPlainEvents((definition['methods'] ?? {}) as Definition),
        } as never);
    });
  }

  private addTemplates(): void {
    const { json, templates, styleScopes } = this.bundle;
    // The compiler's own output, made by the server from the app's wxml.
    // oxlint-disable-next-line typescript/no-implied-eval
    const groups = new Function(`return ${templates}`)() as TemplateGroups;
    for (const [path, own] of Object.entries(json)) {
      this.space.addComponentStaticConfig(path, own as never);
      const content = groups[path];
      if (content)
        this.space.addCompiledTemplate(path, {
          groupList: groups,
          content,
          fallbackListenerOnNativeNode: true,
        });
      if (styleScopes[path] !== undefined)
        this.space.addStyleSheet(path, undefined, styleScopes[path]);
    }
  }
}

const componentTags = (json: AppBundle['json']) =>
  new Set(Object.values(json).flatMap((own) => Object.keys(own.usingComponents ?? {})));

/** The engine's listeners belong to the window, not to one app. */
let isListening = false;

/** What the template engine catches or complains of is recorded like any other error. */
function listenToEngine(): void {
  if (isListening) return;
  isListening = true;
  glassEasel.addGlobalErrorListener((error) => {
    recordError('app', error);
    return false;
  });
  glassEasel.addGlobalWarningListener((message) => {
    recordUnsupported(message);
    return false;
  });
}
