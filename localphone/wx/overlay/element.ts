export interface ElementSpec {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  onTap?: () => void;
}

/** Builds one element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  spec: ElementSpec = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (spec.class !== undefined) node.className = spec.class;
  if (spec.text !== undefined) node.textContent = spec.text;
  for (const [name, value] of Object.entries(spec.attributes ?? {})) node.setAttribute(name, value);
  if (spec.onTap !== undefined) node.addEventListener('click', spec.onTap);
  node.append(...children);
  return node;
}

/** A real button: reachable by keyboard, found by its text. */
export function button(text: string, className: string, onTap: () => void): HTMLButtonElement {
  return element('button', { class: className, text, attributes: { type: 'button' }, onTap });
}
