import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AppBundle } from '../runtime/bundle';
import { compileApp } from './compileApp';

/** How often the folder is looked at. A build writes many files: they are compiled once two looks are alike. */
const LOOK_MS = 300;

/**
 * Says whether anything has changed: names, sizes and times of all files; empty when the folder is gone. Looking beats
 * being told: a build may put a new folder in the place of the old one, which a recursive `fs.watch` does not survive.
 */
function stampOf(dir: string): string {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((name) => {
        const { size, mtimeMs } = statSync(join(dir, name));
        return `${name} ${size} ${mtimeMs}`;
      })
      .join('\n');
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return '';
    throw error;
  }
}

/** The compiled app of one folder, compiled anew when its files change. */
export class AppFolder {
  private current: AppBundle | Error;
  private compiled: string;
  private seen: string;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly listeners = new Set<(version: string) => void>();

  constructor(private readonly dir: string) {
    this.compiled = this.seen = stampOf(dir);
    this.current = this.compile();
    if (this.current instanceof Error) throw this.current;
    this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  /** Throws what is wrong with the files as they are now. */
  bundle(): AppBundle {
    if (this.current instanceof Error) throw this.current;
    return this.current;
  }

  onChange(listener: (version: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const before = this.seen;
    this.seen = stampOf(this.dir);
    if (this.seen !== before || this.seen === this.compiled) return;
    this.compiled = this.seen;
    this.recompile();
  }

  private recompile(): void {
    const before = this.current;
    this.current = this.compile();
    if (this.current instanceof Error) {
      console.warn(`localphone: ${this.current.message}`);
      return;
    }
    if (!(before instanceof Error) && before.version === this.current.version) return;
    for (const listener of this.listeners) listener(this.current.version);
  }

  private compile(): AppBundle | Error {
    try {
      return compileApp(this.dir);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}
