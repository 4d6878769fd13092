import type { Phone } from '../phone';
import { appName } from './appName';
import { WxFailure } from './failure';
import { consents } from './overlay/consentSheet';
import { pickFiles } from './overlay/pickFiles';
import { showInfo } from './overlay/infoSheet';
import { chooseRow } from './overlay/actionSheet';
import { sessionOf } from './session';

export interface ShareMessage {
  title?: string;
  path?: string;
  imageUrl?: string;
}

const failed = (name: string, error: unknown): { errMsg: string } => {
  if (error instanceof WxFailure)
    return { ...error.extra, errMsg: `${name}:fail ${error.message}` };
  throw error;
};

/** `open-type=getPhoneNumber`: the authorization sheet; the detail of `getphonenumber`. */
export async function getPhoneNumber(phone: Phone): Promise<Record<string, unknown>> {
  const { privacy, doors } = sessionOf(phone);
  try {
    await privacy.require('getPhoneNumber');
    const allowed = await consents(phone.overlay, {
      app: `${appName(phone)} 申请`,
      title: '获取并验证你的手机号',
      text: '仅用于你主动提交的登记信息。',
      value: '微信绑定的手机号',
      allow: '允许',
      refuse: '不允许',
    });
    if (!allowed) throw new WxFailure('user deny', { errno: 1400001 });
    const { code } = await doors.post<{ code: string }>('/phone/phone-number-code', {});
    return { errMsg: 'getPhoneNumber:ok', code };
  } catch (error) {
    return failed('getPhoneNumber', error);
  }
}

/** `open-type=agreePrivacyAuthorization`: the person agreed in the app's own words. */
export function agreePrivacy(phone: Phone): void {
  sessionOf(phone).privacy.agree();
}

/** `open-type=chooseAvatar`: the detail of `chooseavatar`, or undefined when cancelled. */
export async function chooseAvatar(phone: Phone): Promise<{ avatarUrl: string } | undefined> {
  const { privacy, files } = sessionOf(phone);
  await privacy.require('chooseAvatar');
  const [file] = await pickFiles(phone.overlay, { accept: 'image/*', multiple: false });
  if (file === undefined) return undefined;
  return {
    avatarUrl: files.addTemporary(new Uint8Array(await file.arrayBuffer()), file.name, file.type),
  };
}

/** `open-type=share` and the menu's 转发给朋友: shows what a friend would get. */
export async function share(phone: Phone, message: ShareMessage): Promise<void> {
  await showInfo(phone.overlay, {
    title: '转发给朋友',
    lines: [message.title ?? appName(phone), message.path ?? ''].filter(Boolean),
    actions: ['发送'],
  });
}

/** `open-type=contact`: WeChat's customer service, which a laptop has not. */
export async function contact(phone: Phone): Promise<void> {
  await showInfo(phone.overlay, {
    title: '客服会话',
    lines: ['正式环境中，此处进入微信客服会话。'],
    actions: [],
  });
}

/** `open-type=openSetting` and the capsule's menu. */
export async function capsuleMenu(phone: Phone): Promise<'share' | 'settings' | undefined> {
  const row = await chooseRow(phone.overlay, ['转发给朋友', '设置'], { label: '更多' });
  return row === 0 ? 'share' : row === 1 ? 'settings' : undefined;
}

/** Turns anything written in `src` into a URL the browser can load; rejects when there is no such file. */
export function sourceUrl(phone: Phone, source: string): Promise<string> {
  return sessionOf(phone).sources.url(source);
}
