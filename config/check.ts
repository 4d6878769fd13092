import { type Outcome, report, runNode, TOOLS } from './commands';
import { runMain } from './steps';

const FOLDERS = ['src', 'cloudfunctions', 'config', 'localcloud', 'localphone'];

/** The quick checks, the slowest first. */
export const CHECKS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['unit tests', TOOLS.jest, '--selectProjects', 'unit'],
  ['dead code', TOOLS.knip],
  ['format', TOOLS.prettier, '--check', '--log-level=warn', '--cache', '.'],
  ['boundaries', TOOLS.depcruise, ...FOLDERS, '--config', '.dependency-cruiser.cjs'],
  ['lint', TOOLS.oxlint, '--type-aware', '--deny-warnings', '--quiet'],
  ['types', TOOLS.tsc, '-p', '.'],
  ['types of the local phone', TOOLS.tsc, '-p', 'localphone'],
  ['types of the page tests', TOOLS.tsc, '-p', 'config/tsconfig.dom.json'],
];
const SIDE_BY_SIDE = 2;

/** Runs the checks two at a time and reports each as it ends. */
export async function runChecks(checks = CHECKS): Promise<readonly Outcome[]> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, ...args] = next;
      const outcome = await runNode(name, args);
      report(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return outcomes;
}

/** `npm run check`: format, lint with types, types, boundaries, dead code, unit tests. */
if (require.main === module) {
  runMain(async () => {
    const outcomes = await runChecks();
    process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
  });
}
