import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { ACTIONS } from './actions';
import { evaluateFor } from './engine';
import type { Body, Engine, Outcome } from './engine';
import { find } from './query/find';
import { Catalog } from './store/catalog';
import type { DatabaseDeclaration } from './store/catalog';
import { Locks } from './store/locks';
import { Present } from './store/present';
import { openWriter } from './store/schema';
import { Transactions } from './store/transactions';
import { WriteQueue } from './store/writeQueue';
import { parseDocument, revive, stringify } from './values/ejson';
import { isDocument, MongoError } from './values/value';
import { WireError } from './wireError';

export type { DatabaseDeclaration, Outcome };
export type { IndexDeclaration } from './store/catalog';
export { WireError };

export interface DatabaseOptions {
  /** Where the SQLite files live; made when missing. */
  readonly dir: string;
  readonly declared: DatabaseDeclaration;
  /** The cloud's clock, ms: server dates. */
  readonly now: () => number;
  /** Real time after which a transaction is aborted, ms. Default 30 s, as in the cloud. */
  readonly transactionLifetimeMs?: number;
  /** How long one operation of a transaction is in flight, ms. Default 2. */
  readonly transactionOperationMs?: number;
}

export interface Database {
  /** One action of the wire protocol, e.g. `run('database.getDocument', body)`. Throws WireError. */
  run(action: string, body: Body): Promise<Outcome>;
  /** Inserts or replaces documents by _id; values may be relaxed EJSON. Throws WireError, DuplicateKey, MongoError. */
  importDocuments(collection: string, documents: Record<string, unknown>[]): Promise<void>;
  collections(): { name: string; count: number }[];
  /** A page of documents as relaxed EJSON. Throws WireError. */
  browse(
    collection: string,
    options: { query?: object; skip: number; limit: number },
  ): { total: number; documents: object[] };
  /** Forgets every document, every transaction and every collection that is not declared. */
  reset(): void;
  close(): void;
}

/** Opens the database in `dir`, making its collections and indexes as declared. Throws Error when they cannot be. */
export function openDatabase(options: DatabaseOptions): Database {
  mkdirSync(options.dir, { recursive: true });
  const file = join(options.dir, 'database.sqlite');
  const connection = openWriter(file);
  const locks = new Locks();
  const catalog = openCatalog(connection, options.declared);
  const present = new Present(connection, locks);
  const queue = new WriteQueue(connection);
  const lifetime = {
    lifetimeMs: options.transactionLifetimeMs ?? 30_000,
    operationMs: options.transactionOperationMs ?? 2,
  };
  const transactions = new Transactions({ file, ...lifetime }, present, locks, queue);
  const engine: Engine = { catalog, present, queue, transactions, now: options.now };
  return {
    run: (action, body) => run(engine, action, body),
    importDocuments: (collection, documents) => importDocuments(engine, collection, documents),
    collections: () =>
      catalog
        .all()
        .map((collection) => ({ name: collection.name, count: present.count(collection) })),
    browse: (collection, page) => browse(engine, collection, page),
    reset: () => {
      transactions.abortAll();
      queue.flush();
      catalog.reset(options.declared);
    },
    close: () => {
      transactions.close();
      queue.flush();
      present.close();
    },
  };
}

function openCatalog(connection: DatabaseSyncInstance, declared: DatabaseDeclaration): Catalog {
  try {
    return new Catalog(connection, declared);
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function run(engine: Engine, action: string, body: Body): Promise<Outcome> {
  const perform = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (perform === undefined)
    throw new WireError('OPERATION_FAIL', `the local cloud does not know the action ${action}`);
  return perform(engine, body);
}

async function importDocuments(
  engine: Engine,
  name: string,
  documents: Record<string, unknown>[],
): Promise<void> {
  const collection = engine.catalog.get(name);
  const revived = documents.map((document) =>
    parseDocument(JSON.stringify(document), engine.now()),
  );
  await engine.queue.write(() => {
    for (const document of revived) {
      if (document['_id'] === undefined) throw new MongoError('an imported document needs an _id');
      const stored = engine.present.byId(collection, stringify(document['_id']));
      if (stored === undefined) engine.present.insert(collection, document);
      else engine.present.replace(collection, stored, document);
    }
  });
}

function browse(
  engine: Engine,
  name: string,
  { query, skip, limit }: { query?: object; skip: number; limit: number },
) {
  try {
    const condition = revive(structuredClone(query ?? {}), engine.now());
    if (!isDocument(condition)) throw new MongoError('the query must be an object');
    const { documents } = find(
      engine.present,
      engine.catalog.get(name),
      condition,
      evaluateFor(engine, engine.present),
    );
    const page = documents
      .slice(skip, skip + limit)
      .map(({ doc }) => JSON.parse(stringify(doc)) as object);
    return { total: documents.length, documents: page };
  } catch (error) {
    throw error instanceof MongoError
      ? new WireError('DATABASE_REQUEST_FAILED', error.message)
      : error;
  }
}
