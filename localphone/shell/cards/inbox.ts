import { element } from '../../wx/overlay/element';
import { card, trouble } from '../card';
import { door } from '../cloudDoors';
import type { DeskParts } from '../deskParts';
import { ways } from '../phoneFrame';
import { refreshing } from '../refreshing';
import { shanghaiTime } from '../shanghai';

interface Message {
  id: string;
  at: number;
  kind: 'subscribe' | 'sms';
  title: string;
  lines: { label: string; value: string }[];
  page?: string;
  text?: string;
}

const seenName = (openid: string): string => `localphone-desk-seen:${openid}`;

function seenBy(openid: string): Set<string> {
  return new Set(JSON.parse(localStorage.getItem(seenName(openid)) ?? '[]') as string[]);
}

function markSeen(openid: string, id: string): void {
  localStorage.setItem(seenName(openid), JSON.stringify([...seenBy(openid).add(id)].slice(-500)));
}

function messageRow(message: Message, unread: boolean, onTap: () => void): HTMLElement {
  const kind = message.kind === 'sms' ? '短信' : '服务通知';
  const lines = message.lines.flatMap(({ label, value }) => [
    element('dt', { text: label }),
    element('dd', { text: value }),
  ]);
  return element(
    'button',
    { class: `message${unread ? ' unread' : ''}`, attributes: { type: 'button' }, onTap },
    [
      element('strong', { text: message.title === '' ? kind : message.title }),
      element('div', {}, [element('time', { text: `${kind} · ${shanghaiTime(message.at)}` })]),
      ...(message.text === undefined ? [] : [element('div', { text: message.text })]),
      element('dl', {}, lines),
      ...(message.page === undefined
        ? []
        : [element('span', { class: 'note', text: '点按打开小程序页面' })]),
    ],
  );
}

/** 消息: subscribe messages and SMS of the person who holds the phone. */
export function inboxCard({ state, frame, closePanel }: DeskParts): HTMLElement {
  const { element: section, body, badge } = card('消息');
  const list = element('div', { class: 'list' });
  body.append(list);
  let messages: Message[] = [];
  const show = (error?: unknown): void => {
    const { openid } = state.now;
    const seen = seenBy(openid);
    const unread = messages.filter(({ id }) => !seen.has(id)).length;
    badge.textContent = unread === 0 ? '' : String(unread);
    badge.setAttribute('aria-label', `${unread} 条未读`);
    const rows = messages.map((message) =>
      messageRow(message, !seen.has(message.id), () => {
        markSeen(openid, message.id);
        show();
        if (message.page === undefined) return;
        frame.open({ path: message.page.replace(/^\//, ''), scene: ways.message });
        closePanel();
      }),
    );
    if (error !== undefined) list.replaceChildren(trouble(error));
    else if (rows.length === 0)
      list.replaceChildren(element('p', { class: 'note', text: '还没有消息' }));
    else list.replaceChildren(...rows);
  };
  const again = refreshing(async () => {
    const { openid } = state.now;
    ({ messages } = await door<{ messages: Message[] }>('/phone/inbox', openid));
    return `${openid} ${messages.map(({ id }) => id).join()}`;
  }, show);
  state.onChange((now, before) => {
    if (now.openid !== before.openid) again();
  });
  return section;
}
