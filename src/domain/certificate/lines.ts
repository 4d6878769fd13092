import { widthOf } from './font';

/** Not at the end of a line; the others not at its start. */
const OPENING = '“‘（〔【《〈「『';
const CLOSING = '”’）〕】》〉」』，。、；：！？…·,.;:!?%';
/** Latin words and numbers stay whole. */
const WORD = /[A-Za-z0-9À-ÖØ-öø-ɏ'’./:@_+-]+|[^]/gu;

/** What is never parted: a word, or a character with the marks that belong to it. */
function pieces(paragraph: string): string[] {
  const found: string[] = [];
  let opening = '';
  for (const [piece] of paragraph.matchAll(WORD)) {
    if (OPENING.includes(piece)) opening += piece;
    else if (CLOSING.includes(piece) && opening === '' && found.length > 0)
      found[found.length - 1] += piece;
    else {
      found.push(opening + piece);
      opening = '';
    }
  }
  return opening === '' ? found : [...found, opening];
}

/** Parts a paragraph into lines of at most so many ems, the first shorter by the indent; a longer word is cut. */
export function linesOf(paragraph: string, ems: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = ems - indent;
  const end = () => {
    lines.push(line);
    line = '';
    room = ems;
  };
  for (const piece of pieces(paragraph)) {
    const parts = widthOf(piece) > ems ? Array.from(piece) : [piece];
    for (const part of parts) {
      if (line !== '' && widthOf(line + part) > room) end();
      if (line !== '' || part !== ' ') line += part;
    }
  }
  end();
  return lines;
}
