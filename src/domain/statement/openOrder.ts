import type { Fen } from '../money';
import type { RemarkPart } from '../training/training';

interface OrderBase {
  readonly id: string;
  /** Parts of the remark that its payer was asked to write (O9, L6, M8). */
  readonly remark: readonly RemarkPart[];
  readonly unitName: string;
  /** Other names that the unit is registered under. */
  readonly unitAliases: readonly string[];
  readonly amount: Fen;
}

/** What somebody still has to pay, as a line of a statement is compared with it. */
export type OpenOrder =
  | (OrderBase & { readonly kind: 'individual'; readonly personName: string })
  /** A unit's, for these people. */
  | (OrderBase & { readonly kind: 'group'; readonly names: readonly string[] });
