import * as z from './z';

/** Money in fen, a non-negative integer. Formatted only at the edge. */
export const Fen = z.int().check(z.nonnegative()).brand<'Fen'>();
export type Fen = z.infer<typeof Fen>;

export const yuan = (amount: number): Fen => Fen.parse(amount * 100);

const LARGEST_YUAN = 100_000_000;

/** What is paid per year: no more than can be typed, so that several years of it are an amount as well. */
export const YearlyFen = Fen.check(z.maximum(LARGEST_YUAN * 100));

/** What one person pays: no more than can be typed, so that many of them together are an amount as well. */
export const FeeFen = Fen.check(z.maximum(LARGEST_YUAN * 100));

/** The amount that somebody typed in yuan, e.g. `1000`, `1,000.5`; undefined where it is none. */
export function readYuan(typed: string): Fen | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[\s,，¥￥]/g, ''));
  if (!parts) return undefined;
  const whole = Number(parts[1]);
  const fen = whole * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return whole <= LARGEST_YUAN ? Fen.parse(fen) : undefined;
}

/** An amount as one types it: `1000`, `1000.50`. */
export const typedYuan = (fen: Fen): string =>
  fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
