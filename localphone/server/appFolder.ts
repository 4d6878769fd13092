import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import type { AppBundle } from '../runtime/bundle';
import { compileApp } from './compileApp';

/** A build writes many files: compile once it has been quiet for so long. */
const QUIET_MS = 300;

/** The compiled app of one folder, compiled anew when its files change. */
export class AppFolder {
  private current: AppBundle | Error;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watcher: FSWatcher;
  private readonly listeners = new Set<(version: string) => void>();

  constructor(private readonly dir: string) {
    this.current = this.compile();
    if (this.current instanceof Error) throw this.current;
    this.watcher = watch(dir, { recursive: true }, () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.recompile(), QUIET_MS);
    });
    this.watcher.on('error', (error) =>
      console.warn(`localphone: ${dir} is no longer watched: ${error.message}`),
    );
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
    clearTimeout(this.timer);
    this.watcher.close();
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
