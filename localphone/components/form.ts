import { WxElement } from './element';

/** A component that takes part in a form under its `name`. */
export interface FormField {
  formValue(): unknown;
  /** Back to what it was before the person touched it. */
  formReset(): void;
}

const isField = (element: Element): element is WxElement & FormField =>
  element instanceof WxElement && 'formValue' in element;

export class Form extends WxElement {
  static override readonly attributes = {
    'report-submit': false,
    'report-submit-timeout': 0,
    name: '',
  };

  submit(): void {
    this.emit('submit', {
      value: Object.fromEntries(
        this.fields().map((field) => [field.text('name'), field.formValue()]),
      ),
    });
  }

  reset(): void {
    for (const field of this.fields()) field.formReset();
    this.emit('reset', {});
  }

  private fields(): (WxElement & FormField)[] {
    return [...this.querySelectorAll('*')]
      .filter(isField)
      .filter((field) => field.text('name') !== '');
  }
}

/** Passes a tap on itself to the control it names (`for`) or holds. */
export class Label extends WxElement {
  static override readonly attributes = { for: '', name: '' };

  control(): WxElement | undefined {
    const named = this.text('for');
    const found =
      named === ''
        ? this.querySelector(CONTROLS)
        : this.closest('wx-page')?.querySelector(`[id="${named}"]`);
    return found instanceof WxElement ? found : undefined;
  }
}

const CONTROLS = 'wx-checkbox, wx-radio, wx-switch, wx-button, wx-input, wx-textarea';
