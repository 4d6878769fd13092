import { attributeText } from './attributeText';
import { WxElement } from './element';
import { browserUnits } from '../styles/units';

interface RichNode {
  type?: 'node' | 'text';
  name?: string;
  text?: string;
  attrs?: Record<string, string>;
  children?: RichNode[];
}

/** Tags that WeChat draws; anything else, with all it holds, is left out. */
const TAGS = new Set(
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set([
  'class',
  'style',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'align',
  'start',
  'type',
  'span',
  'dir',
  'size',
  'color',
  'face',
]);

/** Formatted text from html text or nodes; scripts, links and handlers never come through. */
export class RichText extends WxElement {
  static override readonly attributes = {
    nodes: [],
    space: '',
    'user-select': false,
    mode: 'default',
  };

  protected override render(): void {
    this.classList.toggle('selectable', this.flag('user-select'));
    this.classList.toggle('keeps-spaces', this.text('space') !== '');
    const nodes = this.raw('nodes');
    if (Array.isArray(nodes))
      return this.replaceChildren(...(nodes as RichNode[]).flatMap(fromNode));
    const parsed = new DOMParser().parseFromString(attributeText(nodes), 'text/html');
    this.replaceChildren(...[...parsed.body.childNodes].flatMap(fromDom));
  }
}

function fromNode({ type, name, text, attrs, children }: RichNode): Node[] {
  if (type === 'text') return [document.createTextNode(decode(text ?? ''))];
  return draw(name ?? '', Object.entries(attrs ?? {}), () => (children ?? []).flatMap(fromNode));
}

function fromDom(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].map(
    ({ name, value }) => [name, value] as [string, string],
  );
  return draw(node.localName, attributes, () => [...node.childNodes].flatMap(fromDom));
}

function draw(
  name: string,
  attributes: readonly [string, string][],
  children: () => Node[],
): Node[] {
  const tag = name.toLowerCase();
  if (!TAGS.has(tag)) return [];
  const element = document.createElement(tag);
  for (const [key, value] of attributes) {
    if (!ATTRIBUTES.has(key) || (key === 'src' && !/^(?:https?:|data:image\/|\/)/i.test(value)))
      continue;
    element.setAttribute(key, key === 'style' ? browserUnits(value) : value);
  }
  element.append(...children());
  return [element];
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = {
    nbsp: '\u00a0',
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    ensp: '\u2002',
    emsp: '\u2003',
  };
  return text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
