import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../projectRoot';
import { builtFiles, builtText, subpackageRoots } from './builtApp';

const src = path.join(projectRoot, 'src');
/** Chinese sentences and class names: they survive the build as they are. */
const wordsIn = (text: string): string[] => [
  ...(text.match(/[一-鿿]{5,}/g) ?? []),
  ...[...text.matchAll(/className="([a-z][\w-]{5,})"/g)].map(([, name = '']) => name),
];

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

const unescaped = (script: string): string =>
  script.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Words that only the sources of this feature say: where they stand in the build, its code stands. */
function ownWords(root: string): string[] {
  const own = path.join(src, root) + path.sep;
  const sources = sourcesUnder(src).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const elsewhere = sources
    .filter(({ file }) => !file.startsWith(own))
    .map(({ text }) => text)
    .join('\n');
  const words = sources
    .filter(({ file }) => file.startsWith(own))
    .flatMap(({ text }) => wordsIn(text));
  return [...new Set(words)].filter((word) => !elsewhere.includes(word));
}

const scripts = builtFiles('.js').map((file) => ({ file, text: unescaped(builtText(file)) }));

describe.each(subpackageRoots())('%s', (root) => {
  const words = ownWords(root);
  const inside = scripts.filter(({ file }) => file.startsWith(`${root}/`));
  const outside = scripts.filter(({ file }) => !file.startsWith(`${root}/`));

  it('holds its own code', () => {
    const found = words.filter((word) => inside.some(({ text }) => text.includes(word)));
    expect(found.length).toBeGreaterThan(words.length / 2);
  });

  it('is in no other package', () => {
    const astray = words.flatMap((word) =>
      outside.filter(({ text }) => text.includes(word)).map(({ file }) => `${file}: ${word}`),
    );
    expect(astray).toEqual([]);
  });
});
