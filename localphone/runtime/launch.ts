import type { LaunchOptions } from '../phone';
import { parseAddress } from './address';
import { entryPage } from './bundle';
import type { AppJson } from './bundle';

export interface PhoneAddress {
  openid: string;
  launch: LaunchOptions;
  fontScale: number;
}

const FROM_LINK_CODE = 1011;
const LARGE_TYPE = 1.3;

/**
 * `/phone.html?openid=…&path=…&scene=…&q=…&large=1` → who holds the phone and where it starts.
 * `q` is the address of an ordinary-link code; the app finds it encoded in its query, as on WeChat.
 */
export function readPhoneAddress(search: string, app: AppJson): PhoneAddress {
  const given = new URLSearchParams(search);
  const entry = entryPage(app);
  const { route, query } = parseAddress(given.get('path') ?? entry);
  const q = given.get('q');
  return {
    openid: given.get('openid') ?? '',
    fontScale: given.get('large') === '1' ? LARGE_TYPE : 1,
    launch: {
      path: route === '' ? entry : route,
      scene: Number(given.get('scene') ?? (q === null ? 1001 : FROM_LINK_CODE)),
      query: q === null ? query : { ...query, q: encodeURIComponent(q) },
      referrerInfo: {},
    },
  };
}
