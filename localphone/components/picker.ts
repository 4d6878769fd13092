import { attributeText } from './attributeText';
import type { FormField } from './form';
import { WxElement } from './element';
import { openWheels } from './overlaySheet';
import type { OpenSheet } from './overlaySheet';
import { dateChoice, regionChoice, timeChoice } from './pickerModes';
import type { Choice } from './pickerModes';

/** Opens a sheet of wheels when tapped; five modes. */
export class Picker extends WxElement implements FormField {
  static override readonly attributes = {
    mode: 'selector',
    range: [],
    'range-key': '',
    value: undefined,
    start: '',
    end: '',
    fields: 'day',
    'custom-item': '',
    level: 'region',
    disabled: false,
    'header-text': '',
    name: '',
  };
  private sheet: OpenSheet | undefined;
  private picked: unknown;
  private lastValue: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.dom('role', 'button');
    this.dom('tabindex', '0');
    this.dom('aria-haspopup', 'dialog');
  }

  protected override render(changed?: string): void {
    const isNew = changed === 'value' && JSON.stringify(this.raw('value')) !== this.lastValue;
    if (changed === undefined || isNew) this.picked = this.raw('value');
    this.lastValue = JSON.stringify(this.raw('value'));
    this.dom('aria-disabled', this.flag('disabled') ? 'true' : undefined);
    if (!this.sheet || this.text('mode') !== 'multiSelector') return;
    const { columns, chosen } = this.choice();
    if (changed === 'range') this.sheet.setColumns(columns);
    if (isNew) this.sheet.setColumns(columns, chosen);
  }

  tapped(): void {
    if (this.flag('disabled') || this.sheet) return;
    void this.open();
  }

  formValue(): unknown {
    return this.picked;
  }

  formReset(): void {
    this.picked = this.raw('value');
  }

  private async open(): Promise<void> {
    const choice = this.choice();
    this.sheet = openWheels({
      label:
        this.text('header-text') ||
        this.getAttribute('aria-label') ||
        this.textContent.trim() ||
        '请选择',
      columns: choice.columns,
      chosen: choice.chosen,
      confirmText: '确定',
      startsOver: choice.startsOver ?? false,
      turned: (column, chosen) => {
        if (this.text('mode') === 'multiSelector')
          this.emit('columnchange', { column, value: chosen[column] });
        return choice.follow?.(column, chosen);
      },
    });
    const answer = await this.sheet.answer;
    this.sheet = undefined;
    if (!answer) return this.emit('cancel', {});
    const detail = choice.detail(answer);
    this.picked = detail['value'];
    this.emit('change', detail);
  }

  private choice(): Choice {
    const mode = this.text('mode');
    const value = this.picked;
    if (mode === 'date')
      return dateChoice(
        attributeText(value),
        this.text('start'),
        this.text('end'),
        this.text('fields'),
      );
    if (mode === 'time')
      return timeChoice(attributeText(value), this.text('start'), this.text('end'));
    if (mode === 'region')
      return regionChoice(listOf(value).map(String), this.text('custom-item'), this.text('level'));
    const range = listOf(this.raw('range'));
    if (mode === 'multiSelector')
      return {
        columns: range.map((column) => this.words(listOf(column))),
        chosen: listOf(value).map(Number),
        detail: (rows) => ({ value: rows }),
      };
    return {
      columns: [this.words(range)],
      chosen: [Math.max(0, Number(value ?? 0))],
      detail: ([row]) => ({ value: String(row) }),
    };
  }

  private words(range: readonly unknown[]): string[] {
    const key = this.text('range-key');
    return range.map((item) =>
      String(
        key !== '' && typeof item === 'object' && item !== null ? Reflect.get(item, key) : item,
      ),
    );
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
