/** @jest-environment jsdom */
import { setClockOffset } from './clock';
import { appScope } from './globals';
import { createModules } from './modules';

const run = (source: string) =>
  createModules(
    { 'a.js': `module.exports = (() => { ${source} })();` },
    appScope(window, { wx: {} }),
  ).load('a.js');

describe('the app’s global scope', () => {
  it.each([
    'window',
    'document',
    'localStorage',
    'sessionStorage',
    'fetch',
    'XMLHttpRequest',
    'navigator',
    'location',
    'history',
    'self',
    'top',
    'Image',
    'addEventListener',
    'alert',
    'process',
  ])('hides %s', (name) => {
    expect(run(`return typeof ${name}`)).toBe('undefined');
  });

  it('hides them behind globalThis too', () => {
    expect(run('return [typeof globalThis.document, typeof globalThis.Promise]')).toEqual([
      'undefined',
      'function',
    ]);
  });

  it.each(["new Function('return 1')", "Function('return 1')", "eval('1')"])(
    'refuses %s',
    (source) => {
      expect(() => run(source)).toThrow(EvalError);
    },
  );

  it('refuses text as a timer’s task', () => {
    expect(() => run("setTimeout('x', 1)")).toThrow('setTimeout needs a function');
  });

  it('still takes functions for instances of Function', () => {
    expect(run('return (() => 1) instanceof Function')).toBe(true);
  });

  it('tells the cloud’s time', () => {
    setClockOffset(86_400_000);
    const ahead = run(
      'return [Date.now(), new Date().getTime(), new Date(5).getTime()]',
    ) as number[];
    setClockOffset(0);
    expect(Math.round((Number(ahead[0]) - Date.now()) / 3_600_000)).toBe(24);
    expect(Math.round((Number(ahead[1]) - Date.now()) / 3_600_000)).toBe(24);
    expect(ahead[2]).toBe(5);
  });
});

describe('modules', () => {
  it('run once and find each other by relative path', () => {
    const sources = {
      'a/b.js': "exports.n = (exports.n || 0) + 1; exports.c = require('../c').c;",
      'c.js': 'exports.c = 3;',
    };
    const modules = createModules(sources, appScope(window, {}));
    expect(modules.load('a/b.js')).toEqual({ n: 1, c: 3 });
    expect(modules.load('a/b.js')).toEqual({ n: 1, c: 3 });
  });

  it('name the module that is missing', () => {
    expect(() =>
      createModules({ 'a.js': "require('./none')" }, appScope(window, {})).load('a.js'),
    ).toThrow("module 'none.js' is not defined");
  });
});
