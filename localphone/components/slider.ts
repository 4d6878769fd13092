import type { FormField } from './form';
import { WxElement } from './element';

export class Slider extends WxElement implements FormField {
  static override readonly attributes = {
    min: 0,
    max: 100,
    step: 1,
    disabled: false,
    value: 0,
    color: '#e9e9e9',
    'selected-color': '#1aad19',
    activeColor: '#1aad19',
    'active-color': '#1aad19',
    backgroundColor: '#e9e9e9',
    'background-color': '#e9e9e9',
    'block-size': 28,
    'block-color': '#ffffff',
    'show-value': false,
    name: '',
  };
  private readonly range = document.createElement('input');
  private readonly figure = document.createElement('span');

  constructor() {
    super();
    this.range.type = 'range';
    this.range.addEventListener('input', () => {
      this.show();
      this.emit('changing', { value: Number(this.range.value) });
    });
    this.range.addEventListener('change', () =>
      this.emit('change', { value: Number(this.range.value) }),
    );
  }

  override connectedCallback(): void {
    if (!this.range.isConnected) this.append(this.range, this.figure);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    const { range } = this;
    for (const name of ['min', 'max', 'step'] as const) range[name] = this.text(name);
    range.disabled = this.flag('disabled');
    if (changed === undefined || changed === 'value' || changed === 'max')
      range.value = this.text('value');
    range.style.setProperty('--active', this.own('activeColor', 'active-color', 'selected-color'));
    range.style.setProperty('--track', this.own('backgroundColor', 'background-color', 'color'));
    range.style.setProperty('--block', this.text('block-color'));
    range.style.setProperty(
      '--block-size',
      `${Math.min(28, Math.max(12, this.amount('block-size')))}px`,
    );
    range.setAttribute('aria-label', this.getAttribute('aria-label') ?? this.text('name'));
    this.figure.hidden = !this.flag('show-value');
    this.show();
  }

  private show(): void {
    const { min, max, value } = this.range;
    this.range.style.setProperty(
      '--done',
      `${(100 * (Number(value) - Number(min))) / (Number(max) - Number(min) || 1)}%`,
    );
    this.figure.textContent = value;
  }

  /** The first of these attributes that was set, otherwise the first one's default. */
  private own(...names: string[]): string {
    const defaults: Readonly<Record<string, unknown>> = Slider.attributes;
    return this.text(names.find((name) => this.raw(name) !== defaults[name]) ?? names[0] ?? '');
  }

  formValue(): number {
    return Number(this.range.value);
  }
  formReset(): void {
    this.range.value = this.text('value');
    this.show();
  }
}
