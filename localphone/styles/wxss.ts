import { parse } from 'postcss';
import type { AtRule, Container } from 'postcss';
import { browserSelector } from './selectors';
import type { SelectorScope } from './selectors';
import { browserUnits } from './units';

/** Reads an imported sheet: path inside the app → its text. Throws when it is missing. */
export type ReadSheet = (path: string) => string;

/** wxss → css for the phone. Imports are inlined; a missing import throws with both file names. */
export function compileWxss(path: string, read: ReadSheet, scope: SelectorScope): string {
  const root = parse(inlineImports(path, read, []), { from: path });
  rewriteRules(root, scope);
  root.walkDecls((decl) => {
    decl.value = browserUnits(decl.value);
  });
  return root.toString();
}

function inlineImports(path: string, read: ReadSheet, trail: readonly string[]): string {
  if (trail.includes(path)) return '';
  const root = parse(read(path), { from: path });
  root.walkAtRules('import', (rule) => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1];
    if (target === undefined) throw new Error(`${path}: @import without a file name`);
    rule.replaceWith(parse(inlineImports(resolvePath(path, target), read, [...trail, path])));
  });
  return root.toString();
}

function rewriteRules(container: Container, scope: SelectorScope): void {
  container.each((node) => {
    if (node.type === 'rule')
      node.selectors = node.selectors.map((selector) => browserSelector(selector, scope));
    if (node.type === 'atrule' && isGroup(node)) {
      node.params = browserUnits(node.params);
      rewriteRules(node, scope);
    }
  });
}

const isGroup = (rule: AtRule) =>
  rule.nodes !== undefined && !/keyframes$|font-face$/.test(rule.name);

/** `./a.wxss` seen from `pages/x/index.wxss` → `pages/x/a.wxss`; a leading slash means the app's root. */
export function resolvePath(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
