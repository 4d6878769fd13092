import {
  codeWithText,
  pathOfCode,
  pictureOfCode,
  placeOfCode,
  type MiniProgramCode,
} from '../../wx/codes';
import { decodeQr } from '../../wx/decodeQr';
import { element } from '../../wx/overlay/element';
import { card, choice, trouble } from '../card';
import { cloud, door } from '../cloudDoors';
import type { DeskParts } from '../deskParts';
import { ways, type Start } from '../phoneFrame';
import { pictureDrop } from '../pictureDrop';
import { refreshing } from '../refreshing';

/** What a scanned text opens, as WeChat's own scanner decides; undefined when it is no way into the mini-program. */
export function startOf(text: string, codes: readonly MiniProgramCode[]): Start | undefined {
  const code = codeWithText(text, codes);
  if (code !== undefined) return { path: pathOfCode(code), scene: ways.miniProgramCode };
  if (/^\/?[\w-]+(\/[\w-]+)+(\?.*)?$/.test(text))
    return { path: text.replace(/^\//, ''), scene: ways.miniProgramCode };
  return /^https?:\/\//.test(text) ? { path: '', scene: ways.linkCode, q: text } : undefined;
}

/** Ways in as rows, in the order they were made; without any, the official account's. */
function codeRows(codes: readonly MiniProgramCode[], open: (start: Start) => void): HTMLElement[] {
  if (codes.length === 0) {
    const words = { title: '公众号二维码', detail: '关注公众号，进入小程序首页' };
    return [choice(words, () => open({ path: '', scene: ways.officialAccount }))];
  }
  const inOrderMade = [...codes].sort((a, b) => Number(a.at) - Number(b.at));
  return inOrderMade.map((code) =>
    choice(
      { title: code.label, detail: placeOfCode(code), picture: pictureOfCode(code, cloud) },
      () => open({ path: pathOfCode(code), scene: ways.miniProgramCode }),
    ),
  );
}

/** 扫一扫: opens the mini-program the way a scanned code does. */
export function scanCard({ state, frame, closePanel }: DeskParts): HTMLElement {
  const { element: section, body } = card('扫一扫');
  const list = element('div', { class: 'list' });
  const status = element('p', { class: 'note', attributes: { role: 'status' } });
  let codes: readonly MiniProgramCode[] = [];
  const open = (start: Start): void => {
    status.textContent = '';
    frame.open(start);
    closePanel();
  };
  const read = async (picture: Blob): Promise<void> => {
    const text = await decodeQr(picture);
    const start = text === undefined ? undefined : startOf(text, codes);
    if (start !== undefined) return open(start);
    status.textContent = text === undefined ? '图片中未发现二维码' : `这个码不属于小程序：${text}`;
  };
  refreshing(
    async () => {
      ({ codes } = await door<{ codes: MiniProgramCode[] }>('/phone/codes', state.now.openid));
      return codes.map((code) => `${code.id}${code.label}`).join();
    },
    (error) => {
      list.replaceChildren(...(error === undefined ? codeRows(codes, open) : [trouble(error)]));
    },
  );
  body.append(
    list,
    pictureDrop((picture) => {
      read(picture).catch((error: unknown) => {
        status.textContent = `图片读不出来：${error instanceof Error ? error.message : String(error)}`;
      });
    }),
    status,
  );
  return section;
}
