import { CloudDate } from './clock';

/** What a mini-program's JavaScript finds in the global scope besides WeChat's own names. */
const LANGUAGE = [
  'AggregateError',
  'Array',
  'ArrayBuffer',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'DataView',
  'Error',
  'EvalError',
  'FinalizationRegistry',
  'Float32Array',
  'Float64Array',
  'Infinity',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'WeakRef',
  'WeakSet',
  'console',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
  'unescape',
  'clearInterval',
  'clearTimeout',
];

/** Hidden even where the browser does not list them among its names. */
const ALWAYS_HIDDEN = [
  'XMLHttpRequest',
  'Image',
  'Audio',
  'WebSocket',
  'EventSource',
  'Worker',
  'process',
  'Buffer',
  'require',
];

export type Scope = Record<string, unknown>;

/**
 * The global scope of the app: the language, timers and `given`; every other name the browser
 * knows is there as undefined. Compiling text at run time throws, as it does on a phone.
 */
export function appScope(browser: object, given: Scope): Scope {
  const scope: Scope = {};
  for (const name of browserNames(browser)) scope[name] = undefined;
  for (const name of LANGUAGE) scope[name] = Reflect.get(browser, name);
  const allowed: Scope = {
    Date: CloudDate,
    Function: trappedFunction,
    eval: trap('eval'),
    setTimeout: timer('setTimeout'),
    setInterval: timer('setInterval'),
    ...given,
  };
  Object.assign(scope, allowed);
  scope['globalThis'] = visible(scope);
  delete scope['undefined'];
  return scope;
}

/** Names of the browser's globals that can stand as a parameter name. */
function browserNames(browser: object): Set<string> {
  const names = new Set(ALWAYS_HIDDEN);
  for (
    let at: object | null = browser;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(at))
      if (/^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
  }
  for (const reserved of [
    'undefined',
    'NaN',
    'Infinity',
    'constructor',
    'default',
    'let',
    'static',
    'yield',
    'await',
  ])
    names.delete(reserved);
  return names;
}

const visible = (scope: Scope) =>
  Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== undefined));

function trap(name: string) {
  return () => {
    throw new EvalError(`${name} is not allowed in a mini-program: code cannot be made from text`);
  };
}

const trappedFunction = new Proxy(Function, {
  construct: trap('new Function'),
  apply: trap('Function'),
});

function timer(name: 'setTimeout' | 'setInterval') {
  return (task: unknown, ms?: number, ...rest: unknown[]) => {
    if (typeof task !== 'function')
      throw new TypeError(`${name} needs a function, not ${typeof task}`);
    return globalThis[name](() => (task as (...args: unknown[]) => void)(...rest), ms);
  };
}
