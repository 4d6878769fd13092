import * as z from './z';

/** Money in fen, a non-negative integer. Formatted only at the edge. */
export const Fen = z.int().check(z.nonnegative()).brand<'Fen'>();
export type Fen = z.infer<typeof Fen>;

export const yuan = (amount: number): Fen => Fen.parse(amount * 100);
