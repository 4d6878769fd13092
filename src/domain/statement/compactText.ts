/** A text as remarks are compared: NFKC, small letters, letters and digits alone. */
export interface CompactText {
  readonly text: string;
  /** Places in `text` where something stood between the characters, its start and end among them. */
  readonly breaks: ReadonlySet<number>;
  /** Those of them where only blanks stood. */
  readonly blanks: ReadonlySet<number>;
}

const YEAR = /\d{4} *年度?/g;
const PEOPLE = /(\d{1,3}) *(?:人(?!民)|[名位])/;
/** Within a name, not between two. */
const MIDDLE_DOTS = /[·•‧∙・･]/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** How many people the text says it is for, e.g. `等12人`. */
export function peopleIn(raw: string): number | undefined {
  const count = PEOPLE.exec(raw.normalize('NFKC'))?.[1];
  return count === undefined ? undefined : Number(count);
}

/** Years and numbers of people part what stands around them. */
export function compacted(raw: string): CompactText {
  const plain = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(MIDDLE_DOTS, '')
    .replace(YEAR, '|')
    .replace(PEOPLE, '|');
  const breaks = new Set([0]);
  const blanks = new Set<number>();
  let text = '';
  let wasHan: boolean | undefined;
  for (const character of plain) {
    const isHan = HAN.test(character);
    const isWord = isHan || WORD_CHARACTER.test(character);
    const at = text.length;
    if (/\s/.test(character) && !breaks.has(at)) blanks.add(at);
    else if (!isWord) blanks.delete(at);
    if (!isWord || isHan !== wasHan) breaks.add(at);
    if (isWord) text += character;
    wasHan = isWord ? isHan : undefined;
  }
  breaks.add(text.length);
  return { text, breaks, blanks };
}

export const compactOf = (raw: string): string => compacted(raw).text;
