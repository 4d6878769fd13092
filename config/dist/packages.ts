import { builtBytes, builtFiles, subpackageRoots } from './builtApp';

const KB = 1024;
export const MAIN_LIMIT_KB = 700;
export const PACKAGE_LIMIT_KB = 2048;

export interface PackageSize {
  readonly name: string;
  readonly kilobytes: number;
}

/** WeChat uploads neither the project's settings nor licence texts that nothing requires. */
const uploaded = (file: string): boolean => file !== 'project.config.json';

const rootOf = (file: string, roots: readonly string[]): string =>
  roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';

/** Size of the main package and of each subpackage in KB (1024 bytes), uncompressed as WeChat counts. */
export function packageSizes(): readonly PackageSize[] {
  const roots = subpackageRoots();
  const bytes = new Map<string, number>([
    ['main', 0],
    ...roots.map((root): [string, number] => [root, 0]),
  ]);
  for (const file of builtFiles().filter(uploaded)) {
    const name = rootOf(file, roots);
    bytes.set(name, (bytes.get(name) ?? 0) + builtBytes(file));
  }
  return [...bytes].map(([name, size]) => ({ name, kilobytes: Math.ceil(size / KB) }));
}

export const wholeKilobytes = (sizes: readonly PackageSize[]): number =>
  sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
