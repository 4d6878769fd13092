import { normalized } from '../search/searchKeys';

/** What the search needs of a unit: `pinyin` without tones or spaces, `initials` its first letters. */
export interface SearchableUnit {
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

/** 0 = best; undefined = no match. The start of a name beats its middle, Han characters beat pinyin. */
function rank(unit: SearchableUnit, query: string): number | undefined {
  const name = normalized(unit.name);
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (unit.initials.startsWith(query)) return 2;
  if (unit.pinyin.startsWith(query)) return 3;
  if (name.includes(query)) return 4;
  if (query.length >= 2 && unit.initials.includes(query)) return 5;
  if (query.length >= 3 && unit.pinyin.includes(query)) return 6;
  return undefined;
}

/** The units that match by name, pinyin or initials, best first, shorter names before longer. */
export function matchUnits<U extends SearchableUnit>(
  units: readonly U[],
  query: string,
  limit: number,
): U[] {
  const wanted = normalized(query);
  if (wanted === '') return [];
  return units
    .flatMap((unit) => {
      const score = rank(unit, wanted);
      return score === undefined ? [] : [{ unit, score }];
    })
    .sort((a, b) => a.score - b.score || a.unit.name.length - b.unit.name.length)
    .slice(0, limit)
    .map(({ unit }) => unit);
}
