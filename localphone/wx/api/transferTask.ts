import { settle, type CallbackOptions } from '../convention';

type ProgressListener = (progress: {
  progress: number;
  totalBytesWritten: number;
  totalBytesExpectedToWrite: number;
}) => void;

/** A running transfer as WeChat hands it out. */
export class TransferTask {
  readonly #abort = new AbortController();
  readonly #listeners = new Set<ProgressListener>();

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  abort(): void {
    this.#abort.abort();
  }

  onProgressUpdate(listener: ProgressListener): void {
    this.#listeners.add(listener);
  }

  offProgressUpdate(listener?: ProgressListener): void {
    if (listener === undefined) this.#listeners.clear();
    else this.#listeners.delete(listener);
  }

  /** Tells the listeners that all `bytes` have gone. */
  done(bytes: number): void {
    for (const listener of this.#listeners)
      listener({ progress: 100, totalBytesWritten: bytes, totalBytesExpectedToWrite: bytes });
  }
}

/** `work` with a task that the caller may abort; the task answers promises too. */
export function withTask<O extends CallbackOptions>(
  name: string,
  options: O | undefined,
  work: (task: TransferTask, options: Partial<O>) => unknown,
): TransferTask {
  const task = new TransferTask();
  const outcome = settle<O>(name, options, (o) => work(task, o));
  return outcome === undefined ? task : asBoth(task, outcome);
}

function asBoth(task: TransferTask, outcome: Promise<unknown>): TransferTask {
  return Object.assign(task, {
    // oxlint-disable-next-line unicorn/no-thenable -- WeChat's task is awaited when no callback is given
    then: outcome.then.bind(outcome),
    catch: outcome.catch.bind(outcome),
    finally: outcome.finally.bind(outcome),
  });
}
