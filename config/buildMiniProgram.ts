import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectRoot';
import { Mendable } from './steps';

const SOURCES = [
  'src',
  'config/index.ts',
  'config/aria.cjs',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
  'tsconfig.json',
];
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

function taroBuild(): Promise<void> {
  const cli = path.join(projectRoot, 'node_modules/@tarojs/cli/bin/taro');
  const build = spawn(process.execPath, [cli, 'build', '--type', 'weapp'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' },
  });
  let output = '';
  build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('exit', (code) => {
      if (code === 0 && existsSync(path.join(projectRoot, 'dist/miniprogram/app.json'))) resolve();
      else
        reject(
          new Mendable(
            `The mini-program does not build: mend what is named here.\n${output.slice(-4000)}`,
          ),
        );
    });
  });
}

/** Production weapp build into dist/miniprogram; skipped when nothing it is made from has changed. */
export async function buildMiniProgram(): Promise<void> {
  const wanted = sourceHash();
  const app = path.join(projectRoot, 'dist/miniprogram/app.json');
  if (existsSync(app) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await taroBuild();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
