import type { Hotel } from '#domain/training/training';

export type Point = NonNullable<Hotel['location']>;

/** 30.5605,114.3421: a point as the answer of a form. */
export const pointTyped = ({ latitude, longitude }: Point): string => `${latitude},${longitude}`;

/** The point of an answer; undefined where none is chosen. */
export function readPoint(typed: string | undefined): Point | undefined {
  if (typed === undefined || typed === '') return undefined;
  const [latitude = Number.NaN, longitude = Number.NaN] = typed.split(',').map(Number);
  return { latitude, longitude };
}
