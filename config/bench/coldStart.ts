import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundleFunctions } from '../bundleFunctions';
import { projectRoot } from '../projectRoot';
import { type Figure, ms, percentile, type Section, times } from './table';

const run = promisify(execFile);
const PROCESSES = 11;
const ALLOWED_MS = 15;

/** Run in a fresh process: requires the SDK, then one bundle; prints each one's time and processor time in ms. */
const PROBE = `
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const timed = (name) => {
  const [at, before] = [performance.now(), used()];
  require(name);
  return { took: performance.now() - at, processor: used() - before };
};
console.log(JSON.stringify(process.argv.slice(1).map(timed)));
`;

interface Timed {
  readonly took: number;
  /** Time on a processor: what it costs when the machine has nothing else to do. */
  readonly processor: number;
}

async function requireBoth(bundle: string): Promise<{ sdk: Timed; own: Timed }> {
  const sdk = path.join(projectRoot, 'node_modules/wx-server-sdk');
  // Where these are missing the SDK looks for a metadata host.
  const cloud = {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'x',
  };
  const { stdout } = await run(process.execPath, ['-e', PROBE, sdk, bundle], {
    env: { ...process.env, ...cloud },
  });
  const [first, second] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as [Timed, Timed];
  return { sdk: first, own: second };
}

const middle = (values: readonly Timed[]): Timed => ({
  took: percentile(
    values.map(({ took }) => took),
    0.5,
  ),
  processor: percentile(
    values.map(({ processor }) => processor),
    0.5,
  ),
});

/** What our bundle adds to a cold start on top of the SDK, function by function. */
export async function coldStart(): Promise<Section> {
  const target = path.join(projectRoot, 'dist/cloudfunctions');
  const names = await bundleFunctions(target);
  const sdk: Timed[] = [];
  const own = new Map(names.map((name): [string, Timed[]] => [name, []]));
  // Round by round, so that a busy moment of the machine meets all functions alike.
  for (let round = 0; round < PROCESSES; round++) {
    for (const [name, measured] of own) {
      const both = await requireBoth(path.join(target, name, 'index.js'));
      sdk.push(both.sdk);
      measured.push(both.own);
    }
  }
  const baseline = middle(sdk);
  return {
    title: `Cold start: requiring a function in a fresh process, median of ${PROCESSES}`,
    figures: [
      {
        what: 'baseline: the SDK alone',
        value: ms(baseline.took),
        against: `${ms(baseline.processor)} of processor time`,
      },
      ...[...own].map(([name, measured]) => added(name, middle(measured), baseline)),
    ],
  };
}

const added = (name: string, { took, processor }: Timed, baseline: Timed): Figure => ({
  what: `${name}: the bundle on top`,
  value: ms(took),
  against: `${times(took, baseline.took)} the SDK, ${ms(processor)} of processor time: ${processor <= ALLOWED_MS ? 'within' : 'OVER'} ${ALLOWED_MS} ms`,
});
