import type { HousingModel } from './model';
import { type Term, term } from './program';

/** What the first five aims count, in columns of the model. */
export interface AimTerms {
  readonly withoutRoom: readonly Term[];
  readonly elsewhere: readonly Term[];
  readonly swapped: readonly Term[];
  readonly supplementNights: readonly Term[];
  readonly mismatchedNights: readonly Term[];
}

export function aimTerms({ groups, places, without, relations }: HousingModel): AimTerms {
  const of = places.flatMap((place) => {
    const group = groups[place.group];
    return group ? [{ ...place, asked: group }] : [];
  });
  const alone = of.flatMap(({ asked, column }) =>
    asked.choice === 'bed' ? [term(column, asked.until - asked.from)] : [],
  );
  const together = relations.map(({ column, from, until }) => term(column, -2 * (until - from)));
  return {
    withoutRoom: without.map((column) => term(column)),
    elsewhere: of.flatMap(({ asked, hotelId, column }) =>
      asked.hotelId !== undefined && asked.hotelId !== hotelId ? [term(column)] : [],
    ),
    swapped: of.flatMap(({ asked, kind, column }) =>
      asked.choice !== 'bed' && (asked.choice === 'king') !== (kind === 'king')
        ? [term(column)]
        : [],
    ),
    supplementNights: [...alone, ...together],
    mismatchedNights: relations.flatMap(({ column, mismatch }) =>
      mismatch > 0 ? [term(column, mismatch)] : [],
    ),
  };
}
