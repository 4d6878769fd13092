import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/**
 * `documents.row` is collection × 2^40 + order of insertion: one range of the primary key is one collection, in natural order.
 * `entries` holds the keys of the declared indexes, several per document where arrays are indexed.
 */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS indexes (
  number INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL,
  keys TEXT NOT NULL, isUnique INTEGER NOT NULL, isMultikey INTEGER NOT NULL DEFAULT 0, UNIQUE (collection, name));
CREATE TABLE IF NOT EXISTS documents (
  row INTEGER PRIMARY KEY, collection INTEGER NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, doc TEXT NOT NULL,
  UNIQUE (collection, id));
CREATE TABLE IF NOT EXISTS entries (
  number INTEGER NOT NULL, key BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (number, key, row)) WITHOUT ROWID;
`;

export const ROWS_PER_COLLECTION = 2 ** 40;

/** Opens the file for writing: a commit returns when the data is on disk (WAL, synchronous=FULL). */
export function openWriter(file: string): DatabaseSyncInstance {
  const connection = new DatabaseSync(file);
  connection.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;',
  );
  connection.exec(SCHEMA);
  return connection;
}

/** A second connection, for a transaction's snapshot. */
export function openReader(file: string): DatabaseSyncInstance {
  return new DatabaseSync(file, { readOnly: true });
}
