import type { Scope } from './globals';

type ModuleBody = (
  require: (path: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

export interface Modules {
  /** Runs a module once and gives its exports. Throws `module 'x' is not defined` as WeChat does. */
  load(path: string): unknown;
}

/** The app's CommonJS modules, each seeing only `scope`. */
export function createModules(sources: Readonly<Record<string, string>>, scope: Scope): Modules {
  const names = Object.keys(scope);
  const values = Object.values(scope);
  const loaded = new Map<string, { exports: unknown }>();

  const compile = (path: string, source: string): ModuleBody => {
    const text = `return function (require, module, exports) {${source}\n};\n//# sourceURL=app:///${path}`;
    // The one place where text becomes code: the app's own files.
    // oxlint-disable-next-line typescript/no-implied-eval
    return new Function(...names, text)(...values) as ModuleBody;
  };

  const load = (path: string): unknown => {
    const cached = loaded.get(path);
    if (cached) return cached.exports;
    const source = sources[path];
    if (source === undefined) throw new Error(`module '${path}' is not defined`);
    const module = { exports: {} };
    loaded.set(path, module);
    const require = (target: string) => load(resolveModule(path, target, sources));
    compile(path, source).call(undefined, require, module, module.exports);
    return module.exports;
  };
  return { load };
}

function resolveModule(
  from: string,
  target: string,
  sources: Readonly<Record<string, string>>,
): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return (
    [path, `${path}.js`, `${path}/index.js`].find((name) => sources[name] !== undefined) ??
    `${path}.js`
  );
}
