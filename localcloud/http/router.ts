import type { Door, Exchange } from './exchange';

interface Route {
  method: string;
  parts: string[];
  door: Door;
}
/** `/call/:function` style table of doors; a last part `*rest` takes everything that follows. */
export class Router {
  private readonly routes: Route[] = [];

  on(method: string, pattern: string, door: Door): this {
    this.routes.push({ method, parts: pattern.split('/').slice(1), door });
    return this;
  }

  /** The door and its parameters; a method that does not fit counts as not found. */
  find(method: string, path: string): { door: Door; params: Exchange['params'] } | undefined {
    const given = path.split('/').slice(1);
    for (const route of this.routes) {
      if (route.method !== method) continue;
      const params = match(route.parts, given);
      if (params !== undefined) return { door: route.door, params };
    }
    return undefined;
  }
}

function match(parts: string[], given: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index];
    if (part.startsWith('*')) {
      params[part.slice(1)] = decodeURIComponent(given.slice(index).join('/'));
      return params;
    }
    if (value === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return parts.length === given.length ? params : undefined;
}
