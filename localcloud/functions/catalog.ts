import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface TimerTrigger {
  name: string;
  /** Seven fields: second minute hour day month weekday year, Shanghai time. */
  config: string;
}

export interface FunctionDefinition {
  name: string;
  dir: string;
  /** Absolute path of the file to load. */
  entry: string;
  timeoutSeconds: number;
  /** Names of the WeChat APIs the function may call. */
  openapi: readonly string[];
  timers: readonly TimerTrigger[];
  environment: Readonly<Record<string, string>>;
  /** Changes whenever a file of the function changes. */
  version: string;
}

/** config.json or the folder is not what the platform accepts; the message says what to change. */
export class BrokenFunction extends Error {}

const NAME = /^[A-Za-z][\w-]{0,59}$/;

/** Reads the function afresh from disk; undefined when there is none of that name. Throws BrokenFunction. */
export function readFunction(functionsDir: string, name: string): FunctionDefinition | undefined {
  const dir = join(functionsDir, name);
  if (!NAME.test(name) || !existsSync(dir) || !statSync(dir).isDirectory()) return undefined;
  const main = readJson(join(dir, 'package.json'))['main'];
  const entry = join(dir, typeof main === 'string' ? main : 'index.js');
  if (!existsSync(entry)) return undefined;
  const config = readJson(join(dir, 'config.json'));
  const permissions = config['permissions'] as { openapi?: string[] } | undefined;
  const environment = (config['envVariables'] ?? {}) as Record<string, string>;
  return {
    name,
    dir,
    entry,
    timeoutSeconds: timeoutOf(config, name),
    openapi: permissions?.openapi ?? [],
    timers: timersOf(config),
    environment,
    version: versionOf(dir),
  };
}

export function listFunctions(functionsDir: string): string[] {
  return readdirSync(functionsDir)
    .filter((name) => NAME.test(name) && existsSync(join(functionsDir, name, 'index.js')))
    .sort();
}

function timeoutOf(config: Record<string, unknown>, name: string): number {
  const timeout = config['timeout'] ?? 3;
  if (typeof timeout !== 'number' || !(timeout > 0 && timeout <= 60))
    throw new BrokenFunction(
      `Function ${name}: "timeout" in config.json must be a number of seconds from 1 to 60.`,
    );
  return timeout;
}

function timersOf(config: Record<string, unknown>): TimerTrigger[] {
  const triggers = (config['triggers'] ?? []) as (TimerTrigger & { type: string })[];
  return triggers
    .filter(({ type }) => type === 'timer')
    .map(({ name, config: cron }) => ({ name, config: cron }));
}

function readJson(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new BrokenFunction(`${file} is not valid JSON: ${(error as Error).message}`);
  }
}

/** Modification times and sizes of all files outside node_modules. */
function versionOf(dir: string): string {
  const parts: string[] = [];
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const path = join(dir, entry.name);
    if (entry.isDirectory()) parts.push(versionOf(path));
    else {
      const { mtimeMs, size, ino } = statSync(path);
      parts.push(`${entry.name}:${mtimeMs}:${size}:${ino}`);
    }
  }
  return parts.join('|');
}
