import * as z from '#domain/z';
import { command, database, type Query, type Transaction } from './platform';

type Where = Record<string, unknown>;
const PAGE = 1000;

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && /E11000|duplicate key|-502001.*duplicate/i.test(error.message);

interface ListOptions {
  readonly orderBy?: readonly (readonly [string, 'asc' | 'desc'])[];
  readonly limit?: number;
  /** The fields to read of large documents, beside the id: those of the schema. */
  readonly only?: readonly string[];
}

/** The first document of an answer: the SDK gives one, a list, or nothing. */
const only = (data: unknown): unknown => (Array.isArray(data) ? data[0] : data) ?? undefined;

const withoutId = <T extends { _id: string }>({ _id, ...rest }: T): Omit<T, '_id'> => rest;

/** One collection, typed by its schema. A stored document that fails its schema is a bug and throws. */
export function collection<S extends z.ZodMiniType<{ _id: string }>>(name: string, schema: S) {
  type Doc = z.output<S>;
  const raw = () => database.collection(name);
  const parse = (data: unknown): Doc | undefined => {
    const document = only(data);
    return document === undefined ? undefined : schema.parse(document);
  };
  return {
    name,
    async find(id: string): Promise<Doc | undefined> {
      const { data } = await raw().doc(id).get();
      return parse(data);
    },
    async list(where: Where, options: ListOptions = {}): Promise<Doc[]> {
      const limit = options.limit ?? PAGE;
      const ordered = (options.orderBy ?? []).reduce<Query>(
        (query, [field, order]) => query.orderBy(field, order),
        raw().where(where),
      );
      const only = options.only && Object.fromEntries(options.only.map((field) => [field, true]));
      const { data } = await (only ? ordered.field(only) : ordered).limit(limit).get();
      return z.array(schema).parse(data);
    },
    /** Every match in the order of the ids, read in pages that one answer of the database surely carries. */
    async listAll(where: Where, pageSize = PAGE): Promise<Doc[]> {
      const all: Doc[] = [];
      for (;;) {
        const last = all.at(-1)?._id;
        const { data } = await raw()
          .where(last === undefined ? where : { ...where, _id: command.gt(last) })
          .orderBy('_id', 'asc')
          .limit(pageSize)
          .get();
        const page = z.array(schema).parse(data);
        all.push(...page);
        if (page.length < pageSize) return all;
      }
    },
    async count(where: Where): Promise<number> {
      const { total } = await raw().where(where).count();
      return total;
    },
    /** False when a document with this id (or unique key) is there already. */
    async add(document: Doc): Promise<boolean> {
      try {
        await raw().add({ data: document });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
    /**
     * Adds them in one round trip. False when one of them is there already: whether others were added then, only a
     * look tells.
     */
    async addAll(documents: readonly Doc[]): Promise<boolean> {
      try {
        await raw().add({ data: documents });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
    /** Changes what matches, atomically per document; answers how many matched. */
    async update(where: Where, data: Where): Promise<number> {
      const { stats } = await raw().where(where).update({ data });
      return stats.updated;
    },
    async remove(id: string): Promise<void> {
      await raw().doc(id).remove();
    },
    /** The same collection inside a transaction. */
    within: (transaction: Transaction) => ({
      async find(id: string): Promise<Doc | undefined> {
        const { data } = await transaction.collection(name).doc(id).get();
        return parse(data);
      },
      async put(document: Doc): Promise<void> {
        await transaction
          .collection(name)
          .doc(document._id)
          .set({ data: withoutId(document) });
      },
    }),
    aggregate: () => raw().aggregate(),
  };
}
