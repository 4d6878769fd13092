import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildMiniProgram } from '../buildMiniProgram';
import { bundleFunctions } from '../bundleFunctions';
import { MAIN_LIMIT_KB, PACKAGE_LIMIT_KB, packageSizes, wholeKilobytes } from '../dist/packages';
import { projectRoot } from '../projectRoot';
import type { Figure, Section } from './table';

const KB = 1024;

const held = (what: string, kilobytes: number, limit: number): Figure => ({
  what,
  value: `${kilobytes} KB`,
  against: `${Math.round((100 * kilobytes) / limit)} % of ${limit} KB`,
});

/** What a phone downloads, held against WeChat's limits and ours. */
export async function packageSection(): Promise<Section> {
  await buildMiniProgram();
  const sizes = packageSizes();
  const figures = sizes.map(({ name, kilobytes }) =>
    held(name, kilobytes, name === 'main' ? MAIN_LIMIT_KB : PACKAGE_LIMIT_KB),
  );
  return {
    title: 'Packages of the mini-program',
    figures: [...figures, held('whole', wholeKilobytes(sizes), PACKAGE_LIMIT_KB)],
  };
}

/** What is uploaded of each function; the SDK is installed by the cloud. */
export async function functionSection(): Promise<Section> {
  const target = path.join(projectRoot, 'dist/cloudfunctions');
  const names = await bundleFunctions(target);
  const figures = names.map((name) => {
    const [own = 0, ...others] = readdirSync(path.join(target, name))
      .filter((file) => /\.(js|wasm)$/.test(file))
      .sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))
      .map((file) => Math.ceil(statSync(path.join(target, name, file)).size / KB));
    const beside = others.map((kilobytes) => `and ${kilobytes} KB that are loaded when needed`);
    return { what: name, value: `${own} KB`, against: beside.join('; ') };
  });
  return { title: 'Bundles of the functions', figures };
}
