import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { projectRoot } from './projectRoot';

const SDK_VERSION = '4.0.2';
/** Larger than a whole function: a dictionary, and what writes PDFs. Each stays in a file of its own. */
const APART = ['pinyin-pro', 'pdf-lib', '@pdf-lib/fontkit'] as const;
/** Chinese with rare characters (SIL Open Font License), beside the functions that write PDFs. */
export const CERTIFICATE_FONT = path.join(
  projectRoot,
  'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
);
const FONT_LICENCE = path.join(path.dirname(CERTIFICATE_FONT), '../LICENSE_FONT');

/** Plans rooms: shipped as it is, with the code it runs, which it finds beside itself. */
const SOLVER = 'highs';
const SOLVER_FILES = ['highs.js', 'highs.wasm'];

/** The folders of cloudfunctions/ that are functions: those with an `index.ts` and a `config.json`. */
function functionNames(source: string): string[] {
  return readdirSync(source).filter((name) => existsSync(path.join(source, name, 'config.json')));
}

/**
 * Bundles every function into DIR/<name>/index.js, ready to be uploaded as it is: wx-server-sdk stays outside
 * and is installed by the cloud; large libraries and the font lie beside those that use them. Beside them: database.json, the collections and indexes;
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

const fileOf = (library: string): string => `${library.replace('@', '').replace('/', '-')}.js`;

/** A library that stays in a file of its own beside index.js, so that a cold start does not read it. */
const apart = (library: string): Plugin => ({
  name: `${library} apart`,
  setup: (building) =>
    building.onResolve({ filter: new RegExp(`^${library}$`) }, () => ({
      path: `./${fileOf(library)}`,
      external: true,
    })),
});

/** Writes the libraries that are imported beside index.js, and the font beside what reads fonts. */
async function placeApart(folder: string, imported: ReadonlySet<string>): Promise<void> {
  const files: Record<string, string> = {
    'font.ttf': CERTIFICATE_FONT,
    'font-licence.txt': FONT_LICENCE,
  };
  const readsFonts = imported.has(`./${fileOf('@pdf-lib/fontkit')}`);
  for (const [file, from] of Object.entries(files))
    if (readsFonts) cpSync(from, path.join(folder, file));
    else rmSync(path.join(folder, file), { force: true });
  for (const file of SOLVER_FILES)
    if (imported.has(`./${fileOf(SOLVER)}`))
      cpSync(
        path.join(projectRoot, 'node_modules', SOLVER, 'build', file),
        path.join(folder, file),
      );
    else rmSync(path.join(folder, file), { force: true });
  for (const library of APART) {
    const outfile = path.join(folder, fileOf(library));
    if (imported.has(`./${fileOf(library)}`))
      await build({ ...OPTIONS, entryPoints: [library], outfile });
    else rmSync(outfile, { force: true });
  }
}

async function bundle(source: string, target: string, name: string): Promise<void> {
  const folder = path.join(target, name);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    external: ['wx-server-sdk'],
    plugins: [...APART, SOLVER].map(apart),
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  await placeApart(folder, new Set(imports.map((one) => one.path)));
  cpSync(path.join(source, name, 'config.json'), path.join(folder, 'config.json'));
  const manifest = { name, main: 'index.js', dependencies: { 'wx-server-sdk': SDK_VERSION } };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
