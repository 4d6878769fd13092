import compoundSurnames from './compoundSurnames.json';

const HAN = /^[\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]+$/u;
/** Between the parts of a minority name, or the words of a Latin one: the first part is the person's own. */
const PARTS = /[\u00B7\u2022.\s]+/;
const COMPOUND: ReadonlySet<string> = new Set(compoundSurnames);
/** A Han name with one surname has no more characters; longer ones are whole names of minorities. */
const LONGEST_WITH_SURNAME = 3;

/** The name without the surname, as roommates are told it; the whole one where nothing else is known. */
export const givenName = (name: string): string => ownPart(name) || name;

function ownPart(name: string): string {
  const [first = name] = name.trim().split(PARTS);
  if (first !== name.trim() || !HAN.test(first)) return first;
  const characters = Array.from(first);
  const given = (surname: number): string => characters.slice(surname).join('');
  if (characters.length > 2 && COMPOUND.has(characters.slice(0, 2).join(''))) return given(2);
  return characters.length <= LONGEST_WITH_SURNAME ? given(1) : first;
}
