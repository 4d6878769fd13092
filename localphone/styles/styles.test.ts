import { browserSelector } from './selectors';
import { browserUnits } from './units';
import { compileWxss } from './wxss';

describe('wxss', () => {
  it.each([
    ['750rpx', '100vw'],
    ['-32rpx', '-4.26667vw'],
    ['calc(100vh - 88rpx)', 'calc(calc(var(--vh) * 100) - 11.73333vw)'],
    ['env(safe-area-inset-bottom)', 'var(--safe-bottom)'],
    ['12px', '12px'],
  ])('writes %s as %s', (wxss, css) => {
    expect(browserUnits(wxss)).toBe(css);
  });

  it.each([
    ['page', {}, 'wx-page'],
    ['view.a text::after', {}, 'wx-view.a wx-text::after'],
    ['#id > .b-c[type=view]:not(.d)', {}, '#id > .b-c[type=view]:not(.d)'],
    ['.a', { route: 'pages/x' }, ':where([data-route="pages/x"]) .a'],
    ['.a.b view', { prefix: 'c0' }, '.c0--a.c0--b wx-view'],
  ])('turns the selector %s into the phone’s', (selector, scope, expected) => {
    expect(browserSelector(selector, scope)).toBe(expected);
  });

  it('inlines imports and leaves keyframes alone', () => {
    const sheets: Record<string, string> = {
      'p/a.wxss': '@import "../b.wxss"; @keyframes k { from { top: 1rpx } }',
      'b.wxss': 'view { top: 75rpx }',
    };
    const css = compileWxss('p/a.wxss', (path) => sheets[path] ?? '', {});
    expect(css).toContain('wx-view { top: 10vw }');
    expect(css).toContain('from { top: 0.13333vw }');
  });
});
