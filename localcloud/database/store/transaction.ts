import { transactionConflict } from '../wireError';
import type { IndexPlan, Plan } from '../query/plan';
import { stringify } from '../values/ejson';
import type { Document } from '../values/value';
import type { Collection, Index } from './catalog';
import type { StoredDocument, View } from './documents';
import { describeKey, indexKeys } from './indexKeys';
import { documentLock, keyLock } from './locks';
import type { Holder, Locks } from './locks';
import type { Present } from './present';
import { DuplicateKey, duplicateId } from './writable';
import type { Writable } from './writable';

/** One document written by a transaction; `base` is what the snapshot had, `doc` undefined means removed. */
interface Change {
  readonly base: StoredDocument | undefined;
  readonly doc: Document | undefined;
  readonly row: number;
}

/** Rows of documents that do not exist outside the transaction yet: after all others. */
let provisionalRow = 2 ** 52;

/** An open transaction: reads its snapshot and its own writes; the first to write a document wins, the second conflicts at once. */
export class Transaction implements Writable, Holder {
  readonly finished: Promise<void>;
  private readonly changes = new Map<Collection, Map<string, Change>>();
  private finish: () => void = () => undefined;

  constructor(
    private readonly snapshot: View,
    private readonly present: Present,
    private readonly locks: Locks,
  ) {
    this.finished = new Promise((resolve) => (this.finish = resolve));
  }

  byId(collection: Collection, id: string): StoredDocument | undefined {
    const change = this.changes.get(collection)?.get(id);
    if (change === undefined) return this.snapshot.byId(collection, id);
    return change.doc === undefined
      ? undefined
      : { row: change.row, id, version: 0, doc: change.doc };
  }

  keepsOrder(collection: Collection): boolean {
    return !this.changes.has(collection);
  }

  countEntries(plan: IndexPlan): number {
    return this.snapshot.countEntries(plan);
  }

  *candidates(collection: Collection, plan: Plan): Iterable<StoredDocument> {
    const changes = this.changes.get(collection);
    if (changes === undefined) {
      yield* this.snapshot.candidates(collection, plan);
      return;
    }
    const found = [...this.snapshot.candidates(collection, plan)].filter(
      ({ id }) => !changes.has(id),
    );
    for (const [id, { doc, row }] of changes)
      if (doc !== undefined) found.push({ row, id, version: 0, doc });
    yield* found.sort((a, b) => a.row - b.row);
  }

  insert(collection: Collection, document: Document): void {
    const id = stringify(document['_id'] ?? null);
    if (this.byId(collection, id) !== undefined) throw duplicateId(collection, id);
    this.change(collection, id, document);
  }

  replace(collection: Collection, stored: StoredDocument, document: Document): void {
    this.change(collection, stored.id, document);
  }

  remove(collection: Collection, stored: StoredDocument): void {
    this.change(collection, stored.id, undefined);
  }

  get hasWritten(): boolean {
    return this.changes.size > 0;
  }

  /** Writes everything into the present; the locks make sure that nothing stands in the way. */
  apply(): void {
    for (const [collection, changes] of this.changes) {
      for (const [id, { base, doc }] of changes) {
        if (base === undefined && doc !== undefined) this.present.applyInsert(collection, id, doc);
        if (base !== undefined && doc !== undefined)
          this.present.applyReplace(collection, base, doc);
        if (base !== undefined && doc === undefined) this.present.applyRemove(collection, base);
      }
    }
  }

  release(): void {
    this.locks.releaseAll(this);
    this.finish();
  }

  private change(collection: Collection, id: string, doc: Document | undefined): void {
    const changes = this.changes.get(collection) ?? new Map<string, Change>();
    const known = changes.get(id);
    const base = known === undefined ? this.snapshot.byId(collection, id) : known.base;
    this.lockDocument(collection, id, base);
    if (doc !== undefined) this.lockKeys(collection, id, base, doc);
    changes.set(id, { base, doc, row: known?.row ?? base?.row ?? provisionalRow++ });
    this.changes.set(collection, changes);
  }

  private lockDocument(collection: Collection, id: string, base: StoredDocument | undefined): void {
    const name = documentLock(collection, id);
    const holder = this.locks.holderOf(name);
    if (holder === this) return;
    if (holder !== undefined || this.present.byId(collection, id)?.version !== base?.version)
      throw transactionConflict();
    this.locks.take(name, this);
  }

  private lockKeys(
    collection: Collection,
    id: string,
    base: StoredDocument | undefined,
    doc: Document,
  ): void {
    for (const index of collection.indexes) {
      if (!index.isUnique) continue;
      for (const { bytes, parts } of indexKeys(doc, index.paths).keys) {
        const name = keyLock(index, bytes);
        const holder = this.locks.holderOf(name);
        if (holder !== undefined && holder !== this) throw transactionConflict();
        if (this.isTaken(collection, index, bytes, id, base)) {
          throw new DuplicateKey(collection.name, index.name, describeKey(index.paths, parts));
        }
        this.locks.take(name, this);
      }
    }
  }

  /** Whether another document has the key, in this transaction's eyes; a conflict when it came after the snapshot. */
  private isTaken(
    collection: Collection,
    index: Index,
    key: Buffer,
    id: string,
    base: StoredDocument | undefined,
  ): boolean {
    const changes = this.changes.get(collection);
    for (const [other, { doc }] of changes ?? []) {
      if (
        other !== id &&
        doc !== undefined &&
        indexKeys(doc, index.paths).keys.some(({ bytes }) => bytes.equals(key))
      )
        return true;
    }
    const owner = this.present.ownerOf(index, key, base?.row ?? -1);
    if (owner === undefined || changes?.has(owner) === true) return false;
    const isHeld = this.locks.holderOf(documentLock(collection, owner)) !== undefined;
    const isNew =
      this.snapshot.byId(collection, owner)?.version !==
      this.present.byId(collection, owner)?.version;
    if (isHeld || isNew) throw transactionConflict();
    return true;
  }
}
