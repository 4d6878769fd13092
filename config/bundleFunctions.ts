import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './projectRoot';

const SDK_VERSION = '4.0.2';

/** The folders of cloudfunctions/ that are functions: those with an `index.ts` and a `config.json`. */
function functionNames(source: string): string[] {
  return readdirSync(source).filter((name) => existsSync(path.join(source, name, 'config.json')));
}

/**
 * Bundles every function into DIR/<name>/index.js, ready to be uploaded as it is: wx-server-sdk stays outside
 * and is installed by the cloud. Beside them: database.json, the collections and indexes;
 * messages.json, what the demo's message templates look like.
 */
export async function bundleFunctions(
  target = path.join(projectRoot, 'dist/cloudfunctions'),
): Promise<readonly string[]> {
  const source = path.join(projectRoot, 'cloudfunctions');
  const names = functionNames(source);
  mkdirSync(target, { recursive: true });
  await Promise.all(names.map((name) => bundle(source, target, name)));
  for (const stale of readdirSync(target).filter((name) => !names.includes(name)))
    rmSync(path.join(target, stale), { recursive: true });
  for (const declared of ['database.json', 'messages.json'])
    cpSync(path.join(projectRoot, 'config', declared), path.join(target, '..', declared));
  return names;
}

async function bundle(source: string, target: string, name: string): Promise<void> {
  const folder = path.join(target, name);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    external: ['wx-server-sdk'],
    minify: true,
    keepNames: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  cpSync(path.join(source, name, 'config.json'), path.join(folder, 'config.json'));
  const manifest = { name, main: 'index.js', dependencies: { 'wx-server-sdk': SDK_VERSION } };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
