import { showInfo } from '../wx/overlay/infoSheet';
import { recordError } from './errors';
import type { MiniPhone } from './miniPhone';

interface ShareCard {
  title?: string;
  path?: string;
}

/** The share sheet: what a friend would receive, and a way to open it as somebody else would. */
export function share(phone: MiniPhone, from: 'button' | 'menu'): void {
  void showShare(phone, from).catch((error: unknown) => recordError('phone', error));
}

async function showShare(phone: MiniPhone, from: 'button' | 'menu'): Promise<void> {
  const page = phone.navigation.top;
  if (!page) return;
  if (!page.has('onShareAppMessage')) {
    await showInfo(phone.overlay, { title: '更多', lines: ['当前页面未设置分享'], actions: [] });
    return;
  }
  const card = ((await page.call('onShareAppMessage', { from })) ?? {}) as ShareCard;
  const title = card.title ?? page.window.bar.titleText;
  const path = card.path ?? page.route;
  const chosen = await showInfo(phone.overlay, {
    title: '发送给朋友',
    lines: [title, path],
    actions: ['打开收到的卡片'],
  });
  if (chosen === 0) phone.restart(path.replace(/^\//, ''));
}
