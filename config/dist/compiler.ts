import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../projectRoot';

const FOLDERS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'mac',
  linux: 'linux',
  win32: 'windows',
};
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Why WeChat's compilers cannot run on this machine; undefined when they can. */
export const compilerLack: string | undefined =
  FOLDERS[process.platform] === undefined ||
  (process.platform !== 'darwin' && process.arch !== 'x64')
    ? `WeChat's compilers have no binary for ${process.platform} ${process.arch}`
    : undefined;

/** What a compiler said; `errors` is empty when everything compiled. */
export interface Compiled {
  readonly errors: string;
  readonly bytes: number;
}

/**
 * Runs WeChat's own compiler over `files` of `folder`: `wcc` for wxml and wxs, `wcsc` for wxss.
 * It is copied first, because npm does not always leave it executable.
 */
export function compile(
  compiler: 'wcc' | 'wcsc',
  folder: string,
  files: readonly string[],
): Compiled {
  const name = process.platform === 'win32' ? `${compiler}.exe` : compiler;
  const bin = path.join(projectRoot, 'node_modules/miniprogram-compiler/bin');
  const place = mkdtempSync(path.join(tmpdir(), 'compiler-'));
  try {
    const program = path.join(place, name);
    copyFileSync(path.join(bin, FOLDERS[process.platform] ?? '', name), program);
    chmodSync(program, 0o755);
    const flags = compiler === 'wcc' ? ['-d'] : ['-lc'];
    const run = spawnSync(program, [...flags, ...files], {
      cwd: folder,
      maxBuffer: MAX_OUTPUT_BYTES,
      encoding: 'utf8',
    });
    if (run.error) throw run.error;
    return {
      errors: run.status === 0 ? '' : run.stderr || `status ${run.status}`,
      bytes: run.stdout.length,
    };
  } finally {
    rmSync(place, { recursive: true });
  }
}
