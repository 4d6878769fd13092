import { ask } from './dialog';
import { button, element } from './element';

/** A sheet with facts and named actions; resolves with the action's index or undefined when closed. */
export function showInfo(
  host: HTMLElement,
  spec: { title: string; lines: readonly string[]; actions: readonly string[] },
): Promise<number | undefined> {
  return ask<number | undefined>(host, {
    label: spec.title,
    placement: 'bottom',
    cancel: undefined,
    content: (answer) => [
      element('div', { class: 'wx-sheet' }, [
        element('h2', { text: spec.title }),
        ...spec.lines.map((line) => element('p', { text: line })),
        ...spec.actions.map((action, index) =>
          button(action, 'wx-button wx-button-wide wx-button-main', () => answer(index)),
        ),
        button('关闭', 'wx-button wx-button-wide', () => answer(undefined)),
      ]),
    ],
  });
}
