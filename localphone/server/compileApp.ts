import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileWxss, resolvePath } from '../styles/wxss';
import { routesOf } from '../runtime/bundle';
import type { AppBundle, AppJson, PageJson } from '../runtime/bundle';
import { compileTemplates } from './compileTemplates';

/** Compiles a weapp build. Throws with one sentence when the folder holds none or a file is broken. */
export function compileApp(dir: string): AppBundle {
  if (!existsSync(join(dir, 'app.json')))
    throw new Error(`No mini-program in ${dir}: app.json is missing. Build it first.`);
  const sources = readSources(dir);
  const text = (path: string) => {
    const found = sources.get(path);
    if (found === undefined) throw new Error(`${path} is missing in ${dir}`);
    return found;
  };
  const app = JSON.parse(text('app.json')) as AppJson;
  const json = collectJson(app, text);
  const styleScopes = scopesOf(json);
  const styles: Record<string, string> = {};
  for (const name of ['app', ...Object.keys(json)]) {
    if (!sources.has(`${name}.wxss`)) continue;
    styles[name] = compileWxss(`${name}.wxss`, text, sheetScope(name, json, styleScopes));
  }
  return {
    version: createHash('sha256')
      .update(JSON.stringify([...sources]))
      .digest('hex')
      .slice(0, 16),
    app,
    json,
    modules: Object.fromEntries([...sources].filter(([path]) => path.endsWith('.js'))),
    templates: compileTemplates(sources),
    styles,
    styleScopes,
  };
}

/** Text files that make up the app, by path with forward slashes. */
function readSources(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|json|wxml|wxss|wxs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(dir, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

/** Page json of every route, and of every component they use, however deep. */
function collectJson(app: AppJson, text: (path: string) => string): Record<string, PageJson> {
  const found: Record<string, PageJson> = {};
  const visit = (name: string, isPage: boolean) => {
    if (found[name]) return;
    const parsed = JSON.parse(text(`${name}.json`)) as PageJson;
    const using = { ...(isPage ? app.usingComponents : {}), ...parsed.usingComponents };
    const absolute = Object.entries(using).map(
      ([tag, path]) => [tag, `/${resolvePath(`${name}.json`, path)}`] as const,
    );
    found[name] = { ...parsed, usingComponents: Object.fromEntries(absolute) };
    for (const [, path] of absolute) visit(path.slice(1), false);
  };
  for (const route of routesOf(app)) visit(route, true);
  return found;
}

const sharesStyles = (json: PageJson | undefined) =>
  json?.component !== true || (json.styleIsolation ?? 'isolated').endsWith('shared');

function scopesOf(json: Record<string, PageJson>): Record<string, string> {
  const isolated = Object.keys(json).filter((name) => json[name]?.component === true);
  return Object.fromEntries(isolated.map((name, index) => [name, `c${index}`]));
}

function sheetScope(name: string, json: Record<string, PageJson>, scopes: Record<string, string>) {
  const own = json[name];
  if (own === undefined) return {};
  if (own.component !== true) return { route: name };
  const prefix = scopes[name];
  return sharesStyles(own) && own.styleIsolation !== 'apply-shared'
    ? {}
    : prefix === undefined
      ? {}
      : { prefix };
}
