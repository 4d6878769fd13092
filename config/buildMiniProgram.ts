import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectRoot';
import { Mendable } from './steps';

const SOURCES = [
  'src',
  'config/index.ts',
  'config/aria.cjs',
  'config/ariaAttributes.js',
  'config/ariaRuntime.js',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
  'tsconfig.json',
];
const built = path.join(projectRoot, 'dist/miniprogram');
const stamp = path.join(projectRoot, 'dist/.miniprogram');

function filesUnder(place: string): string[] {
  const full = path.join(projectRoot, place);
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) {
    hash.update(file).update(readFileSync(path.join(projectRoot, file)));
  }
  return hash.digest('hex');
}

function taroBuild(output: string): Promise<void> {
  const cli = path.join(projectRoot, 'node_modules/@tarojs/cli/bin/taro');
  const build = spawn(process.execPath, [cli, 'build', '--type', 'weapp'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp', MINI_PROGRAM_OUTPUT: output },
  });
  let said = '';
  build.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  build.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('exit', (code) => {
      if (code === 0 && existsSync(path.join(projectRoot, output, 'app.json'))) resolve();
      else
        reject(
          new Mendable(
            `The mini-program does not build: mend what is named here.\n${said.slice(-4000)}`,
          ),
        );
    });
  });
}

/**
 * Production weapp build into dist/miniprogram; skipped when nothing it is made from has changed. The old build stays
 * in place until the new one is whole, so that whoever reads it meanwhile, or a build that fails, breaks nothing.
 */
export async function buildMiniProgram(): Promise<void> {
  const wanted = sourceHash();
  if (
    existsSync(path.join(built, 'app.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted
  )
    return;
  const fresh = `dist/.building-${process.pid}`;
  try {
    await taroBuild(fresh);
    rmSync(built, { recursive: true, force: true });
    renameSync(path.join(projectRoot, fresh), built);
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(path.join(projectRoot, fresh), { recursive: true, force: true });
  }
}
