import { builtinModules } from 'node:module';
import { projectRoot } from '../projectRoot';
import { allRoutes, appJson, builtFiles, builtText, pageJson } from './builtApp';

const scripts = builtFiles('.js').map((file) => ({ file, text: builtText(file) }));

/** `file: the words around` for every place where the pattern stands in a script. */
const places = (pattern: RegExp): string[] =>
  scripts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${file}: ${text.slice(Math.max(0, index - 30), index + 50)}`,
    ),
  );

describe('the files of the build', () => {
  it('hold no source maps', () => {
    expect(builtFiles().filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(places(/sourceMappingURL/g)).toEqual([]);
  });

  it('know nothing of a local machine', () => {
    expect(places(/localhost|127\.0\.0\.1|localcloud|localphone/gi)).toEqual([]);
    expect(scripts.filter(({ text }) => text.includes(projectRoot))).toEqual([]);
  });

  it('hold no page that app.json does not name', () => {
    const named = new Set([...allRoutes(), 'comp', 'base']);
    const templates = builtFiles('.wxml').map((file) => file.replace(/\.wxml$/, ''));
    expect(templates.filter((template) => !named.has(template))).toEqual([]);
  });

  it('use no module of Node', () => {
    const required = scripts.flatMap(({ text }) =>
      [...text.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name = '']) => name),
    );
    expect(required.filter((name) => !name.startsWith('.'))).toEqual([]);
    const names = new Set(builtinModules);
    expect(required.filter((name) => names.has(name.replace(/^node:/, '')))).toEqual([]);
  });

  it('use nothing that only a browser has; taro.js brings its own', () => {
    const browserOnly =
      /(?<![\w$."'])(window|document|navigator|localStorage|sessionStorage|history)\.|(?<![\w$.])(fetch|XMLHttpRequest|alert)\(/g;
    const framework = /^(taro|runtime)\.js: /;
    expect(places(browserOnly).filter((place) => !framework.test(place))).toEqual([]);
  });

  it('make no code from text, but for the bundler asking for the global object behind globalThis', () => {
    const made = places(/\beval\(|\bnew Function\(/g);
    expect(made.filter((place) => !place.includes('new Function("return this")()'))).toEqual([]);
  });
});

describe('navigation titles', () => {
  it.each(allRoutes())('%s has one in Chinese', (route) => {
    expect(pageJson(route).navigationBarTitleText).toMatch(/^[一-鿿]{2,}$/);
  });

  it('tabs are named in Chinese', () => {
    for (const { text } of appJson().tabBar?.list ?? []) expect(text).toMatch(/^[一-鿿]{2,4}$/);
  });
});

describe('what a screen reader hears', () => {
  it.each(['label', 'role', 'hidden', 'checked', 'selected', 'disabled', 'live'])(
    'aria-%s reaches the templates',
    (name) => {
      expect(builtText('base.wxml')).toContain(`aria-${name}="{{`);
    },
  );
});
