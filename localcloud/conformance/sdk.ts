/**
 * What the suite uses of wx-server-sdk's database. The SDK's own types mix callbacks and promises
 * and lack commands that it has.
 */
export type Row = Record<string, unknown>;
export interface UpdateResult {
  stats: { updated: number; created?: number };
}

export interface Query {
  where(query: object): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: object): Query;
  get(): Promise<{ data: Row[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object }): Promise<UpdateResult>;
  remove(): Promise<{ stats: { removed: number } }>;
}
export interface DocumentReference {
  get(): Promise<{ data: Row }>;
  update(options: { data: object }): Promise<UpdateResult>;
  set(options: { data: object }): Promise<UpdateResult & { _id: string }>;
  remove(): Promise<{ stats: { removed: number } }>;
}
export interface Collection extends Query {
  doc(id: string | number): DocumentReference;
  add(options: { data: object }): Promise<{ _id: string }>;
  aggregate(): Pipeline;
}
export interface Pipeline {
  match(query: object): Pipeline;
  group(stage: object): Pipeline;
  project(stage: object): Pipeline;
  addFields(stage: object): Pipeline;
  sort(stage: object): Pipeline;
  unwind(stage: unknown): Pipeline;
  lookup(stage: object): Pipeline;
  replaceRoot(stage: object): Pipeline;
  bucket(stage: object): Pipeline;
  bucketAuto(stage: object): Pipeline;
  sortByCount(expression: unknown): Pipeline;
  sample(stage: object): Pipeline;
  geoNear(stage: object): Pipeline;
  count(field: string): Pipeline;
  limit(count: number): Pipeline;
  skip(count: number): Pipeline;
  end(): Promise<{ list: Row[] }>;
}

type Make = (...operands: unknown[]) => Condition;
export interface Condition {
  and: Make;
  or: Make;
}
type QueryCommand =
  | 'eq'
  | 'neq'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'all'
  | 'elemMatch'
  | 'size'
  | 'mod'
  | 'expr'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects';
type UpdateCommand =
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'rename'
  | 'bit'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'addToSet'
  | 'pull'
  | 'pullAll';
export type Command = Record<QueryCommand | UpdateCommand, Make> & {
  aggregate: Record<'gt' | 'sum' | 'cond', (...operands: unknown[]) => unknown>;
  project: Record<'slice' | 'elemMatch', (...operands: unknown[]) => unknown>;
};

export interface TransactionReference {
  collection(name: string): Pick<Collection, 'doc' | 'add' | 'where'>;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}
export interface CloudDatabase {
  readonly command: Command;
  readonly Geo: Record<
    'Point' | 'LineString' | 'Polygon' | 'MultiPoint' | 'MultiPolygon',
    new (...parts: unknown[]) => object
  >;
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  serverDate(options?: { offset: number }): object;
  RegExp(options: { regexp: string; options?: string }): object;
  startTransaction(): Promise<TransactionReference>;
  runTransaction<T>(
    work: (transaction: TransactionReference) => Promise<T>,
    times?: number,
  ): Promise<T>;
}
export interface Cloud {
  init(options: { env: string }): void;
  database(): CloudDatabase;
}
