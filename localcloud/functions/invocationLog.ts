import type { Clock } from '../clock';
import type { LogLine } from './functionProcess';
import type { Answer, Call } from './invoker';

export interface InvocationEntry {
  requestId: string;
  function: string;
  openid?: string;
  source: string;
  /** Cloud time, ms. */
  at: number;
  /** From the call to the answer, waiting for a process included. */
  ms?: number;
  queuedMs?: number;
  coldStart?: boolean;
  pid?: number;
  state: 'waiting' | 'running' | 'done' | 'failed';
  code?: string;
  event: string;
  result?: string;
  logs: LogLine[];
}

const ENTRIES = 500;
const TEXT = 4000;

/** The last invocations with their logs, newest first; in memory only. */
export class InvocationLog {
  private readonly entries: InvocationEntry[] = [];
  private readonly since = new WeakMap<InvocationEntry, number>();

  constructor(private readonly clock: Clock) {}

  open(requestId: string, call: Call): InvocationEntry {
    const entry: InvocationEntry = {
      requestId,
      function: call.functionName,
      ...(call.openid === undefined ? {} : { openid: call.openid }),
      source: call.source,
      at: this.clock.now(),
      state: 'waiting',
      event: JSON.stringify(call.event).slice(0, TEXT),
      logs: [],
    };
    this.since.set(entry, performance.now());
    this.entries.unshift(entry);
    if (this.entries.length > ENTRIES) this.entries.pop();
    return entry;
  }

  started(entry: InvocationEntry, coldStart: boolean, pid: number): void {
    Object.assign(entry, { state: 'running', coldStart, pid, queuedMs: this.elapsed(entry) });
  }

  ended(entry: InvocationEntry, answer: Answer): void {
    entry.ms = this.elapsed(entry);
    entry.state = answer.ok ? 'done' : 'failed';
    if (answer.ok) entry.result = answer.result.slice(0, TEXT);
    else {
      entry.code = answer.code;
      entry.result = (answer.error.stackTrace?.join('\n') || answer.error.errorMessage).slice(
        0,
        TEXT,
      );
    }
  }

  /** Newest first. */
  list(functionName: string | undefined, limit: number): InvocationEntry[] {
    return this.entries
      .filter((entry) => functionName === undefined || entry.function === functionName)
      .slice(0, limit);
  }

  clear(): void {
    this.entries.length = 0;
  }

  private elapsed(entry: InvocationEntry): number {
    const since = this.since.get(entry) ?? performance.now();
    return Math.round((performance.now() - since) * 10) / 10;
  }
}
