import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** Thrown inside a job whose document an open transaction holds: the job is undone and runs again after `released`. */
export class Locked extends Error {
  constructor(readonly released: Promise<void>) {
    super('held by an open transaction');
  }
}

interface Job {
  apply: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}
type Settled = () => void;

const MOST_JOBS_PER_COMMIT = 256;

/**
 * Runs writes one after the other, each all or nothing, and commits those that came together in one go.
 * A promise settles only after the commit that made its write durable.
 */
export class WriteQueue {
  private jobs: Job[] = [];
  private isScheduled = false;

  constructor(private readonly connection: DatabaseSyncInstance) {}

  write<T>(apply: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.jobs.push({ apply, resolve: resolve as (value: unknown) => void, reject });
      this.schedule();
    });
  }

  /** Runs everything that waits, now. */
  flush(): void {
    while (this.jobs.length > 0) this.commitBatch(this.jobs.splice(0, MOST_JOBS_PER_COMMIT));
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.commitBatch(this.jobs.splice(0, MOST_JOBS_PER_COMMIT));
      if (this.jobs.length > 0) this.schedule();
    });
  }

  private commitBatch(batch: Job[]): void {
    if (batch.length === 0) return;
    let settled: Settled[];
    try {
      this.connection.exec('BEGIN IMMEDIATE');
      settled = batch.map((job) => this.runJob(job));
      this.connection.exec('COMMIT');
    } catch (error) {
      if (this.connection.isOpen && this.connection.isTransaction) this.connection.exec('ROLLBACK');
      settled = batch.map((job) => () => job.reject(error));
    }
    for (const settle of settled) settle();
  }

  private runJob(job: Job): Settled {
    this.connection.exec('SAVEPOINT job');
    try {
      const value = job.apply();
      this.connection.exec('RELEASE job');
      return () => job.resolve(value);
    } catch (error) {
      this.connection.exec('ROLLBACK TO job; RELEASE job');
      if (error instanceof Locked) return () => void error.released.then(() => this.enqueue(job));
      return () => job.reject(error);
    }
  }

  private enqueue(job: Job): void {
    this.jobs.push(job);
    this.schedule();
  }
}
