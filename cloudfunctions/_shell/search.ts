import { type KeyRange, searchRanges } from '#domain/search/searchKeys';

type Where = Record<string, unknown>;

/** A collection whose documents carry `keys` of searchKeys, under an index that ends with `keys`. */
interface Searchable<Doc> {
  list(where: Where, options: { limit: number }): Promise<Doc[]>;
}

/**
 * One item of `keys` lies in the range: an index over the array answers it with tight bounds. In MongoDB's own words, as
 * the SDK's commands lose two bounds within an elemMatch on the way.
 */
const keyIn = ({ from, below }: KeyRange): Where => ({
  keys: { $elemMatch: { $gte: from, $lt: below } },
});

/**
 * At most `most` documents that begin with the question, then at most `most` that have it inside: candidates, to be
 * ranked by who asks. `where` narrows down to a scope by equality, e.g. `{ unitId }` with the index unitId_keys.
 */
export async function search<Doc extends { _id: string }>(
  documents: Searchable<Doc>,
  query: string,
  { where = {}, most = 60 }: { where?: Where; most?: number } = {},
): Promise<Doc[]> {
  const ranges = searchRanges(query);
  if (!ranges) return [];
  const [starting, inside] = await Promise.all([
    documents.list({ ...where, ...keyIn(ranges.starts) }, { limit: most }),
    documents.list({ ...where, ...keyIn(ranges.inside) }, { limit: most }),
  ]);
  return [...new Map([...starting, ...inside].map((one) => [one._id, one])).values()];
}
