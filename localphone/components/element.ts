import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { browserUnits } from '../styles/units';
import { applyAnimation } from './animation';
import { attributeText } from './attributeText';
import { componentHost } from './host';

/** Attribute name → the value it has when the app sets none. */
export type Attributes = Readonly<Record<string, unknown>>;

const COMMON: Attributes = {
  'hover-class': 'none',
  'hover-stop-propagation': false,
  'hover-start-time': 50,
  'hover-stay-time': 400,
  animation: undefined,
  slot: '',
};

/**
 * A built-in component. The template engine sets attributes with their raw values (lists,
 * functions, booleans); `listens` says which events the app wants.
 */
export abstract class WxElement extends HTMLElement {
  /** Attributes that this component acts on. */
  static readonly attributes: Attributes = {};
  /** Attributes without effect on a laptop: fine at these values, recorded as missing at any other. */
  static readonly inert: Attributes = {};
  /** Attributes without any effect on a laptop, whatever their value. */
  static readonly ignored: readonly string[] = [];

  /** The template engine's node of this element. */
  declare __wxElement?: glassEasel.Element;
  readonly listened = new Map<string, boolean>();
  private readonly values = new Map<string, unknown>();

  /** Draws the attributes; called when attached and after each change. */
  protected render(_changed?: string): void {}

  connectedCallback(): void {
    this.render();
  }

  override setAttribute(name: string, value: string): void {
    const node = this.__wxElement;
    const raw = node === undefined ? value : node.getAttribute(name);
    this.assign(name, raw === null && value !== '' ? value : raw);
  }

  override removeAttribute(name: string): void {
    this.assign(
      name,
      this.__wxElement === undefined ? undefined : this.__wxElement.getAttribute(name),
    );
  }

  override get id(): string {
    return super.getAttribute('id') ?? '';
  }
  /** The template engine prefixes ids with their component; selectors do without. */
  override set id(value: string) {
    super.setAttribute('id', value.replace(/^.*?--/, ''));
  }

  override get dataset(): DOMStringMap {
    return (this.__wxElement?.dataset ?? super.dataset) as DOMStringMap;
  }

  /** Sets an attribute of the DOM element itself; undefined removes it. */
  dom(name: string, value: string | undefined): void {
    if (value === undefined) super.removeAttribute(name);
    else super.setAttribute(name, value);
  }

  emit(name: string, detail: unknown = {}, bubbles = false): void {
    if (this.__wxElement)
      glassEasel.Event.triggerEvent(this.__wxElement, name, detail, { bubbles, composed: bubbles });
  }

  raw(name: string): unknown {
    const value = this.values.get(name);
    return value === undefined || value === null ? this.kind.attributes[name] : value;
  }
  text(name: string): string {
    const value = this.raw(name);
    return attributeText(value);
  }
  flag(name: string): boolean {
    const value = this.raw(name);
    return value !== 'false' && Boolean(value);
  }
  /** NaN when the attribute is no number and has no default. */
  amount(name: string): number {
    const value = Number(this.raw(name));
    return Number.isNaN(value) ? Number(this.kind.attributes[name]) : value;
  }

  private get kind() {
    return this.constructor as typeof WxElement;
  }

  private assign(name: string, value: unknown): void {
    if (name === 'style') return this.dom('style', browserUnits(attributeText(value)));
    if (name.startsWith('aria-')) return this.assignAria(name, value);
    if (name === 'animation') return applyAnimation(this, value);
    this.reportUnknown(name, value);
    this.values.set(name, value);
    if (this.isConnected) this.render(name);
  }

  private assignAria(name: string, value: unknown): void {
    const given = attributeText(value) || undefined;
    this.dom(name === 'aria-role' ? 'role' : name, given);
  }

  private reportUnknown(name: string, value: unknown): void {
    const { attributes, inert, ignored } = this.kind;
    if (
      name in attributes ||
      name in COMMON ||
      ignored.includes(name) ||
      value === undefined ||
      value === null
    )
      return;
    if (
      name in inert &&
      (value === '' || value === false || attributeText(value) === attributeText(inert[name]))
    )
      return;
    componentHost().unsupported(`${this.localName.slice(3)} ${name}="${attributeText(value)}"`);
  }
}
