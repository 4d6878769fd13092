import font from './font.json';

/** First and last code point of each range of characters that the certificate's font has. */
const RANGES: readonly number[] = font.has;
/** Thousandths of an em; everything else is as wide as high. */
const WIDTHS: Readonly<Record<string, number>> = font.widths;

const hasPoint = (point: number): boolean => {
  let low = 0;
  let high = RANGES.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < RANGES[2 * middle]!) high = middle - 1;
    else if (point > RANGES[2 * middle + 1]!) low = middle + 1;
    else return true;
  }
  return false;
};

/** The characters of a text that would not be printed, each once; empty where all are in the font. */
export const unprintableIn = (text: string): string =>
  [...new Set(text)]
    .filter((character) => character !== '\n' && !hasPoint(character.codePointAt(0)!))
    .join('');

/** Width of a text in ems. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (WIDTHS[character] ?? 1000) / 1000;
  return width;
}
