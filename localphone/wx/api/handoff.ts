import { asyncApi, type ApiGroup } from '../convention';
import { needText, WxFailure } from '../failure';
import { confirmed } from '../overlay/modal';
import { showInfo } from '../overlay/infoSheet';
import type { Session } from '../session';

interface MiniProgramOptions {
  appId: string;
  shortLink: string;
  path: string;
}

/** Ways out of the mini-program into the rest of WeChat, which a laptop has not: each says where it would lead. */
export function handoffApis({ phone, taps }: Session): ApiGroup {
  const leave = async (name: string, o: Partial<MiniProgramOptions>): Promise<void> => {
    taps.require();
    const target = o.shortLink ?? needText(o.appId, 'appId');
    const content = `即将打开小程序 ${target}${o.path === undefined ? '' : `\n${o.path}`}`;
    const yes = await confirmed(phone.overlay, { title: '', content, yes: '允许', no: '取消' });
    if (!yes) throw new WxFailure(name === 'navigateToMiniProgram' ? 'cancel' : 'user cancel');
  };
  const tell = (title: string, line: string): void => {
    void showInfo(phone.overlay, { title, lines: [line], actions: [] });
  };
  return {
    navigateToMiniProgram: asyncApi<MiniProgramOptions>('navigateToMiniProgram', (o) =>
      leave('navigateToMiniProgram', o),
    ),
    openEmbeddedMiniProgram: asyncApi<MiniProgramOptions>('openEmbeddedMiniProgram', (o) =>
      leave('openEmbeddedMiniProgram', o),
    ),
    openCustomerServiceChat: asyncApi<{ corpId: string }>('openCustomerServiceChat', (o) => {
      taps.require();
      tell('微信客服', `正式环境中，此处进入企业 ${needText(o.corpId, 'corpId')} 的客服会话。`);
    }),
    openOfficialAccountArticle: asyncApi<{ url: string }>('openOfficialAccountArticle', (o) =>
      tell('公众号文章', needText(o.url, 'url')),
    ),
  };
}
