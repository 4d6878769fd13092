import { element } from './element';

export interface PickSpec {
  /** MIME types or extensions as in an input's `accept`; empty accepts all. */
  accept: string;
  multiple: boolean;
}

/** Opens the browser's file dialog; resolves with the files chosen, none when it is closed. */
export function pickFiles(host: HTMLElement, spec: PickSpec): Promise<File[]> {
  return new Promise((resolve) => {
    const input = element('input', {
      class: 'wx-file-input',
      attributes: { type: 'file', accept: spec.accept, 'aria-label': '选择文件' },
    });
    input.multiple = spec.multiple;
    const finish = (): void => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    host.append(input);
    input.click();
  });
}
