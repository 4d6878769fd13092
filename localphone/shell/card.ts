import { element } from '../wx/overlay/element';

export interface Card {
  element: HTMLElement;
  body: HTMLElement;
  badge: HTMLElement;
}

/** One titled section of the desk. */
export function card(title: string): Card {
  const badge = element('span', { class: 'badge' });
  const heading = element('h2', { text: title }, []);
  heading.append(badge);
  const body = element('div');
  const section = element('section', { class: 'card', attributes: { 'aria-label': title } }, [
    heading,
    body,
  ]);
  return { element: section, body, badge };
}

/** A button with a bold first line and a quiet second one. */
export function choice(
  words: { title: string; detail: string; picture?: string },
  onTap: () => void,
): HTMLButtonElement {
  const picture =
    words.picture === undefined
      ? []
      : [element('img', { attributes: { src: words.picture, alt: '' } })];
  return element('button', { class: 'choice', attributes: { type: 'button' }, onTap }, [
    ...picture,
    element('span', { class: 'choice-words' }, [
      element('strong', { text: words.title }),
      element('span', { text: words.detail }),
    ]),
  ]);
}

/** A row of buttons of which one is pressed. */
export function switchRow<T extends string>(
  label: string,
  options: readonly { value: T; text: string }[],
  chosen: T,
  onChoose: (value: T) => void,
): HTMLElement {
  const row = element('div', { class: 'row', attributes: { role: 'group', 'aria-label': label } });
  const buttons = options.map(({ value, text }) => {
    const node = element('button', {
      text,
      attributes: { type: 'button', 'aria-pressed': String(value === chosen) },
    });
    node.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === node));
      onChoose(value);
    });
    return node;
  });
  row.append(...buttons);
  return row;
}

/** Says what went wrong inside a card, in place of its content. */
export function trouble(error: unknown): HTMLElement {
  return element('p', {
    class: 'error',
    text: error instanceof Error ? error.message : String(error),
    attributes: { role: 'alert' },
  });
}
