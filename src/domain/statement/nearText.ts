import words from './remarkWords.json';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where `term` stands in `text` with one character wrong, missing or too many; the nearest, then the first such place. */
export function nearSpan(text: string, term: string): Span | undefined {
  // Sellers: the fewest edits by which some part of the text that ends here becomes the term so far.
  let column = Array.from({ length: term.length + 1 }, (_, edits) => ({ edits, start: 0 }));
  let best: { off: number; span: Span } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const next = [{ edits: 0, start: at + 1 }];
    for (let row = 1; row <= term.length; row += 1) {
      const [diagonal, above, left] = [column[row - 1], next[row - 1], column[row]];
      if (!diagonal || !above || !left) break;
      const isSame = term[row - 1] === text[at];
      const ways = [
        { edits: diagonal.edits + (isSame ? 0 : 1), start: row === 1 ? at : diagonal.start },
        { edits: above.edits + 1, start: above.start },
        { edits: left.edits + 1, start: left.start },
      ];
      next.push(ways.reduce((least, way) => (way.edits < least.edits ? way : least)));
    }
    column = next;
    const last = column[term.length];
    if (!last || last.edits > 1) continue;
    const span = { start: last.start, end: at + 1 };
    const off = last.edits * 10 + Math.abs(span.end - span.start - term.length);
    if (off < (best?.off ?? Infinity)) best = { off, span };
  }
  return best?.span;
}

/** Whether two texts of one length differ in one character, or in two neighbours that changed places. */
function areNear(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart = Array.from({ length: a.length }, (_, at) => at).filter((at) => a[at] !== b[at]);
  const [first = 0, second = -1] = apart;
  const isSwapped = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return apart.length === 1 || (apart.length === 2 && isSwapped);
}

/** Whether `name` stands in `run` with one character wrong or two neighbours in the wrong order. */
export const hasNearName = (run: string, name: string): boolean =>
  Array.from({ length: Math.max(0, run.length - name.length + 1) }, (_, at) =>
    run.slice(at, at + name.length),
  ).some((part) => areNear(part, name));

const FEWEST_LEFT = 3;
const LATEST_START = 3;

/** Whether `short` is `long` with characters left out, beginning near its start, e.g. of a university's library. */
export function isLeftOutOf(short: string, long: string): boolean {
  const isLibrary = short.length === 2 && words.libraryEnds.includes(short.charAt(1));
  let at = long.indexOf(short.charAt(0));
  if ((short.length < FEWEST_LEFT && !isLibrary) || at < 0 || at >= LATEST_START) return false;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
