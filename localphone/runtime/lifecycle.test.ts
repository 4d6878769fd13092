/** @jest-environment jsdom */
import { startSmallPhone } from '../testing/smallPhone';

const since = (log: string[], act: () => void): string[] => {
  const from = log.length;
  act();
  return log.slice(from);
};

describe('the lifecycle of an app', () => {
  it('starts with the app, then loads, shows and readies its first page', () => {
    const { log } = startSmallPhone();
    expect(log).toEqual([
      'app onLaunch pages/home/index 1001',
      'app onShow',
      'home onLoad {}',
      'home onShow',
      'home onReady',
    ]);
  });

  it('starts at a page deep inside with its query as it was written', () => {
    const { log } = startSmallPhone(
      `?path=${encodeURIComponent('features/x/detail/index?id=%E4%B8%80')}&scene=1047`,
    );
    expect(log[0]).toBe('app onLaunch features/x/detail/index 1047');
    expect(log).toContain('detail onLoad {"id":"%E4%B8%80"}');
  });

  it('hands the address of an ordinary-link code over encoded', () => {
    const { phone } = startSmallPhone('?q=https://example.org/a?b=1');
    expect(phone.launch).toMatchObject({
      scene: 1011,
      query: { q: encodeURIComponent('https://example.org/a?b=1') },
    });
  });

  it('tells the app of an unknown page and goes home', () => {
    const { log, phone } = startSmallPhone('?path=pages/old/index');
    expect(log).toContain('app onPageNotFound pages/old/index');
    expect(phone.navigation.top?.route).toBe('pages/home/index');
  });
});

describe('the lifecycle of pages', () => {
  it('hides a page before the next loads, and unloads it before the first shows again', () => {
    const { log, phone } = startSmallPhone();
    expect(since(log, () => phone.navigation.navigateTo('/pages/form/index?a=1'))).toEqual([
      'home onHide',
      'form onLoad {"a":"1"}',
      'form onShow',
      'form onReady',
    ]);
    expect(since(log, () => phone.navigation.navigateBack(1))).toEqual([
      'form onUnload',
      'home onShow',
    ]);
  });

  it('replaces a page on redirectTo', () => {
    const { log, phone } = startSmallPhone();
    phone.navigation.navigateTo('/pages/form/index');
    const calls = since(log, () => phone.navigation.redirectTo('/features/x/detail/index'));
    expect(calls).toEqual(['form onUnload', 'detail onLoad {}', 'detail onShow', 'detail onReady']);
  });

  it('keeps tab pages alive and unloads what lay above them', () => {
    const { log, phone } = startSmallPhone();
    expect(since(log, () => phone.navigation.switchTab('/pages/list/index'))).toEqual([
      'home onHide',
      'list onLoad {}',
      'list onShow',
      'list onReady',
    ]);
    phone.navigation.navigateTo('/pages/form/index');
    expect(since(log, () => phone.navigation.switchTab('/pages/home/index'))).toEqual([
      'form onUnload',
      'home onShow',
    ]);
    expect(since(log, () => phone.navigation.switchTab('/pages/list/index'))).toEqual([
      'home onHide',
      'list onShow',
    ]);
  });

  it('unloads everything on reLaunch, top first', () => {
    const { log, phone } = startSmallPhone();
    phone.navigation.navigateTo('/pages/form/index');
    const calls = since(log, () => phone.navigation.reLaunch('/pages/list/index'));
    expect(calls).toEqual([
      'form onUnload',
      'home onUnload',
      'list onLoad {}',
      'list onShow',
      'list onReady',
    ]);
  });

  it('goes back to the first page when asked for more than there are', () => {
    const { log, phone } = startSmallPhone();
    phone.navigation.navigateTo('/pages/form/index');
    phone.navigation.navigateTo('/features/x/detail/index');
    expect(since(log, () => phone.navigation.navigateBack(9))).toEqual([
      'detail onUnload',
      'form onUnload',
      'home onShow',
    ]);
  });

  it('tells a tab page that its tab was tapped', () => {
    const { log, phone } = startSmallPhone();
    phone.screen.root.querySelectorAll<HTMLElement>('.tab')[1]?.click();
    expect(log.at(-1)).toBe('list onTabItemTap 列表');
  });

  it('refreshes a page pulled down until it says stop', () => {
    const { log, phone } = startSmallPhone('?path=pages/list/index');
    phone.router.startPullDownRefresh();
    expect(log.at(-1)).toBe('list onPullDownRefresh');
    expect(phone.navigation.top?.window.viewport.classList).toContain('refreshing');
    phone.router.stopPullDownRefresh();
    expect(phone.navigation.top?.window.viewport.classList).not.toContain('refreshing');
  });
});

describe('navigation that fails', () => {
  it.each([
    ['navigateTo', '/pages/none/index', 'navigateTo:fail page "pages/none/index" is not found'],
    ['navigateTo', '/pages/list/index', 'navigateTo:fail can not navigateTo a tabbar page'],
    ['redirectTo', '/pages/list/index', 'redirectTo:fail can not redirectTo a tabbar page'],
    ['switchTab', '/pages/form/index', 'switchTab:fail can not switch to no-tabBar page'],
  ] as const)('%s %s says why in WeChat’s words', async (api, url, message) => {
    const { phone } = startSmallPhone();
    await expect(phone.router[api](url)).rejects.toThrow(message);
    expect(phone.navigation.pages).toHaveLength(1);
  });

  it('opens ten pages and no more', async () => {
    const { phone } = startSmallPhone();
    for (let opened = 1; opened < 10; opened += 1) phone.navigation.navigateTo('/pages/form/index');
    await expect(phone.router.navigateTo('/pages/form/index')).rejects.toThrow(
      'navigateTo:fail webview count limit exceed',
    );
  });
});
