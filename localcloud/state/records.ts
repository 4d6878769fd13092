import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Kinds } from './kinds';

/** Durable JSON records by kind and id: what the stand-ins remember. A returned `put` survives kill -9. */
export interface Records {
  get<K extends keyof Kinds>(kind: K, id: string): Kinds[K] | undefined;
  put<K extends keyof Kinds>(kind: K, id: string, value: Kinds[K]): void;
  /** Removes the record; true when it was there. */
  remove(kind: keyof Kinds, id: string): boolean;
  /** In order of first insertion. */
  list<K extends keyof Kinds>(kind: K): Kinds[K][];
  /** In reverse order of first insertion. */
  newest<K extends keyof Kinds>(kind: K): Kinds[K][];
  /** Runs `work` as one all-or-nothing change. */
  together<T>(work: () => T): T;
  clear(): void;
  close(): void;
}

const SCHEMA = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS records (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL,
    value TEXT NOT NULL, UNIQUE (kind, id));`;

export function openRecords(file: string): Records {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(SCHEMA);
  const one = db.prepare('SELECT value FROM records WHERE kind = ? AND id = ?');
  const upsert = db.prepare(
    'INSERT INTO records (kind, id, value) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  const oldest = db.prepare('SELECT value FROM records WHERE kind = ? ORDER BY seq');
  const newest = db.prepare('SELECT value FROM records WHERE kind = ? ORDER BY seq DESC');
  return {
    get: <K extends keyof Kinds>(kind: K, id: string) => {
      const row: unknown = one.get(kind, id);
      return row === undefined ? undefined : (valueOf(row) as Kinds[K]);
    },
    put: (kind, id, value) => void upsert.run(kind, id, JSON.stringify(value)),
    remove: (kind, id) => remove.run(kind, id).changes > 0,
    list: <K extends keyof Kinds>(kind: K) => oldest.all(kind).map(valueOf) as Kinds[K][],
    newest: <K extends keyof Kinds>(kind: K) => newest.all(kind).map(valueOf) as Kinds[K][],
    together: (work) => together(db, work),
    clear: () => db.exec('DELETE FROM records'),
    close: () => db.close(),
  };
}

const valueOf = (row: unknown): unknown => JSON.parse((row as { value: string }).value);

function together<T>(db: InstanceType<typeof DatabaseSync>, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
