import { ask } from './dialog';
import { button, element } from './element';

export interface ModalSpec {
  title: string;
  content: string;
  showCancel: boolean;
  cancelText: string;
  cancelColor: string;
  confirmText: string;
  confirmColor: string;
  editable: boolean;
  placeholderText: string;
}

export interface ModalAnswer {
  confirm: boolean;
  cancel: boolean;
  /** What was typed, when the modal is editable and confirmed. */
  content: string | null;
}

function tinted(node: HTMLButtonElement, color: string): HTMLButtonElement {
  node.style.color = color;
  return node;
}

/** WeChat's modal: title, text or a field, one or two buttons. */
export function showModal(host: HTMLElement, spec: ModalSpec): Promise<ModalAnswer> {
  const cancelled: ModalAnswer = { confirm: false, cancel: true, content: null };
  return ask<ModalAnswer>(host, {
    label: spec.title === '' ? spec.content : spec.title,
    placement: 'center',
    content: (answer) => {
      const field = element('textarea', {
        class: 'wx-modal-field',
        attributes: {
          rows: '2',
          placeholder: spec.placeholderText,
          'aria-label': spec.title,
          autofocus: '',
        },
      });
      field.value = spec.content;
      const confirm = (): void =>
        answer({ confirm: true, cancel: false, content: spec.editable ? field.value : null });
      const parts: Node[] = [];
      if (spec.title !== '')
        parts.push(element('div', { class: 'wx-modal-title', text: spec.title }));
      if (spec.editable) parts.push(field);
      else if (spec.content !== '')
        parts.push(element('div', { class: 'wx-modal-text', text: spec.content }));
      const buttons = [
        tinted(button(spec.confirmText, 'wx-modal-button', confirm), spec.confirmColor),
      ];
      if (spec.showCancel)
        buttons.unshift(
          tinted(
            button(spec.cancelText, 'wx-modal-button', () => answer(cancelled)),
            spec.cancelColor,
          ),
        );
      return [...parts, element('div', { class: 'wx-modal-buttons' }, buttons)];
    },
  });
}

/** A plain yes-or-no in WeChat's look. */
export async function confirmed(
  host: HTMLElement,
  words: { title: string; content: string; yes: string; no: string },
): Promise<boolean> {
  const answer = await showModal(host, {
    title: words.title,
    content: words.content,
    showCancel: true,
    cancelText: words.no,
    cancelColor: '#000000',
    confirmText: words.yes,
    confirmColor: '#576B95',
    editable: false,
    placeholderText: '',
  });
  return answer.confirm;
}
