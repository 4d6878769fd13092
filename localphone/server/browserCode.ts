import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
export const localphoneDir = join(here, '..');

/** What the browser loads besides the app: path → content. */
export interface BrowserCode {
  files: ReadonlyMap<string, { type: string; content: string }>;
}

/** Bundles the phone and the desk for the browser. Throws what esbuild says. */
export async function bundleBrowserCode(): Promise<BrowserCode> {
  const entries: Record<string, string> = { phone: join(localphoneDir, 'runtime/main.ts') };
  const desk = join(localphoneDir, 'shell/desk.ts');
  if (existsSync(desk)) entries['desk'] = desk;
  const result = await build({
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const files = new Map<string, { type: string; content: string }>();
  for (const { path, text } of result.outputFiles) {
    const name = `/${path.split(/[\\/]/).pop() ?? ''}`;
    files.set(name, {
      type: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      content: text,
    });
  }
  files.set('/phone.css', {
    type: 'text/css',
    content: read('styles/phone.css') + read('styles/components.css'),
  });
  files.set('/phone.html', { type: 'text/html', content: read('runtime/phone.html') });
  if (existsSync(join(localphoneDir, 'shell/desk.html'))) {
    files.set('/', { type: 'text/html', content: read('shell/desk.html') });
    if (existsSync(join(localphoneDir, 'shell/desk.css')))
      files.set('/desk.css', { type: 'text/css', content: read('shell/desk.css') });
  }
  return { files };
}

const read = (path: string) => readFileSync(join(localphoneDir, path), 'utf8');
