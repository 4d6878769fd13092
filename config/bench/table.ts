/** One figure: what, how much, and what it is held against in the same run. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly against?: string;
}

/** A section of the table. */
export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Columns of a terminal: a Han character takes two. */
const columns = (text: string): number =>
  text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Prints a section as columns. */
export function printSection({ title, figures }: Section): void {
  const first = Math.max(...figures.map(({ what }) => columns(what)));
  const second = Math.max(...figures.map(({ value }) => value.length));
  console.log(`\n${title}`);
  for (const { what, value, against = '' } of figures)
    console.log(
      `  ${what}${' '.repeat(first - columns(what))}  ${value.padStart(second)}  ${against}`.trimEnd(),
    );
}

export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** `4.2 x`: how many times the baseline. */
export function times(value: number, baseline: number): string {
  const ratio = value / baseline;
  return `${ratio.toFixed(ratio < 1 ? 2 : 1)} x`;
}

/** The value that `share` (0–1) of the sorted values do not exceed; the median at 0.5. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  const value = sorted[Math.max(0, index)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
