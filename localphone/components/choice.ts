import { WxElement } from './element';
import type { FormField } from './form';

/** A box with a mark: checkbox and radio. */
abstract class Choice extends WxElement {
  static override readonly attributes = {
    value: '',
    disabled: false,
    checked: false,
    color: '#09BB07',
    name: '',
  };
  static override readonly ignored = [
    'backgroundColor',
    'background-color',
    'border-color',
    'borderColor',
    'active-background-color',
    'activeBackgroundColor',
    'active-border-color',
    'activeBorderColor',
    'icon-color',
    'iconColor',
    'nativeProps',
  ];
  protected readonly box = document.createElement('span');
  checked = false;

  constructor(readonly mark: 'checkbox' | 'radio') {
    super();
    this.box.className = `wx-${mark}-input`;
    this.box.setAttribute('aria-hidden', 'true');
  }

  override connectedCallback(): void {
    if (!this.box.isConnected) this.prepend(this.box);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    if (changed === undefined || changed === 'checked') this.checked = this.flag('checked');
    this.show();
  }

  show(): void {
    this.box.classList.toggle(`wx-${this.mark}-input-checked`, this.checked);
    this.box.style.setProperty('--mark-color', this.text('color'));
    this.dom('role', this.mark);
    this.dom('aria-checked', String(this.checked));
    this.dom('aria-disabled', this.flag('disabled') ? 'true' : undefined);
    this.dom('tabindex', this.flag('disabled') ? undefined : '0');
  }

  check(checked: boolean): void {
    this.checked = checked;
    this.show();
  }

  abstract tapped(): void;
}

export class Checkbox extends Choice {
  constructor() {
    super('checkbox');
  }
  tapped(): void {
    if (this.flag('disabled')) return;
    this.check(!this.checked);
    const group = this.closest('wx-checkbox-group');
    if (group instanceof CheckboxGroup) group.emit('change', { value: group.formValue() });
  }
}

export class Radio extends Choice {
  constructor() {
    super('radio');
  }
  tapped(): void {
    if (this.flag('disabled') || this.checked) return;
    const group = this.closest('wx-radio-group');
    for (const other of group?.querySelectorAll('wx-radio') ?? [])
      if (other instanceof Radio) other.check(false);
    this.check(true);
    if (group instanceof RadioGroup) group.emit('change', { value: group.formValue() });
  }
}

const all = <T extends Element>(root: Element, tag: string, type: new () => T): T[] =>
  [...root.querySelectorAll(tag)].filter((element): element is T => element instanceof type);

export class CheckboxGroup extends WxElement implements FormField {
  static override readonly attributes = { name: '' };
  formValue(): string[] {
    return all(this, 'wx-checkbox', Checkbox)
      .filter(({ checked }) => checked)
      .map((box) => box.text('value'));
  }
  formReset(): void {
    for (const box of all(this, 'wx-checkbox', Checkbox)) box.check(box.flag('checked'));
  }
}

export class RadioGroup extends WxElement implements FormField {
  static override readonly attributes = { name: '' };
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.dom('role', 'radiogroup');
  }
  formValue(): string {
    return (
      all(this, 'wx-radio', Radio)
        .find(({ checked }) => checked)
        ?.text('value') ?? ''
    );
  }
  formReset(): void {
    for (const radio of all(this, 'wx-radio', Radio)) radio.check(radio.flag('checked'));
  }
}

export class Switch extends WxElement implements FormField {
  static override readonly attributes = {
    checked: false,
    disabled: false,
    type: 'switch',
    color: '#04BE02',
    name: '',
  };
  private readonly box = document.createElement('span');
  private on = false;

  override connectedCallback(): void {
    if (!this.box.isConnected) this.append(this.box);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    if (changed === undefined || changed === 'checked') this.on = this.flag('checked');
    const kind = this.text('type') === 'checkbox' ? 'checkbox' : 'switch';
    this.box.className = `wx-${kind}-input${this.on ? ` wx-${kind}-input-checked` : ''}`;
    this.box.style.setProperty('--mark-color', this.text('color'));
    this.dom('role', 'switch');
    this.dom('aria-checked', String(this.on));
    this.dom('aria-disabled', this.flag('disabled') ? 'true' : undefined);
    this.dom('tabindex', this.flag('disabled') ? undefined : '0');
  }

  tapped(): void {
    if (this.flag('disabled')) return;
    this.on = !this.on;
    this.render('shown');
    this.emit('change', { value: this.on });
  }
  formValue(): boolean {
    return this.on;
  }
  formReset(): void {
    this.on = this.flag('checked');
    this.render('shown');
  }
}
