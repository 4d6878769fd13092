import { ask } from './dialog';
import { button, element } from './element';

export interface ConsentSpec {
  app: string;
  title: string;
  text: string;
  /** What is asked for, e.g. a phone number. */
  value?: string;
  allow: string;
  refuse: string;
  link?: { text: string; open: () => void };
}

/** The sheet in which a person allows or refuses something; closing it refuses. */
export function consents(host: HTMLElement, spec: ConsentSpec): Promise<boolean> {
  return ask<boolean>(host, {
    label: spec.title,
    placement: 'bottom',
    cancel: false,
    content: (answer) => {
      const parts: Node[] = [
        element('div', { class: 'wx-sheet-app', text: spec.app }),
        element('h2', { text: spec.title }),
        element('p', { text: spec.text }),
      ];
      if (spec.value !== undefined)
        parts.push(element('div', { class: 'wx-sheet-value', text: spec.value }));
      if (spec.link !== undefined) parts.push(button(spec.link.text, 'wx-link', spec.link.open));
      parts.push(
        element('div', { class: 'wx-sheet-buttons' }, [
          button(spec.refuse, 'wx-button', () => answer(false)),
          button(spec.allow, 'wx-button wx-button-main', () => answer(true)),
        ]),
      );
      return [element('div', { class: 'wx-sheet' }, parts)];
    },
  });
}
