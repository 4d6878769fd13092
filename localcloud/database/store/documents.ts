import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { parse } from '../values/ejson';
import type { Document } from '../values/value';
import type { Plan } from '../query/plan';
import type { Collection } from './catalog';
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
  /** The documents that may match, in natural order for a scan, never one too few. */
  candidates(collection: Collection, plan: Plan): Iterable<StoredDocument>;
}

interface Row {
  row: number;
  id: string;
  version: number;
  doc: string;
}

/** Reads documents over one connection. */
export class DocumentReader implements View {
  private readonly statements = new Map<string, StatementSyncInstance>();

  constructor(private readonly connection: DatabaseSyncInstance) {}

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
    if (plan.kind === 'index' && plan.ranges.length === 0) return;
    const rows = plan.kind === 'scan' ? this.scan(collection) : this.lookUp(plan);
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

  private lookUp(plan: Plan & { kind: 'index' }): Row[] {
    const conditions = plan.ranges.map(() => '(key >= ? AND key < ?)').join(' OR ');
    const sql = `SELECT row, id, version, doc FROM documents
      WHERE row IN (SELECT row FROM entries WHERE number = ? AND (${conditions})) ORDER BY row`;
    return this.prepare(sql).all(plan.index.number, ...plan.ranges.flat()) as Row[];
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
