/** `factor` times a column. */
export interface Term {
  readonly column: number;
  readonly factor: number;
}

export interface Row {
  readonly terms: readonly Term[];
  readonly lower: number;
  readonly upper: number;
}

/** An integer program: every column is a whole number from 0 to its upper bound, every row lies within its bounds. */
export interface Program {
  readonly uppers: number[];
  readonly rows: Row[];
}

/**
 * Values of the columns with the least cost, or with the least that was found where time ran out; `infeasible` where no
 * values satisfy the rows, `givenUp` where none were found in time.
 */
export type Solution = readonly number[] | 'infeasible' | 'givenUp';

/** Minimises the cost; `start` are values known to satisfy the rows. The same program always has the same answer. */
export type Solve = (
  program: Program,
  cost: readonly Term[],
  start?: readonly number[],
) => Solution;

export const newProgram = (): Program => ({ uppers: [], rows: [] });

/** Adds a column and answers its number. */
export const addColumn = ({ uppers }: Program, upper: number): number => uppers.push(upper) - 1;

export const atMost = ({ rows }: Program, terms: readonly Term[], upper: number): void => {
  if (terms.length > 0) rows.push({ terms, lower: -Infinity, upper });
};

export const exactly = ({ rows }: Program, terms: readonly Term[], value: number): void => {
  rows.push({ terms, lower: value, upper: value });
};

export const term = (column: number, factor = 1): Term => ({ column, factor });

export const valueOf = (terms: readonly Term[], values: readonly number[]): number =>
  terms.reduce((sum, { column, factor }) => sum + factor * (values[column] ?? 0), 0);

const TOLERANCE = 1e-6;

/** Whether whole values satisfy every row and bound, exactly. */
export const satisfies = ({ uppers, rows }: Program, values: readonly number[]): boolean =>
  uppers.every((upper, column) => {
    const value = values[column] ?? 0;
    return Number.isInteger(value) && value >= 0 && value <= upper;
  }) &&
  rows.every(({ terms, lower, upper }) => {
    const value = valueOf(terms, values);
    return value >= lower - TOLERANCE && value <= upper + TOLERANCE;
  });
