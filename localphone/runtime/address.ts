export interface Address {
  route: string;
  /** Values as they stand in the address: WeChat does not decode them. */
  query: Record<string, string>;
}

/** `../b/index?x=1` seen from the page `from` → route and query. A leading slash means the app's root. */
export function parseAddress(url: string, from = ''): Address {
  const [path = '', search = ''] = splitOnce(url, '?');
  const parts = path.startsWith('/') || from === '' ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return { route: parts.join('/').replace(/\.html$/, ''), query: parseQuery(search) };
}

function parseQuery(search: string): Record<string, string> {
  const pairs = search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => splitOnce(pair, '='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
