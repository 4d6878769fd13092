import Taro from '@tarojs/taro';
import { routes } from '../routes';

const TABS: readonly string[] = [routes.home, routes.trainings, routes.me];
const pathOf = (url: string): string => url.replace(/^\//, '').replace(/\?.*$/, '');

/** Leaves for where one came from: the page before, else `back`, else home. */
export async function goBack(back?: string): Promise<void> {
  const before = Taro.getCurrentPages().at(-2)?.route;
  if (before !== undefined && (back === undefined || pathOf(back) === pathOf(before))) {
    await Taro.navigateBack();
    return;
  }
  const url = back ?? routes.home;
  await (TABS.includes(`/${pathOf(url)}`) ? Taro.switchTab({ url }) : Taro.redirectTo({ url }));
}

/** The `back` of a page's address; only pages of this mini-program count. */
export function backOf(param: string | undefined): string | undefined {
  if (param === undefined) return undefined;
  try {
    const url = decodeURIComponent(param);
    return /^\/(pages|features)\//.test(url) ? url : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
