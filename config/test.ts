import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser';
import { buildMiniProgram } from './buildMiniProgram';
import { bundleFunctions } from './bundleFunctions';
import { CHECKS, runChecks } from './check';
import { runNode, TOOLS } from './commands';
import { projectRoot } from './projectRoot';
import { runMain, step } from './steps';

/** Each kind of test in a process of its own, one after another: they start servers and browsers. */
const PROJECTS = ['unit', 'localcloud', 'functions', 'localphone', 'dist', 'journeys'];

const QUICK = CHECKS.filter(([name]) => name !== 'unit tests');

interface Totals {
  passed: number;
  failed: number;
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

/** What a run reports that ended before it could write a report; it counts as one failure. */
const NONE: JestReport = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

async function runProject(project: string, totals: Totals): Promise<void> {
  const file = path.join(projectRoot, '.local', `test-${project}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  // One file at a time: they start servers, dozens of processes and browsers of their own.
  const inTurn = project === 'unit' ? [] : ['--runInBand'];
  const args = ['--selectProjects', project, '--json', '--outputFile', file, ...inTurn];
  console.log(`\n— ${project} tests`);
  const outcome = await runNode(project, [TOOLS.jest, ...args], { live: true });
  const result = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JestReport) : NONE;
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (!outcome.passed && result.numFailedTests + result.numRuntimeErrorTestSuites === 0)
    totals.failed += 1;
  console.log(`${result.numPassedTests} passed in ${outcome.seconds.toFixed(0)} s`);
}

/** `npm test`: everything that makes a change trustworthy; ends with `N passed, N failed`. */
runMain(async () => {
  const totals: Totals = { passed: 0, failed: 0 };
  process.env.CHROMIUM = await step('Finding a browser', ensureBrowser);
  for (const { passed } of await runChecks(QUICK)) totals[passed ? 'passed' : 'failed'] += 1;
  await step('Building the mini-program', buildMiniProgram);
  await step('Bundling the functions', () => bundleFunctions());
  for (const project of PROJECTS) await runProject(project, totals);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
});
