import { appName } from '../wx/appName';
import { consents } from '../wx/overlay/consentSheet';
import { showInfo } from '../wx/overlay/infoSheet';
import { sessionOf } from '../wx/session';
import type { Button } from './button';
import { componentHost } from './host';

/** What a button's `open-type` does when it is tapped. */
export function openTypes(openType: string, button: Button): void {
  const action = ACTIONS[openType];
  if (action) void action(button).catch((error: unknown) => componentHost().failed(error));
  else componentHost().unsupported(`button open-type="${openType}"`);
}

const ACTIONS: Readonly<Record<string, (button: Button) => Promise<void>>> = {
  getPhoneNumber: (button) => sharePhoneNumber(button, 'getphonenumber'),
  getRealtimePhoneNumber: (button) => sharePhoneNumber(button, 'getrealtimephonenumber'),
  agreePrivacyAuthorization: async (button) => {
    sessionOf(componentHost().phone).privacy.agree();
    button.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
  },
  share: async () => componentHost().share('button'),
  contact: async (button) => {
    await tell('客服会话', ['正式环境中，此处打开与客服的会话。']);
    button.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} });
  },
  feedback: () => tell('意见反馈', ['正式环境中，此处打开微信的意见反馈页面。']),
  openSetting: async (button) => {
    await tell('设置', ['正式环境中，此处打开授权设置页面。']);
    button.emit('opensetting', { errMsg: 'openSetting:ok', authSetting: {} });
  },
  chooseAvatar,
};

/** The person's number goes to the app as a one-time code only. */
async function sharePhoneNumber(button: Button, event: string): Promise<void> {
  const { phone } = componentHost();
  const session = sessionOf(phone);
  try {
    await session.privacy.require('button.getPhoneNumber');
    const allowed = await consents(phone.overlay, {
      app: appName(phone),
      title: '申请获取并验证你的手机号',
      text: '你的手机号将提供给该小程序使用。',
      value: '微信绑定的手机号',
      allow: '允许',
      refuse: '不允许',
    });
    if (!allowed)
      return button.emit(event, { errMsg: 'getPhoneNumber:fail user deny', errno: 1400001 });
    const { code } = await session.doors.post<{ code: string }>('/phone/phone-number-code', {});
    button.emit(event, { errMsg: 'getPhoneNumber:ok', code, encryptedData: '', iv: '' });
  } catch (error) {
    button.emit(event, {
      errMsg: `getPhoneNumber:fail ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

/** A picture from this machine as the avatar, named by a blob address. */
async function chooseAvatar(button: Button): Promise<void> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  const chosen = new Promise<File | undefined>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]), { once: true });
    input.addEventListener('cancel', () => resolve(undefined), { once: true });
  });
  input.click();
  const file = await chosen;
  if (file) button.emit('chooseavatar', { avatarUrl: URL.createObjectURL(file) });
}

async function tell(title: string, lines: string[]): Promise<void> {
  await showInfo(componentHost().phone.overlay, { title, lines, actions: [] });
}
