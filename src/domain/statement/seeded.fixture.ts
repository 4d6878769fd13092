/** Chance that repeats itself: mulberry32. */
export interface Chance {
  readonly fraction: () => number;
  readonly below: (limit: number) => number;
  readonly is: (probability: number) => boolean;
  readonly one: <Value>(values: readonly Value[]) => Value;
  readonly shuffled: <Value>(values: readonly Value[]) => Value[];
}

export function chanceOf(seed: number): Chance {
  let state = seed;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    is: (probability) => fraction() < probability,
    one: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('Nothing to choose from');
      return value;
    },
    shuffled: (values) =>
      values
        .map((value) => ({ value, at: fraction() }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value),
  };
}
