import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { CERTIFICATE_FONT } from './bundleFunctions';

/** What the layout has to know of the font: which characters it has, and how wide they are. */
export interface FontFacts {
  /** First and last code point of each range, one after the other. */
  readonly has: readonly number[];
  /** Thousandths of an em of what is not as wide as high, among letters, digits and punctuation. */
  readonly widths: Readonly<Record<string, number>>;
}

const isLettersOrPunctuation = (point: number): boolean =>
  point < 0x250 || (point >= 0x2000 && point < 0x2070);

export function readFontFacts(): FontFacts {
  const font = fontkit.create(readFileSync(CERTIFICATE_FONT));
  const points = font.characterSet.filter((point) => point >= 0x20).sort((a, b) => a - b);
  const has: number[] = [];
  for (const point of points) {
    if (has.at(-1) === point - 1) has[has.length - 1] = point;
    else has.push(point, point);
  }
  const em = font.unitsPerEm;
  const widths = points.filter(isLettersOrPunctuation).flatMap((point) => {
    const width = Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / em);
    return width === 1000 ? [] : [[String.fromCodePoint(point), width] as const];
  });
  return { has, widths: Object.fromEntries(widths) };
}
