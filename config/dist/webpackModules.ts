import { builtFiles, builtText } from './builtApp';

export interface WebpackModule {
  /** The file of the build that holds it. */
  readonly file: string;
  readonly id: string;
  readonly source: string;
}

type Chunk = readonly [unknown, Readonly<Record<string, () => unknown>>];

/** The modules of one file: it runs against a collector instead of WeChat, and no module of it is executed. */
function modulesOf(file: string): WebpackModule[] {
  const found: WebpackModule[] = [];
  const push = (chunk: Chunk) => {
    for (const [id, body] of Object.entries(chunk[1]))
      found.push({ file, id, source: body.toString() });
  };
  // The build's own file, to read what it registers.
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function('wx', 'require', builtText(file)) as (
    wx: object,
    require: () => object,
  ) => void;
  run({ webpackJsonp: { push } }, () => ({}));
  return found;
}

/** Every webpack module of the build; one that several packages need stands in each of them. */
export const webpackModules = (): readonly WebpackModule[] =>
  builtFiles('.js')
    .filter((file) => file !== 'runtime.js')
    .flatMap(modulesOf);
