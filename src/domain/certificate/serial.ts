import { err, ok, type Result } from '../result';
import { Serial } from './printed';

/**
 * How serials are made: fixed text, then the number with at least so many digits, then fixed text. The last digits of a
 * serial are its number, so two patterns never make the same one unless they are the same series.
 */
export interface SerialPattern {
  readonly before: string;
  readonly digits: number;
  readonly after: string;
}
export type PatternProblem = 'number' | 'digits' | 'braces' | 'space';

const NUMBER = /\{n(?::0([1-9]))?\}/g;
const YEAR = /\{year\}/g;
/** Any year stands for all in a check. */
const SOME_YEAR = 2026;

export const namesYear = (pattern: string): boolean => pattern.includes('{year}');

/** The pattern in a year: one number, no digit right before or anywhere after it, nothing else in braces. */
export function readPattern(
  pattern: string,
  year: number = SOME_YEAR,
): Result<SerialPattern, PatternProblem> {
  const written = pattern.trim().replace(YEAR, String(year));
  const [number, ...more] = written.matchAll(NUMBER);
  if (!number || more.length > 0) return err('number');
  const before = written.slice(0, number.index);
  const after = written.slice(number.index + number[0].length);
  if (/[{}<>]/.test(before + after)) return err('braces');
  if (/\s/.test(before + after)) return err('space');
  if (/\d$/.test(before) || /\d/.test(after)) return err('digits');
  return ok({ before, digits: Number(number[1] ?? 1), after });
}

/** Serials of one series follow one another, whichever training or template they belong to. */
export const seriesOf = ({ before, after }: SerialPattern): string => `${before}#${after}`;

export const serialOf = ({ before, digits, after }: SerialPattern, n: number): Serial =>
  Serial.parse(`${before}${String(n).padStart(digits, '0')}${after}`);
