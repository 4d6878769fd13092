import type { FormField } from './form';
import { WxElement } from './element';

const KEYBOARDS: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
  text: 'text',
  nickname: 'text',
};

/** Shared by input and textarea: a native control inside, and WeChat's events around it. */
export abstract class TextControl extends WxElement implements FormField {
  static override readonly attributes = {
    value: '',
    placeholder: '',
    'placeholder-style': '',
    'placeholder-class': '',
    disabled: false,
    maxlength: 140,
    focus: false,
    'auto-focus': false,
    name: '',
    cursor: -1,
    'selection-start': -1,
    'selection-end': -1,
    'confirm-type': 'done',
    'confirm-hold': false,
    type: 'text',
    password: false,
    'auto-height': false,
    fixed: false,
    'show-count': false,
  };
  static override readonly ignored = [
    'cursor-spacing',
    'adjust-position',
    'hold-keyboard',
    'always-embed',
    'auto-fill',
    'cursor-color',
    'show-confirm-bar',
    'adjust-keyboard-to',
    'disable-default-padding',
    'bounces',
    'auto-blur',
  ];
  static override readonly inert = {
    'safe-password-cert-path': '',
    'safe-password-length': '',
    'safe-password-time-stamp': '',
    'safe-password-nonce': '',
    'safe-password-salt': '',
    'safe-password-custom-hash': '',
  };

  protected readonly control: HTMLInputElement | HTMLTextAreaElement;
  private composing = false;

  constructor(tag: 'input' | 'textarea') {
    super();
    this.control = document.createElement(tag);
    this.control.className = 'wx-control';
    this.listenToControl();
  }

  override connectedCallback(): void {
    if (!this.control.isConnected) this.append(this.control);
    super.connectedCallback();
    if (this.flag('focus') || this.flag('auto-focus')) this.control.focus();
  }

  protected override render(changed?: string): void {
    const { control } = this;
    if (changed === undefined || changed === 'value') this.writeValue(this.text('value'));
    control.disabled = this.flag('disabled');
    control.placeholder = this.text('placeholder');
    control.name = this.text('name');
    const limit = this.amount('maxlength');
    if (limit >= 0) control.maxLength = limit;
    else control.removeAttribute('maxlength');
    control.enterKeyHint = this.text('confirm-type');
    control.inputMode = KEYBOARDS[this.text('type')] ?? 'text';
    this.renderPlaceholderStyle();
    for (const name of ['aria-label', 'aria-required', 'aria-invalid', 'aria-describedby']) {
      const value = this.getAttribute(name);
      if (value !== null) control.setAttribute(name, value);
    }
    if (changed === 'focus') this.followFocus();
    if (changed === 'cursor' && this.amount('cursor') >= 0)
      control.setSelectionRange(this.amount('cursor'), this.amount('cursor'));
  }

  override focus(): void {
    this.control.focus();
  }

  formValue(): string {
    return this.control.value;
  }

  formReset(): void {
    this.writeValue('');
  }

  tapped(): void {
    if (!this.flag('disabled')) this.control.focus();
  }

  private followFocus(): void {
    if (this.flag('focus')) this.control.focus();
    else if (document.activeElement === this.control) this.control.blur();
  }

  private writeValue(value: string): void {
    const limit = this.amount('maxlength');
    const fitting = limit >= 0 ? value.slice(0, limit) : value;
    if (this.control.value !== fitting && !this.composing) this.control.value = fitting;
    this.valueShown();
  }

  /** After the value changed, by the app or by the person. */
  protected valueShown(): void {}

  private renderPlaceholderStyle(): void {
    const style = this.text('placeholder-style');
    const color = /(?:^|;)\s*color\s*:\s*([^;]+)/.exec(style)?.[1] ?? this.colorOfClass();
    if (color) this.style.setProperty('--placeholder-color', color);
  }

  /** The colour that `placeholder-class` has on this page. */
  private colorOfClass(): string | undefined {
    const name = this.text('placeholder-class');
    if (name === '' || /^(?:input|textarea)-placeholder$/.test(name) || !this.isConnected)
      return undefined;
    const probe = document.createElement('span');
    probe.className = name;
    this.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  private listenToControl(): void {
    const { control } = this;
    const value = () => ({ value: control.value });
    control.addEventListener('compositionstart', () => (this.composing = true));
    control.addEventListener('compositionend', () => {
      this.composing = false;
      this.typed();
    });
    control.addEventListener('input', () => {
      if (!this.composing) this.typed();
    });
    control.addEventListener('focus', () => this.emit('focus', { ...value(), height: 0 }));
    control.addEventListener('blur', () =>
      this.emit('blur', { ...value(), cursor: control.value.length }),
    );
    control.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && !this.composing && this.confirmsOnEnter()) {
        this.emit('confirm', value());
        if (!this.flag('confirm-hold')) control.blur();
      }
    });
  }

  protected confirmsOnEnter(): boolean {
    return true;
  }

  private typed(): void {
    this.valueShown();
    this.emit('input', {
      value: this.control.value,
      cursor: this.control.selectionStart ?? this.control.value.length,
      keyCode: 0,
    });
  }
}
