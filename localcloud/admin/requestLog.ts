/** One request of the SDK: a round trip of a function. */
export interface RequestEntry {
  requestId: string;
  /** The invocation that sent it. */
  invocation?: string;
  function?: string;
  action: string;
  /** What it was about: a collection, function, path or API. */
  subject?: string;
  /** Cloud time, ms. */
  at: number;
  ms: number;
  /** How the database found the documents: the index used, or a scan. */
  index?: string;
  examined?: number;
  code?: string;
}
const ENTRIES = 2000;

/** The last requests, and counts by action since the last reset; in memory only. */
export class RequestLog {
  private readonly entries: RequestEntry[] = [];
  private counts = new Map<string, number>();

  add(entry: RequestEntry): void {
    this.entries.unshift(entry);
    if (this.entries.length > ENTRIES) this.entries.pop();
    this.counts.set(entry.action, (this.counts.get(entry.action) ?? 0) + 1);
  }

  /** Newest first. */
  list(limit: number): RequestEntry[] {
    return this.entries.slice(0, limit);
  }

  actions(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  resetCounts(): void {
    this.counts = new Map();
  }

  clear(): void {
    this.entries.length = 0;
    this.resetCounts();
  }
}
