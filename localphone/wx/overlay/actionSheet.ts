import { ask } from './dialog';
import { button, element } from './element';

/** Rows from below; resolves with the index of the one tapped, or undefined when cancelled. */
export function chooseRow(
  host: HTMLElement,
  rows: readonly string[],
  words: { label: string; note?: string; color?: string },
): Promise<number | undefined> {
  return ask<number | undefined>(host, {
    label: words.label,
    placement: 'bottom',
    cancel: undefined,
    content: (answer) => {
      const parts: Node[] = [];
      if (words.note !== undefined)
        parts.push(element('div', { class: 'wx-row-note', text: words.note }));
      for (const [index, row] of rows.entries()) {
        const node = button(row, 'wx-row', () => answer(index));
        if (words.color !== undefined) node.style.color = words.color;
        parts.push(node);
      }
      parts.push(button('取消', 'wx-row wx-row-cancel', () => answer(undefined)));
      return parts;
    },
  });
}
