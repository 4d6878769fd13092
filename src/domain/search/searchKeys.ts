/**
 * What a document is found by: lower-case texts of which a search asks for the beginning, so that an index answers it.
 * A text that begins with `^` is a name, its pinyin, its initials or a number from the start; the others begin inside.
 */
const START = '^';
/** Characters of a key; a longer question is cut as well. */
const LONGEST_KEY = 20;
/** Places of a long name from which it can be found. */
const MOST_PLACES = 30;
const LAST_DIGITS = 4;
/** Above every character that a key can continue with. */
const ABOVE_ALL = '\u{10FFFF}';

/** As names and questions are compared: small letters of normal width, Han characters and digits, nothing else. */
export const normalized = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^\p{L}\p{N}]/gu, '');

const cut = (text: string): string => Array.from(text).slice(0, LONGEST_KEY).join('');

/** The text from each of its parts on, the first marked as the start. */
const fromEachPart = (parts: readonly string[]): string[] =>
  parts
    .slice(0, MOST_PLACES)
    .map((_, place) => `${place === 0 ? START : ''}${cut(parts.slice(place).join(''))}`);

/** The keys of a name with its `syllables` in pinyin, and of numbers, which are found by their start and last digits. */
export function searchKeys(
  name: string,
  syllables: readonly string[],
  numbers: readonly string[] = [],
): string[] {
  const spoken = syllables.map(normalized).filter((syllable) => syllable !== '');
  const keys = [
    ...fromEachPart(Array.from(normalized(name))),
    ...fromEachPart(spoken),
    ...fromEachPart(spoken.map((syllable) => Array.from(syllable)[0] ?? '')),
    ...numbers.flatMap((number) => [`${START}${cut(number)}`, number.slice(-LAST_DIGITS)]),
  ];
  return [...new Set(keys)];
}

/** The keys from `from` on and below `below`: those that begin with the same text, by code point. */
export interface KeyRange {
  readonly from: string;
  readonly below: string;
}

const beginningWith = (text: string): KeyRange => ({ from: text, below: `${text}${ABOVE_ALL}` });

/** Which keys answer a question: those of names that start so, and of names with it inside. Nothing for no question. */
export function searchRanges(query: string): { starts: KeyRange; inside: KeyRange } | undefined {
  const wanted = cut(normalized(query));
  if (wanted === '') return undefined;
  return { starts: beginningWith(`${START}${wanted}`), inside: beginningWith(wanted) };
}
