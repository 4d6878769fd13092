import { asyncApi, type ApiGroup } from '../convention';
import { needNumber, needText, WxFailure } from '../failure';
import type { Session } from '../session';

interface TabItemOptions {
  index: number;
  text: string;
  iconPath: string;
  selectedIconPath: string;
}

const colour = /^#[0-9a-f]{3}([0-9a-f]{3})?$/i;

function needColour(value: unknown, parameter: string): string {
  const text = needText(value, parameter);
  if (!colour.test(text)) throw new WxFailure(`invalid ${parameter} "${text}"`);
  return text;
}

function navigationApis({ phone }: Session): ApiGroup {
  const bar = phone.navigationBar;
  return {
    setNavigationBarTitle: asyncApi<{ title: string }>('setNavigationBarTitle', (o) =>
      bar.setTitle(needText(o.title, 'title')),
    ),
    setNavigationBarColor: asyncApi<{ frontColor: string; backgroundColor: string }>(
      'setNavigationBarColor',
      (o) => {
        const front = needText(o.frontColor, 'frontColor').toLowerCase();
        if (front !== '#ffffff' && front !== '#000000')
          throw new WxFailure(`invalid frontColor "${front}"`);
        bar.setColor(front, needColour(o.backgroundColor, 'backgroundColor'));
      },
    ),
    showNavigationBarLoading: asyncApi('showNavigationBarLoading', () => bar.setLoading(true)),
    hideNavigationBarLoading: asyncApi('hideNavigationBarLoading', () => bar.setLoading(false)),
    setBackgroundColor: asyncApi<{ backgroundColor: string }>('setBackgroundColor', (o) => {
      const page = phone.pageElement();
      if (page !== undefined && o.backgroundColor !== undefined)
        page.style.backgroundColor = needColour(o.backgroundColor, 'backgroundColor');
    }),
    setBackgroundTextStyle: asyncApi<{ textStyle: string }>('setBackgroundTextStyle', (o) => {
      const style = needText(o.textStyle, 'textStyle');
      if (style !== 'dark' && style !== 'light')
        throw new WxFailure(`invalid textStyle "${style}"`);
    }),
  };
}

/** Navigation bar and tab bar. */
export function barApis(session: Session): ApiGroup {
  const { tabBar, appJson } = session.phone;
  const tabs = (appJson['tabBar'] as { list?: unknown[] } | undefined)?.list?.length ?? 0;
  const index = (value: unknown): number => {
    const at = needNumber(value, 'index');
    if (at < 0 || at >= tabs) throw new WxFailure('tabbar item not found');
    return at;
  };
  return {
    ...navigationApis(session),
    setTabBarBadge: asyncApi<{ index: number; text: string }>('setTabBarBadge', (o) =>
      tabBar.setBadge(index(o.index), needText(o.text, 'text')),
    ),
    removeTabBarBadge: asyncApi<{ index: number }>('removeTabBarBadge', (o) =>
      tabBar.setBadge(index(o.index), undefined),
    ),
    showTabBarRedDot: asyncApi<{ index: number }>('showTabBarRedDot', (o) =>
      tabBar.setRedDot(index(o.index), true),
    ),
    hideTabBarRedDot: asyncApi<{ index: number }>('hideTabBarRedDot', (o) =>
      tabBar.setRedDot(index(o.index), false),
    ),
    setTabBarItem: asyncApi<TabItemOptions>('setTabBarItem', (o) =>
      tabBar.setItem(index(o.index), {
        ...(o.text === undefined ? {} : { text: o.text }),
        ...(o.iconPath === undefined ? {} : { iconPath: o.iconPath }),
        ...(o.selectedIconPath === undefined ? {} : { selectedIconPath: o.selectedIconPath }),
      }),
    ),
    showTabBar: asyncApi('showTabBar', () => tabBar.setVisible(true)),
    hideTabBar: asyncApi('hideTabBar', () => tabBar.setVisible(false)),
  };
}
