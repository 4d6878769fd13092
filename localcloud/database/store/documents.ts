import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { parse } from '../values/ejson';
import type { Document } from '../values/value';
import type { IndexPlan, Plan } from '../query/plan';
import type { Collection } from './catalog';
import { EntryReader } from './entries';
import type { Row } from './entries';
import { ROWS_PER_COLLECTION } from './schema';

/** A document as it stands in the store; `version` grows with every change of anything. */
export interface StoredDocument {
  readonly row: number;
  readonly id: string;
  readonly version: number;
  readonly doc: Document;
}

/** What can be read, at one moment: the present, or a transaction's snapshot with its own writes. */
export interface View {
  /** `id` is the EJSON text of _id. */
  byId(collection: Collection, id: string): StoredDocument | undefined;
  /** The documents that may match, never one too few: in natural order for a scan, in the index's for an index. */
  candidates(collection: Collection, plan: Plan): Iterable<StoredDocument>;
  /** Whether an index gives this view's documents in its order: not where a transaction's own changes come between. */
  keepsOrder(collection: Collection): boolean;
  /** How many entries of the index lie in the plan's ranges. */
  countEntries(plan: IndexPlan): number;
}

/** Reads documents over one connection. */
export class DocumentReader implements View {
  private readonly statements = new Map<string, StatementSyncInstance>();
  private readonly entries = new EntryReader((sql) => this.prepare(sql));

  constructor(private readonly connection: DatabaseSyncInstance) {}

  keepsOrder(): boolean {
    return true;
  }

  countEntries(plan: IndexPlan): number {
    return this.entries.count(plan);
  }

  byId(collection: Collection, id: string): StoredDocument | undefined {
    const row = this.prepare(
      'SELECT row, id, version, doc FROM documents WHERE collection = ? AND id = ?',
    ).get(collection.number, id);
    return row === undefined ? undefined : read(row as Row);
  }

  *candidates(collection: Collection, plan: Plan): Iterable<StoredDocument> {
    if (plan.kind === 'id') {
      for (const id of plan.ids) {
        const found = this.byId(collection, id);
        if (found !== undefined) yield found;
      }
      return;
    }
    const rows = plan.kind === 'scan' ? this.scan(collection) : this.entries.rows(plan);
    for (const row of rows) yield read(row);
  }

  count(collection: Collection): number {
    const from = collection.number * ROWS_PER_COLLECTION;
    const sql = 'SELECT count(*) AS total FROM documents WHERE row >= ? AND row < ?';
    return (this.prepare(sql).get(from, from + ROWS_PER_COLLECTION) as { total: number }).total;
  }

  close(): void {
    this.connection.close();
  }

  exec(sql: string): void {
    this.connection.exec(sql);
  }

  private scan(collection: Collection): Iterable<Row> {
    const from = collection.number * ROWS_PER_COLLECTION;
    const sql =
      'SELECT row, id, version, doc FROM documents WHERE row >= ? AND row < ? ORDER BY row';
    return this.prepare(sql).iterate(from, from + ROWS_PER_COLLECTION) as Iterable<Row>;
  }

  private prepare(sql: string): StatementSyncInstance {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

const read = ({ row, id, version, doc }: Row): StoredDocument => ({
  row,
  id,
  version,
  doc: parse(doc) as Document,
});
