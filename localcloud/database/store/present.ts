import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { stringify } from '../values/ejson';
import type { Document } from '../values/value';
import type { Collection, Index } from './catalog';
import { DocumentReader } from './documents';
import type { StoredDocument } from './documents';
import { describeKey, indexKeys } from './indexKeys';
import type { IndexKey } from './indexKeys';
import { documentLock, keyLock } from './locks';
import type { Locks } from './locks';
import { ROWS_PER_COLLECTION } from './schema';
import { DuplicateKey, duplicateId } from './writable';
import type { Writable } from './writable';
import { Locked } from './writeQueue';

/** The committed state. Writes must run inside a job of the write queue; they wait for open transactions by throwing Locked. */
export class Present extends DocumentReader implements Writable {
  private version: number;
  private readonly lastRows = new Map<number, number>();
  private readonly sql: Record<
    'insert' | 'update' | 'delete' | 'addKey' | 'dropKey' | 'keyRows' | 'multikey' | 'idOfRow',
    StatementSyncInstance
  >;

  constructor(
    private readonly writer: DatabaseSyncInstance,
    private readonly locks: Locks,
  ) {
    super(writer);
    this.version = (
      writer.prepare('SELECT coalesce(max(version), 0) AS version FROM documents').get() as {
        version: number;
      }
    ).version;
    this.sql = {
      insert: writer.prepare(
        'INSERT INTO documents (row, collection, id, version, doc) VALUES (?, ?, ?, ?, ?)',
      ),
      update: writer.prepare('UPDATE documents SET version = ?, doc = ? WHERE row = ?'),
      delete: writer.prepare('DELETE FROM documents WHERE row = ?'),
      addKey: writer.prepare('INSERT INTO entries (number, key, row) VALUES (?, ?, ?)'),
      dropKey: writer.prepare('DELETE FROM entries WHERE number = ? AND key = ? AND row = ?'),
      keyRows: writer.prepare(
        'SELECT row FROM entries WHERE number = ? AND key = ? AND row <> ? LIMIT 1',
      ),
      multikey: writer.prepare(
        'UPDATE indexes SET isMultikey = 1 WHERE number = ? AND isMultikey = 0',
      ),
      idOfRow: writer.prepare('SELECT id FROM documents WHERE row = ?'),
    };
  }

  insert(collection: Collection, document: Document): void {
    const id = stringify(document['_id'] ?? null);
    this.waitForDocument(collection, id);
    if (this.byId(collection, id) !== undefined) throw duplicateId(collection, id);
    this.checkUnique(collection, document, -1);
    this.applyInsert(collection, id, document);
  }

  replace(collection: Collection, stored: StoredDocument, document: Document): void {
    this.waitForDocument(collection, stored.id);
    this.checkUnique(collection, document, stored.row);
    this.applyReplace(collection, stored, document);
  }

  remove(collection: Collection, stored: StoredDocument): void {
    this.waitForDocument(collection, stored.id);
    this.applyRemove(collection, stored);
  }

  /** The apply… methods check nothing: for a transaction that holds the locks. */
  applyInsert(collection: Collection, id: string, document: Document): void {
    const row = this.nextRow(collection);
    this.sql.insert.run(row, collection.number, id, ++this.version, stringify(document));
    for (const index of collection.indexes)
      for (const key of this.keysOf(index, document))
        this.sql.addKey.run(index.number, key.bytes, row);
  }

  applyReplace(collection: Collection, stored: StoredDocument, document: Document): void {
    this.sql.update.run(++this.version, stringify(document), stored.row);
    for (const index of collection.indexes) {
      const before = this.keysOf(index, stored.doc);
      const now = this.keysOf(index, document);
      for (const { bytes } of without(before, now))
        this.sql.dropKey.run(index.number, bytes, stored.row);
      for (const { bytes } of without(now, before))
        this.sql.addKey.run(index.number, bytes, stored.row);
    }
  }

  applyRemove(collection: Collection, stored: StoredDocument): void {
    this.sql.delete.run(stored.row);
    for (const index of collection.indexes) {
      for (const key of this.keysOf(index, stored.doc))
        this.sql.dropKey.run(index.number, key.bytes, stored.row);
    }
  }

  /** The id of another document (not `row`) that has this key. */
  ownerOf(index: Index, key: Buffer, row: number): string | undefined {
    const found = this.sql.keyRows.get(index.number, key, row) as { row: number } | undefined;
    if (found === undefined) return undefined;
    return (this.sql.idOfRow.get(found.row) as { id: string }).id;
  }

  private checkUnique(collection: Collection, document: Document, row: number): void {
    for (const index of collection.indexes) {
      if (!index.isUnique) continue;
      for (const key of indexKeys(document, index.paths).keys) {
        const owner = this.ownerOf(index, key.bytes, row);
        this.wait(keyLock(index, key.bytes));
        if (owner === undefined) continue;
        this.waitForDocument(collection, owner);
        throw new DuplicateKey(collection.name, index.name, describeKey(index.paths, key.parts));
      }
    }
  }

  private keysOf(index: Index, document: Document): IndexKey[] {
    const { keys, isMultikey } = indexKeys(document, index.paths);
    if (isMultikey) {
      this.sql.multikey.run(index.number);
      index.isMultikey = true;
    }
    return keys;
  }

  private waitForDocument(collection: Collection, id: string): void {
    this.wait(documentLock(collection, id));
  }

  private wait(lock: string): void {
    const holder = this.locks.holderOf(lock);
    if (holder !== undefined) throw new Locked(holder.finished);
  }

  private nextRow(collection: Collection): number {
    const from = collection.number * ROWS_PER_COLLECTION;
    const last =
      this.lastRows.get(collection.number) ??
      (
        this.writer
          .prepare('SELECT coalesce(max(row), ?) AS row FROM documents WHERE row >= ? AND row < ?')
          .get(from, from, from + ROWS_PER_COLLECTION) as {
          row: number;
        }
      ).row;
    this.lastRows.set(collection.number, last + 1);
    return last + 1;
  }
}

const without = (keys: IndexKey[], others: IndexKey[]): IndexKey[] =>
  keys.filter(({ bytes }) => !others.some((other) => other.bytes.equals(bytes)));
