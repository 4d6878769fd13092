import { element } from './element';
import { installStyles } from './styles';

export interface Question<T> {
  /** What a screen reader announces. */
  label: string;
  placement: 'center' | 'bottom' | 'full';
  /** The answer when the person presses Escape or taps beside it; without it they must choose. */
  cancel?: T;
  content(answer: (value: T) => void): readonly Node[];
}

const focusable =
  'button:not([disabled]), input:not([type=hidden]), textarea, select, a[href], [tabindex="0"]';

function keepFocusInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(focusable)];
  const first = stops[0];
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return;
  const at = document.activeElement;
  if (event.shiftKey ? at === first || at === panel : at === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}

/** Shows a dialog over the phone and resolves with the person's answer. */
export function ask<T>(host: HTMLElement, question: Question<T>): Promise<T> {
  installStyles();
  const before = document.activeElement;
  return new Promise((resolve) => {
    const panel = element('div', {
      class: `wx-panel wx-panel-${question.placement}`,
      attributes: {
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': question.label,
        tabindex: '-1',
      },
    });
    const layer = element('div', { class: `wx-layer wx-layer-${question.placement}` }, [panel]);
    const answer = (value: T): void => {
      layer.remove();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      resolve(value);
    };
    const cancel = (): void => {
      if ('cancel' in question) answer(question.cancel);
    };
    layer.addEventListener('click', (event) => {
      if (event.target === layer) cancel();
    });
    layer.addEventListener('keydown', (event) => {
      if (event.key === 'Tab') keepFocusInside(panel, event);
      if (event.key === 'Escape') cancel();
      event.stopPropagation();
    });
    panel.append(...question.content(answer));
    host.append(layer);
    const start = panel.querySelector<HTMLElement>('[autofocus]') ?? panel;
    start.focus({ preventScroll: true });
  });
}
