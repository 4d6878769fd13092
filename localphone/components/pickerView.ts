import { WxElement } from './element';
import { ROW_PX } from './wheel';

/** Wheels inside the page; its columns hold the rows as children. */
export class PickerView extends WxElement {
  static override readonly attributes = {
    value: [],
    'indicator-style': '',
    'indicator-class': '',
    'mask-style': '',
    'mask-class': '',
  };
  static override readonly ignored = ['immediate-change', 'name'];

  protected override render(changed?: string): void {
    if (changed === undefined || changed === 'value') queueMicrotask(() => this.place());
  }

  private place(): void {
    const value = this.raw('value');
    const chosen = Array.isArray(value) ? value.map(Number) : [];
    for (const [index, column] of this.columns().entries()) column.choose(chosen[index] ?? 0);
  }

  columns(): PickerViewColumn[] {
    return [...this.children].filter(
      (child): child is PickerViewColumn => child instanceof PickerViewColumn,
    );
  }

  turned(): void {
    this.emit('change', { value: this.columns().map(({ index }) => index) });
  }
}

export class PickerViewColumn extends WxElement {
  static override readonly ignored = ['name'];
  private settling: ReturnType<typeof setTimeout> | undefined;
  index = 0;

  constructor() {
    super();
    this.addEventListener('scroll', () => this.scrolled());
    this.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) this.scrollTo({ top: (this.index + step) * this.rowHeight() });
    });
  }

  protected override render(): void {
    this.dom('tabindex', '0');
    this.dom('role', 'listbox');
  }

  choose(index: number): void {
    this.index = index;
    this.scrollTop = index * this.rowHeight();
  }

  private rowHeight(): number {
    return this.firstElementChild?.clientHeight || ROW_PX;
  }

  private scrolled(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      const index = Math.round(this.scrollTop / this.rowHeight());
      if (index === this.index) return;
      this.index = index;
      if (this.parentElement instanceof PickerView) this.parentElement.turned();
    }, 80);
  }
}
