import { asyncApi, type ApiGroup } from '../convention';
import { needNumber, needText, WxFailure } from '../failure';
import { showInfo } from '../overlay/infoSheet';
import { chooseRow } from '../overlay/actionSheet';
import type { Session } from '../session';

const clipboardName = 'clipboard';

/** The browser may refuse its clipboard (no focus, no permission); the phone's own always holds the text. */
async function copyToBrowser(text: string): Promise<void> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (clipboard === undefined) return;
  try {
    await clipboard.writeText(text);
  } catch (error) {
    console.info('[localphone] the browser kept its clipboard:', error);
  }
}

function clipboardApis(session: Session): ApiGroup {
  const { store, privacy, toast } = session;
  return {
    setClipboardData: asyncApi<{ data: string }>('setClipboardData', async (o) => {
      const text = needText(o.data, 'data');
      await privacy.require('setClipboardData');
      store.write(clipboardName, text);
      await copyToBrowser(text);
      toast.show('toast', { title: '内容已复制', icon: 'none', mask: false }, 1500);
      return { data: '' };
    }),
    getClipboardData: asyncApi('getClipboardData', async () => {
      await privacy.require('getClipboardData');
      return { data: store.read(clipboardName, '') };
    }),
  };
}

function screenApis({ store, phone }: Session): ApiGroup {
  const state = { brightness: 0.5 };
  return {
    setScreenBrightness: asyncApi<{ value: number }>('setScreenBrightness', (o) => {
      state.brightness = Math.min(1, Math.max(0, needNumber(o.value, 'value')));
      phone.overlay.dataset['brightness'] = String(state.brightness);
    }),
    getScreenBrightness: asyncApi('getScreenBrightness', () => ({ value: state.brightness })),
    setKeepScreenOn: asyncApi<{ keepScreenOn: boolean }>('setKeepScreenOn', (o) =>
      store.write('keepScreenOn', o.keepScreenOn ?? false),
    ),
    setVisualEffectOnCapture: asyncApi<{ visualEffect: string }>(
      'setVisualEffectOnCapture',
      (o) => {
        phone.overlay.dataset['visualEffectOnCapture'] = o.visualEffect ?? 'none';
      },
    ),
  };
}

/** Chromium vibrates only on real phones and after a tap. */
const vibrate = (ms: number): void => {
  (navigator as Partial<Navigator>).vibrate?.(ms);
};

/** Clipboard, telephone, screen, vibration, calendar and contacts. */
export function deviceApis(session: Session): ApiGroup {
  const host = session.phone.overlay;
  const keep = async (privacyOf: string, title: string, lines: string[]): Promise<void> => {
    await session.privacy.require(privacyOf);
    const answer = await showInfo(host, { title, lines, actions: ['保存'] });
    if (answer === undefined) throw new WxFailure('cancel');
  };
  return {
    ...clipboardApis(session),
    ...screenApis(session),
    makePhoneCall: asyncApi<{ phoneNumber: string }>('makePhoneCall', async (o) => {
      const phoneNumber = needText(o.phoneNumber, 'phoneNumber');
      const row = await chooseRow(host, [`呼叫 ${phoneNumber}`], {
        label: '拨打电话',
        note: phoneNumber,
      });
      if (row === undefined) throw new WxFailure('cancel');
    }),
    vibrateShort: asyncApi<{ type: string }>('vibrateShort', () => vibrate(15)),
    vibrateLong: asyncApi('vibrateLong', () => vibrate(400)),
    addPhoneCalendar: asyncApi<{ title: string; startTime: number; location: string }>(
      'addPhoneCalendar',
      (o) => {
        const start = new Date(needNumber(o.startTime, 'startTime') * 1000 + 8 * 3_600_000);
        const when = start.toISOString().slice(0, 16).replace('T', ' ');
        return keep('addPhoneCalendar', '添加日历事件', [
          needText(o.title, 'title'),
          when,
          o.location ?? '',
        ]);
      },
    ),
    addPhoneContact: asyncApi<{ firstName: string; mobilePhoneNumber: string }>(
      'addPhoneContact',
      (o) =>
        keep('addPhoneContact', '添加联系人', [
          needText(o.firstName, 'firstName'),
          o.mobilePhoneNumber ?? '',
        ]),
    ),
  };
}
