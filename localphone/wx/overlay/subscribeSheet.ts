import { ask } from './dialog';
import { button, element } from './element';

export interface Template {
  id: string;
  title: string;
}

/** Asks for one message of each template; resolves with the ids allowed (none when refused or closed). */
export function askSubscription(
  host: HTMLElement,
  app: string,
  templates: readonly Template[],
): Promise<readonly string[]> {
  return ask<readonly string[]>(host, {
    label: '订阅消息',
    placement: 'bottom',
    cancel: [],
    content: (answer) => {
      const boxes = templates.map((template) => ({
        id: template.id,
        title: template.title,
        box: element('input', { attributes: { type: 'checkbox', checked: '' } }),
      }));
      const chosen = (): string[] => boxes.filter(({ box }) => box.checked).map(({ id }) => id);
      return [
        element('div', { class: 'wx-sheet' }, [
          element('div', { class: 'wx-sheet-app', text: app }),
          element('h2', { text: '申请发送一次性订阅消息' }),
          ...boxes.map(({ box, title }) =>
            element('label', { class: 'wx-check' }, [box, element('span', { text: title })]),
          ),
          element('div', { class: 'wx-sheet-buttons' }, [
            button('取消', 'wx-button', () => answer([])),
            button('允许', 'wx-button wx-button-main', () => answer(chosen())),
          ]),
        ]),
      ];
    },
  });
}
