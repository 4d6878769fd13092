import { randomBytes } from 'node:crypto';
import { APPID } from '../functions/environment';
import { OK, wxError, type Api, type WeChat } from './context';

const CODE_MS = 5 * 60_000;

/** A code for phonenumber.getPhoneNumber: one use, five minutes. */
export function issuePhoneNumberCode(wechat: WeChat, openid: string): string {
  const code = randomBytes(16).toString('hex');
  wechat.records.put('phoneCode', code, { openid, expires: wechat.now() + CODE_MS });
  return code;
}

export function phoneInfo(wechat: WeChat, openid: string) {
  const number = wechat.people.phoneNumberOf(openid);
  const countryCode = wechat.people.countryCodeOf(openid);
  return {
    phoneNumber: countryCode === '86' ? number : `+${countryCode}${number}`,
    purePhoneNumber: number,
    countryCode,
    watermark: { timestamp: Math.floor(wechat.now() / 1000), appid: APPID },
  };
}

/** phonenumber.getPhoneNumber: 40029 for a code that is unknown, used, too old or not of the `openid` given. */
export const getPhoneNumber: Api = (wechat, { code, openid }) => {
  const { records } = wechat;
  const issued = records.get('phoneCode', String(code));
  records.remove('phoneCode', String(code));
  if (issued === undefined || issued.expires <= wechat.now())
    return wxError(40029, 'code is invalid');
  if (openid !== undefined && openid !== issued.openid) return wxError(40029, 'code is invalid');
  return { ...OK, phone_info: phoneInfo(wechat, issued.openid) };
};
