/** Something known, found in a text from `start` until before `end`. */
export interface Hit<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

const LEAD = 2;

/** Finds all places of many terms in a text. Terms shorter than two characters are found as well. */
export function termFinder<Meaning>(
  terms: Iterable<readonly [text: string, meaning: Meaning]>,
): (text: string) => Hit<Meaning>[] {
  const meaningsOf = new Map<string, Meaning[]>();
  const lengthsBy = new Map<string, Set<number>>();
  for (const [term, meaning] of terms) {
    if (term === '') continue;
    const lead = term.slice(0, LEAD);
    meaningsOf.set(term, [...(meaningsOf.get(term) ?? []), meaning]);
    lengthsBy.set(lead, (lengthsBy.get(lead) ?? new Set()).add(term.length));
  }
  const endsAt = (text: string, start: number): number[] => {
    const single = lengthsBy.get(text.charAt(start)) ?? [];
    return [...single, ...(lengthsBy.get(text.slice(start, start + LEAD)) ?? [])].map(
      (length) => start + length,
    );
  };
  return (text) =>
    Array.from({ length: text.length }, (_, start) =>
      endsAt(text, start).flatMap((end) => {
        const meanings = end > text.length ? undefined : meaningsOf.get(text.slice(start, end));
        return meanings ? [{ start, end, meanings }] : [];
      }),
    ).flat();
}

/** Of hits that share characters those of the lowest rank, then the longer, then the earlier. */
export function apart<Meaning>(
  hits: readonly Hit<Meaning>[],
  rankOf: (hit: Hit<Meaning>) => number,
): Hit<Meaning>[] {
  const ranked = hits
    .map((hit) => ({ hit, rank: rankOf(hit) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.hit.end - b.hit.start - (a.hit.end - a.hit.start) ||
        a.hit.start - b.hit.start,
    );
  const kept: Hit<Meaning>[] = [];
  for (const { hit } of ranked)
    if (kept.every(({ start, end }) => hit.end <= start || hit.start >= end)) kept.push(hit);
  return kept;
}
