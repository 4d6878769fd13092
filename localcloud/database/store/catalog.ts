import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { collectionExists, collectionNotExist } from '../wireError';
import { parse } from '../values/ejson';
import type { Document } from '../values/value';
import { indexKeys } from './indexKeys';
import { ROWS_PER_COLLECTION } from './schema';

export interface IndexDeclaration {
  readonly name: string;
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
}
/** The collections and indexes that exist; deployment reads the same file. */
export interface DatabaseDeclaration {
  readonly collections: Readonly<
    Record<string, { readonly indexes?: readonly IndexDeclaration[] }>
  >;
}

export interface Index {
  readonly number: number;
  readonly name: string;
  readonly paths: string[];
  /** As declared, one for each path; entries are stored ascending all the same. */
  readonly directions: readonly (1 | -1)[];
  readonly isUnique: boolean;
  /** True once a document had an array on an indexed path: then one demand per path is all it serves, and no order. */
  isMultikey: boolean;
}
export interface Collection {
  readonly number: number;
  readonly name: string;
  readonly indexes: Index[];
}

/** Which collections and indexes there are. */
export class Catalog {
  private readonly byName = new Map<string, Collection>();

  constructor(
    private readonly connection: DatabaseSyncInstance,
    declared: DatabaseDeclaration,
  ) {
    this.load(declared);
  }

  /** Forgets everything and begins again as declared. */
  reset(declared: DatabaseDeclaration): void {
    this.connection.exec(
      'BEGIN IMMEDIATE; DELETE FROM documents; DELETE FROM entries; DELETE FROM indexes; DELETE FROM collections; COMMIT',
    );
    this.byName.clear();
    this.load(declared);
  }

  private load(declared: DatabaseDeclaration): void {
    const known = this.connection.prepare('SELECT number, name FROM collections').all() as {
      number: number;
      name: string;
    }[];
    for (const { number, name } of known) this.byName.set(name, { number, name, indexes: [] });
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      for (const [name, { indexes }] of Object.entries(declared.collections)) {
        this.reconcile(this.byName.get(name) ?? this.create(name), indexes ?? []);
      }
      this.connection.exec('COMMIT');
    } catch (error) {
      this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** Throws DATABASE_COLLECTION_NOT_EXIST. */
  get(name: unknown): Collection {
    const collection = typeof name === 'string' ? this.byName.get(name) : undefined;
    if (collection === undefined) throw collectionNotExist(String(name));
    return collection;
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  all(): Collection[] {
    return [...this.byName.values()];
  }

  /** Throws DATABASE_COLLECTION_ALREADY_EXIST. */
  create(name: string): Collection {
    if (this.byName.has(name)) throw collectionExists();
    const { lastInsertRowid } = this.connection
      .prepare('INSERT INTO collections (name) VALUES (?)')
      .run(name);
    const collection: Collection = { number: Number(lastInsertRowid), name, indexes: [] };
    this.byName.set(name, collection);
    return collection;
  }

  markMultikey(index: Index): void {
    this.connection.prepare('UPDATE indexes SET isMultikey = 1 WHERE number = ?').run(index.number);
    index.isMultikey = true;
  }

  /** Keeps the indexes that are as declared, drops the others, builds the new. */
  private reconcile(collection: Collection, declared: readonly IndexDeclaration[]): void {
    const stored = this.connection
      .prepare('SELECT * FROM indexes WHERE collection = ?')
      .all(collection.number) as StoredIndex[];
    for (const row of stored) {
      const same = declared.find((index) => index.name === row.name);
      if (
        same !== undefined &&
        signature(same) === row.keys &&
        Boolean(same.unique) === Boolean(row.isUnique)
      ) {
        collection.indexes.push({
          ...fromDeclaration(row.number, same),
          isMultikey: Boolean(row.isMultikey),
        });
      } else {
        this.connection.prepare('DELETE FROM entries WHERE number = ?').run(row.number);
        this.connection.prepare('DELETE FROM indexes WHERE number = ?').run(row.number);
      }
    }
    for (const index of declared) {
      if (!collection.indexes.some(({ name }) => name === index.name))
        this.build(collection, index);
    }
  }

  private build(collection: Collection, declaration: IndexDeclaration): void {
    refuseUnsupported(collection.name, declaration);
    const { lastInsertRowid } = this.connection
      .prepare('INSERT INTO indexes (collection, name, keys, isUnique) VALUES (?, ?, ?, ?)')
      .run(
        collection.number,
        declaration.name,
        signature(declaration),
        declaration.unique === true ? 1 : 0,
      );
    const index = fromDeclaration(Number(lastInsertRowid), declaration);
    collection.indexes.push(index);
    const add = this.connection.prepare('INSERT INTO entries (number, key, row) VALUES (?, ?, ?)');
    const taken = this.connection.prepare(
      'SELECT 1 FROM entries WHERE number = ? AND key = ? LIMIT 1',
    );
    const from = collection.number * ROWS_PER_COLLECTION;
    const rows = this.connection
      .prepare('SELECT row, doc FROM documents WHERE row >= ? AND row < ?')
      .all(from, from + ROWS_PER_COLLECTION);
    for (const { row, doc } of rows as { row: number; doc: string }[]) {
      const { keys, isMultikey } = indexKeys(parse(doc) as Document, index.paths);
      if (isMultikey && !index.isMultikey) this.markMultikey(index);
      for (const { bytes } of keys) {
        if (index.isUnique && taken.get(index.number, bytes) !== undefined) {
          throw new Error(
            `cannot build the unique index ${index.name} of ${collection.name}: a document repeats a key: ${doc}`,
          );
        }
        add.run(index.number, bytes, row);
      }
    }
  }
}

interface StoredIndex {
  number: number;
  name: string;
  keys: string;
  isUnique: number;
  isMultikey: number;
}

const signature = ({ keys }: IndexDeclaration): string => JSON.stringify(Object.entries(keys));

const fromDeclaration = (number: number, declaration: IndexDeclaration): Index => ({
  number,
  name: declaration.name,
  paths: Object.keys(declaration.keys),
  directions: Object.values(declaration.keys),
  isUnique: declaration.unique === true,
  isMultikey: false,
});

function refuseUnsupported(collection: string, { name, keys }: IndexDeclaration): void {
  const entries = Object.entries(keys);
  const bad = entries.find(
    ([path, direction]) =>
      (direction !== 1 && direction !== -1) || /(^|\.)\d+(\.|$)/.test(path) || path === '',
  );
  if (entries.length === 0 || bad !== undefined) {
    throw new Error(`index ${name} of ${collection} is not supported: ${JSON.stringify(keys)}`);
  }
}
