import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { transactionBusy, transactionNotExist, transactionTooLong } from '../wireError';
import { DocumentReader } from './documents';
import type { Locks } from './locks';
import type { Present } from './present';
import { openReader } from './schema';
import { Transaction } from './transaction';
import type { WriteQueue } from './writeQueue';

export const MOST_OPERATIONS = 100;

interface Open {
  transaction?: Transaction;
  snapshot?: DocumentReader;
  operations: number;
  isBusy: boolean;
  expiry: NodeJS.Timeout;
}

export interface TransactionOptions {
  readonly file: string;
  /** A transaction older than this (real time, ms) is aborted. */
  readonly lifetimeMs: number;
  /** How long an operation is in flight (ms): a second one in that time finds the transaction busy, as in the cloud. */
  readonly operationMs: number;
}

/** The open transactions, by id. */
export class Transactions {
  private readonly open = new Map<string, Open>();
  private readonly idle: DocumentReader[] = [];

  constructor(
    private readonly options: TransactionOptions,
    private readonly present: Present,
    private readonly locks: Locks,
    private readonly queue: WriteQueue,
  ) {}

  start(): string {
    const id = randomUUID();
    const expiry = setTimeout(() => this.end(id), this.options.lifetimeMs).unref();
    this.open.set(id, { operations: 0, isBusy: false, expiry });
    return id;
  }

  /** Runs one operation inside a transaction; any failure aborts it, as in MongoDB. Throws busy and not-exist. */
  async run<T>(id: string, operation: (transaction: Transaction) => T): Promise<T> {
    const entry = this.get(id);
    if (entry.isBusy) throw transactionBusy();
    entry.isBusy = true;
    try {
      await delay(this.options.operationMs);
      if (!this.open.has(id)) throw transactionNotExist();
      if (++entry.operations > MOST_OPERATIONS) throw transactionTooLong(MOST_OPERATIONS);
      return operation(this.begin(entry));
    } catch (error) {
      this.end(id);
      throw error;
    } finally {
      entry.isBusy = false;
    }
  }

  /** Resolves when everything the transaction wrote is durable. */
  async commit(id: string): Promise<void> {
    const entry = this.get(id);
    if (entry.isBusy) throw transactionBusy();
    const { transaction } = entry;
    this.open.delete(id);
    try {
      if (transaction?.hasWritten === true) await this.queue.write(() => transaction.apply());
    } finally {
      this.dispose(entry);
    }
  }

  abort(id: string): void {
    this.get(id);
    this.end(id);
  }

  abortAll(): void {
    for (const id of this.open.keys()) this.end(id);
  }

  close(): void {
    this.abortAll();
    for (const reader of this.idle.splice(0)) reader.close();
  }

  private get(id: string): Open {
    const entry = this.open.get(id);
    if (entry === undefined) throw transactionNotExist();
    return entry;
  }

  private end(id: string): void {
    const entry = this.open.get(id);
    if (entry === undefined) return;
    this.open.delete(id);
    this.dispose(entry);
  }

  /** The snapshot is that of the first operation. */
  private begin(entry: Open): Transaction {
    if (entry.transaction !== undefined) return entry.transaction;
    const snapshot = this.idle.pop() ?? new DocumentReader(openReader(this.options.file));
    snapshot.exec('BEGIN; SELECT number FROM collections LIMIT 1');
    entry.snapshot = snapshot;
    entry.transaction = new Transaction(snapshot, this.present, this.locks);
    return entry.transaction;
  }

  private dispose(entry: Open): void {
    clearTimeout(entry.expiry);
    entry.transaction?.release();
    if (entry.snapshot === undefined) return;
    entry.snapshot.exec('COMMIT');
    this.idle.push(entry.snapshot);
  }
}
