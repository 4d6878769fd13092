import { element } from '../../wx/overlay/element';
import { card } from '../card';
import type { DeskParts } from '../deskParts';

const sources = { app: '小程序', phone: '手机', unsupported: '未实现' } as const;

/** 页面出错: what went wrong in the phone since it was started. */
export function errorsCard({ frame }: DeskParts): HTMLElement {
  const { element: section, body, badge } = card('页面出错');
  const list = element('ul', { class: 'list', attributes: { role: 'log' } });
  const nothing = element('p', { class: 'note', text: '没有出错' });
  let count = 0;
  const add = (text: string, kind: 'error' | 'warning', title: string): void => {
    nothing.remove();
    const row = element('li', { class: `error ${kind}`, text });
    row.title = title;
    list.prepend(row);
    if (kind === 'error') badge.textContent = String(++count);
  };
  frame.onNews((news) => {
    if (news.kind === 'ready') {
      count = 0;
      badge.textContent = '';
      list.replaceChildren();
      body.replaceChildren(nothing, list);
    }
    if (news.kind === 'error')
      add(`${sources[news.error.source]}：${news.error.message}`, 'error', news.error.stack ?? '');
    if (news.kind === 'warning') add(news.message, 'warning', '');
  });
  body.append(nothing, list);
  return section;
}
