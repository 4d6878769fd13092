import { WxElement } from './element';
import { Form } from './form';
import { openTypes } from './openTypes';

export class Button extends WxElement {
  static override readonly attributes = {
    size: 'default',
    type: 'default',
    plain: false,
    disabled: false,
    loading: false,
    'form-type': '',
    'open-type': '',
    name: '',
    'hover-class': 'button-hover',
  };
  static override readonly ignored = [
    'lang',
    'session-from',
    'send-message-title',
    'send-message-path',
    'send-message-img',
    'app-parameter',
    'show-message-card',
    'business-id',
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.dom('role', 'button');
  }

  protected override render(): void {
    this.dom('size', this.text('size') || undefined);
    this.dom('type', this.text('type') || 'default');
    for (const name of ['plain', 'loading', 'disabled'])
      this.dom(name, this.flag(name) ? '' : undefined);
    this.dom('tabindex', this.flag('disabled') ? undefined : '0');
    this.dom('aria-disabled', this.flag('disabled') ? 'true' : undefined);
  }

  tapped(): void {
    if (this.flag('disabled')) return;
    const form = this.closest('wx-form');
    if (form instanceof Form && this.text('form-type') === 'submit') form.submit();
    if (form instanceof Form && this.text('form-type') === 'reset') form.reset();
    const openType = this.text('open-type');
    if (openType !== '') openTypes(openType, this);
  }
}
