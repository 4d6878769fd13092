import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { projectRoot } from './projectRoot';

const SDK_VERSION = '4.0.2';
/** Its dictionary is three times a whole function. */
const PINYIN = 'pinyin-pro';

/** The folders of cloudfunctions/ that are functions: those with an `index.ts` and a `config.json`. */
function functionNames(source: string): string[] {
  return readdirSync(source).filter((name) => existsSync(path.join(source, name, 'config.json')));
}

/**
 * Bundles every function into DIR/<name>/index.js, ready to be uploaded as it is: wx-server-sdk stays outside
 * and is installed by the cloud; pinyin lies beside those that use it. Beside them: database.json, the collections and indexes;
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

const OPTIONS = {
  absWorkingDir: projectRoot,
  bundle: true,
  platform: 'node',
  target: 'node16',
  format: 'cjs',
  // Whatever is imported late is required late.
  supported: { 'dynamic-import': false },
  minify: true,
  keepNames: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  metafile: true,
} satisfies BuildOptions;

/** A library that stays in a file of its own beside index.js, so that a cold start does not read it. */
const apart = (library: string): Plugin => ({
  name: `${library} apart`,
  setup: (building) =>
    building.onResolve({ filter: new RegExp(`^${library}$`) }, () => ({
      path: `./${library}.js`,
      external: true,
    })),
});

async function bundle(source: string, target: string, name: string): Promise<void> {
  const folder = path.join(target, name);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    external: ['wx-server-sdk'],
    plugins: [apart(PINYIN)],
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const dictionary = path.join(folder, `${PINYIN}.js`);
  if (imports.some((one) => one.path === `./${PINYIN}.js`))
    await build({ ...OPTIONS, entryPoints: [PINYIN], outfile: dictionary });
  else rmSync(dictionary, { force: true });
  cpSync(path.join(source, name, 'config.json'), path.join(folder, 'config.json'));
  const manifest = { name, main: 'index.js', dependencies: { 'wx-server-sdk': SDK_VERSION } };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
