import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './projectRoot';

export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const bin = (file: string): string => path.join(projectRoot, 'node_modules', file);

/** Entry files of the tools that the checks call; typescript is the native compiler. */
export const TOOLS = {
  prettier: bin('prettier/bin/prettier.cjs'),
  oxlint: bin('oxlint/bin/oxlint'),
  tsc: bin('@typescript/native/bin/tsc'),
  depcruise: bin('dependency-cruiser/bin/dependency-cruise.mjs'),
  knip: bin('knip/bin/knip.js'),
  jest: bin('jest/bin/jest.js'),
} as const;

/** Runs `node FILE ARGS` in the project; output is kept, and shown as it comes with `live`. */
export function runNode(
  name: string,
  args: readonly string[],
  options: { live?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const startedAt = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, FORCE_COLOR: '0', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (options.live) process.stdout.write(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ name, passed: code === 0, seconds: (Date.now() - startedAt) / 1000, output }),
    );
  });
}

/** Prints one line for an outcome, and what it said when it failed. */
export function report({ name, passed, seconds, output }: Outcome): void {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output.trimEnd());
}
