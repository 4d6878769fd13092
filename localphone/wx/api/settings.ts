import { appName } from '../appName';
import { asyncApi, type ApiGroup } from '../convention';
import { needText, WxFailure } from '../failure';
import { consents } from '../overlay/consentSheet';
import { showInfo } from '../overlay/infoSheet';
import type { Session } from '../session';

const scopes: Record<string, string> = {
  'scope.userLocation': '获取你的位置信息',
  'scope.userFuzzyLocation': '获取你的模糊位置信息',
  'scope.writePhotosAlbum': '保存图片或视频到你的相册',
  'scope.camera': '使用你的摄像头',
  'scope.record': '使用你的麦克风',
  'scope.addPhoneContact': '添加到你的联系人',
  'scope.addPhoneCalendar': '添加到你的日历',
};

type Granted = Record<string, boolean>;

const granted = ({ store }: Session): Granted => store.read<Granted>('authSetting', {});

/** Asks once for a scope; a refusal stands until the person changes it in the settings. */
export async function requireScope(session: Session, scope: string): Promise<void> {
  const text = scopes[scope];
  if (text === undefined) throw new WxFailure(`invalid scope ${scope}`);
  const known = granted(session);
  const answer =
    known[scope] ??
    (await consents(session.phone.overlay, {
      app: `${appName(session.phone)} 申请`,
      title: text,
      text: '拒绝后可在小程序设置中打开。',
      allow: '允许',
      refuse: '拒绝',
    }));
  session.store.write('authSetting', { ...granted(session), [scope]: answer });
  if (!answer) throw new WxFailure('auth deny', { errno: 103 });
}

async function openSettings(session: Session): Promise<Granted> {
  for (;;) {
    const known = Object.entries(granted(session));
    const chosen = await showInfo(session.phone.overlay, {
      title: '设置',
      lines: known.length === 0 ? ['还没有申请过权限'] : ['点按一项可切换'],
      actions: known.map(
        ([scope, allowed]) => `${scopes[scope] ?? scope}：${allowed ? '允许' : '不允许'}`,
      ),
    });
    const entry = chosen === undefined ? undefined : known[chosen];
    if (entry === undefined) return granted(session);
    session.store.write('authSetting', { ...granted(session), [entry[0]]: !entry[1] });
  }
}

/** Permissions the person gave or refused. */
export function settingApis(session: Session): ApiGroup {
  return {
    getSetting: asyncApi('getSetting', () => ({
      authSetting: granted(session),
      subscriptionsSetting: {
        mainSwitch: true,
        itemSettings: session.store.read('subscriptions', {}),
      },
    })),
    openSetting: asyncApi('openSetting', async () => {
      session.taps.require();
      return { authSetting: await openSettings(session) };
    }),
    authorize: asyncApi<{ scope: string }>('authorize', async (o) => {
      const scope = needText(o.scope, 'scope');
      await session.privacy.require('authorize');
      await requireScope(session, scope);
    }),
  };
}
