import type { StatementLineId } from './statementLine';

/**
 * How an order's parts stand in a line: `found` in the remark, `payer` as the payer's name, `near` with one character
 * wrong or not parted from other text, a unit also by a `short` form; `other`: the remark names another training.
 */
export interface Fit {
  readonly person: 'found' | 'payer' | 'near' | 'missing';
  readonly unit: 'found' | 'payer' | 'short' | 'near' | 'missing';
  readonly keyword: 'found' | 'near' | 'missing' | 'other';
}

export type NoneReason =
  /** Neither a person nor a unit with an open order is named: other income, or somebody not registered (P5). */
  | 'NOBODY_KNOWN'
  /** Known people or units, but not as a line for one of their orders has to be. */
  | 'NOTHING_FITS'
  | 'AMOUNT_DIFFERS'
  | 'SEVERAL_FIT'
  | 'OTHER_TRAINING'
  /** Another line has it. */
  | 'ORDER_TAKEN';

/** What a line pays for, as far as its text and amount tell. Somebody confirms it; `exact` needs one tap. */
export type Proposal =
  | {
      readonly kind: 'exact';
      readonly lineId: StatementLineId;
      readonly orderIds: readonly [string];
    }
  | {
      readonly kind: 'likely';
      readonly lineId: StatementLineId;
      readonly orderIds: readonly [string];
      readonly fit: Fit;
    }
  /** One transfer for many: by their names, or as the only ones of the unit whose amounts make the sum. */
  | {
      readonly kind: 'group';
      readonly lineId: StatementLineId;
      readonly orderIds: readonly string[];
      readonly by: 'names' | 'sum';
    }
  | {
      readonly kind: 'none';
      readonly lineId: StatementLineId;
      readonly reason: NoneReason;
      /** What it might have been. */
      readonly orderIds: readonly string[];
    };
