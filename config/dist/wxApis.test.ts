/** @jest-environment jsdom */
import { createWx } from '../../localphone/wx';
import { fakePhone } from '../../localphone/wx/testing/fakePhone';
import { wechatNames } from '../../localphone/wx/wechatNames';
import { type WebpackModule, webpackModules } from './webpackModules';

/** Bundles of Taro itself: they name every function of WeChat, used or not. */
const FRAMEWORK = ['taro.js', 'vendors.js'];
/** What Taro adds to WeChat's functions under the same roof. */
const TARO_OWN = ['getCurrentPages', 'getCurrentInstance', 'getEnv', 'eventCenter'];

const escaped = (name: string): string => name.replaceAll('$', '\\$');

/** Getters of default exports in one module by the id they come from: `i=r(4000),t=r.n(i)` → `t` of 4000. */
function getters(source: string): { id: string; getter: string }[] {
  return [...source.matchAll(/\b([\w$]+)=[\w$]+\.n\(([\w$]+)\)/g)].flatMap(
    ([, getter = '', of = '']) => {
      const from = new RegExp(`(?<![\\w$])${escaped(of)}=[\\w$]+\\((\\w+)\\)`).exec(source);
      return from ? [{ id: String(Number(from[1])), getter }] : [];
    },
  );
}

/** Names read from what a getter gives: `t().showToast(`. */
const namesOf = (source: string, getter: string): string[] =>
  [
    ...source.matchAll(new RegExp(`(?<![\\w$.])${escaped(getter)}\\(\\)\\.([A-Za-z]\\w*)`, 'g')),
  ].map(([, name = '']) => name);

function taroId(modules: readonly WebpackModule[]): string {
  for (const { source } of modules) {
    for (const { id, getter } of getters(source))
      if (source.includes(`${getter}().cloud.callFunction`)) return id;
  }
  throw new Error('no module of the build calls the cloud');
}

const modules = webpackModules().filter(({ file }) => !FRAMEWORK.includes(file));
const taro = taroId(modules);
const throughTaro = modules.flatMap(({ source }) =>
  getters(source)
    .filter(({ id }) => id === taro)
    .flatMap(({ getter }) => namesOf(source, getter)),
);
const direct = modules.flatMap(({ source }) =>
  [...source.matchAll(/\bwx\.([A-Za-z]\w*)/g)].map(([, name = '']) => name),
);
const used = [...new Set([...throughTaro, ...direct])]
  .filter((name) => !TARO_OWN.includes(name))
  .sort();

describe('the functions of WeChat that the build names', () => {
  it('are found', () => {
    process.stdout.write(`${used.join(' ')}\n`);
    expect(used).toEqual(
      expect.arrayContaining(['cloud', 'navigateTo', 'showToast', 'setStorageSync']),
    );
  });

  it('are all known to WeChat', () => {
    const known = new Set([...wechatNames, 'cloud', 'env']);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  it('are all there on the phone on a laptop', () => {
    const wx = createWx(fakePhone());
    const lacking = used.filter((name) => {
      const value = wx[name];
      return value === undefined || (typeof value === 'function' && value.name === 'unavailable');
    });
    expect(lacking).toEqual([]);
  });
});
