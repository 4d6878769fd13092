import type { CompactText } from './compactText';
import type { Span } from './nearText';

/** A text with the characters that are understood so far. */
export interface Understood extends CompactText {
  readonly covered: boolean[];
}

const HAN = /\p{Script=Han}/u;

export const nothingUnderstood = (compact: CompactText): Understood => ({
  ...compact,
  covered: Array.from({ length: compact.text.length }, () => false),
});

export const cover = ({ covered }: Understood, { start, end }: Span): void =>
  void covered.fill(true, start, end);

/** The stretches that are not understood; as pieces they end as well where something stands between characters. */
export function openStretches({ text, breaks, covered }: Understood, asPieces: boolean): Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (let at = 0; at <= text.length; at += 1) {
    const isOpen = at < text.length && covered[at] !== true;
    if (start !== undefined && (!isOpen || (asPieces && breaks.has(at)))) {
      spans.push({ start, end: at });
      start = undefined;
    }
    if (start === undefined && isOpen) start = at;
  }
  return spans;
}

export const isCovered = ({ covered }: Understood, { start, end }: Span): boolean =>
  covered.slice(start, end).includes(true);

export const uncover = ({ covered }: Understood, { start, end }: Span): void =>
  void covered.fill(false, start, end);

/** A single character with nothing else beside it, as in what is written with blanks. */
function standsAlone({ text, breaks, covered }: Understood, { start, end }: Span): boolean {
  const isApart =
    (breaks.has(start) || covered[start - 1] === true) &&
    (breaks.has(end) || covered[end] === true);
  return end - start === 1 && isApart && HAN.test(text.charAt(start));
}

/** The pieces that are not understood; single characters with only blanks between them are one. */
export function openPieces(understood: Understood): string[] {
  const { text, blanks } = understood;
  const pieces: { text: string; end: number; isAlone: boolean }[] = [];
  for (const span of openStretches(understood, true)) {
    const last = pieces.at(-1);
    const isAlone = standsAlone(understood, span);
    if (last?.isAlone && isAlone && last.end === span.start && blanks.has(span.start)) {
      last.text += text.slice(span.start, span.end);
      last.end = span.end;
    } else pieces.push({ text: text.slice(span.start, span.end), end: span.end, isAlone });
  }
  return pieces.map((piece) => piece.text);
}

/**
 * The pieces that are not understood and touch the span on its left and right, empty where there is none. What is
 * written with blanks is touched across a blank as well: by a single character, or by another Latin word.
 */
export function touching(understood: Understood, span: Span): { left: string; right: string } {
  const { text, breaks, blanks } = understood;
  const isSpaced = [...breaks].some((at) => at > span.start && at < span.end);
  const isLatin = ({ start, end }: Span): boolean =>
    /^[\p{Script=Latin}]+$/u.test(text.slice(start, end));
  const isAlike = (piece: Span): boolean =>
    isLatin(span) ? isLatin(piece) : standsAlone(understood, piece);
  const touches = (piece: Span, at: number): boolean =>
    !breaks.has(at) || (isSpaced && blanks.has(at) && isAlike(piece));
  const pieces = openStretches(understood, true);
  const left = pieces.find(({ end }) => end === span.start);
  const right = pieces.find(({ start }) => start === span.end);
  return {
    left: left && touches(left, span.start) ? text.slice(left.start, left.end) : '',
    right: right && touches(right, span.end) ? text.slice(right.start, right.end) : '',
  };
}
