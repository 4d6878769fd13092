export interface SelectorScope {
  /** Page route: the rule counts only inside windows of this page. */
  route?: string;
  /** Style scope of an isolated component: its classes are `<prefix>--<class>`. */
  prefix?: string;
}

/** A wxss selector → the selector of the elements that stand for WeChat's (view → wx-view, page → wx-page). */
export function browserSelector(selector: string, scope: SelectorScope): string {
  let out = '';
  let at = 0;
  while (at < selector.length) {
    const rest = selector.slice(at);
    const token = /^(?:\[[^\]]*\]|::?[\w-]+|[.#][\w\\-]+(?:\\.[\w-]*)*|-?[a-zA-Z_][\w-]*)/.exec(
      rest,
    )?.[0];
    if (token === undefined) {
      out += rest[0];
      at += 1;
      continue;
    }
    out += rewrite(token, scope);
    at += token.length;
  }
  return scope.route === undefined ? out : `:where([data-route="${scope.route}"]) ${out.trim()}`;
}

function rewrite(token: string, scope: SelectorScope): string {
  if (token.startsWith('.')) return scope.prefix ? `.${scope.prefix}--${token.slice(1)}` : token;
  if (/^[a-zA-Z]/.test(token) && !token.startsWith('wx-'))
    return /^(?:from|to)$/.test(token) ? token : `wx-${token}`;
  return token;
}
