import type { Gender } from '../../person/profile';
import type { HotelId } from '../../training/training';
import type { HousingModel } from './model';
import { atMost, type Term, term } from './program';

/** Rooms of the last plan that are kept by sharers on these nights. */
export interface Label {
  readonly hotelId: HotelId;
  readonly gender: Gender;
  readonly from: number;
  readonly until: number;
  readonly term: Term;
}

type Span = Pick<Label, 'gender' | 'from' | 'until'>;

export const spanOf = ({ gender, from, until }: Span): Span => ({ gender, from, until });

export const commonOf = (one: Span, other: Span): { from: number; until: number } => ({
  from: Math.max(one.from, other.from),
  until: Math.min(one.until, other.until),
});

/** Two who keep different rooms do not share: on no night are more rooms kept than sharers use. */
export function limitLabels(model: HousingModel, labels: readonly Label[]): void {
  const { program, groups, nodes, places, relations } = model;
  const sharing = new Set(nodes.flatMap((node) => node.groups));
  const used = [
    ...places.flatMap(({ group, hotelId, column }) => {
      const its = groups[group];
      return its && sharing.has(group) ? [{ ...spanOf(its), hotelId, term: term(column, -1) }] : [];
    }),
    ...relations.flatMap(({ one, from, until, hotelId, column }) => {
      const node = nodes[one];
      return node ? [{ gender: node.gender, from, until, hotelId, term: term(column) }] : [];
    }),
  ];
  const last = Math.max(0, ...labels.map(({ until }) => until));
  for (const hotelId of new Set(labels.map((label) => label.hotelId)))
    for (const gender of ['female', 'male'] as const)
      for (let night = 0; night < last; night++) {
        const isOn = (label: Label): boolean =>
          label.hotelId === hotelId &&
          label.gender === gender &&
          label.from <= night &&
          night < label.until;
        const terms = [...labels, ...used].filter(isOn);
        atMost(
          program,
          terms.map((label) => label.term),
          0,
        );
      }
}
