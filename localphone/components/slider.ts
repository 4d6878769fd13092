import type { FormField } from './form';
import { WxElement } from './element';

export class Slider extends WxElement implements FormField {
  static override readonly attributes = {
    min: 0, max: 100, step: 1, disabled: false, value: 0, color: '#e9e9e9', 'selected-color': '#1aad19', activeColor: '#1aad19', 'active-color': '#1aad19',
    backgroundColor: '#e9e9e9', 'background-color': '#e9e9e9', 'block-size': 28, 'block-color': '#ffffff', 'show-value': false, name: '',
  };
  private readonly range = document.createElement('input');
  private readonly figure = document.createElement('span');

  constructor() {
    super();
    this.range.type = 'range';
    this.range.addEventListener('input', () => {
      this.figure.textContent = this.range.value;
      this.emit('changing', { value: Number(this.range.value) });
    });
    this.range.addEventListener('change', () => this.emit('change', { value: Number(this.range.value) }));
  }

  override connectedCallback(): void {
    if (!this.range.isConnected) this.append(this.range, this.figure);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    const { range } = this;
    for (const name of ['min', 'max', 'step'] as const) range[name] = this.text(name);
    range.disabled = this.flag('disabled');
    if (changed === undefined || changed === 'value' || changed === 'max') range.value = this.text('value');
    range.style.accentColor = this.text('activeColor') || this.text('active-color') || this.text('selected-color');
    range.setAttribute('aria-label', this.getAttribute('aria-label') ?? this.text('name'));
    this.figure.hidden = !this.flag('show-value');
    this.figure.textContent = range.value;
  }

  formValue(): number {
    return Number(this.range.value);
  }
  formReset(): void {
    this.range.value = this.text('value');
    this.figure.textContent = this.range.value;
  }
}
