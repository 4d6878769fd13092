import type { HotelId } from '../../training/training';
import type { Guest } from '../lodging';
import type { Wish } from './apart';
import type { HousingModel } from './model';
import { addColumn, atMost, type Term, term } from './program';

/** Wishes of people of the same stay, by their groups and where they may come true. */
export interface WishesAlike {
  readonly groups: readonly [number, number];
  readonly wishes: readonly Wish[];
  readonly at: readonly { readonly hotelId: HotelId; readonly column: number }[];
}

export interface WishTerms {
  readonly met: readonly Term[];
  readonly alike: readonly WishesAlike[];
}

const groupIndex = ({ groups }: HousingModel, guest: Guest): number =>
  groups.findIndex(({ people }) => people.includes(guest));

/** Two people known by name share where their nodes do. */
function metByName(model: HousingModel, one: number, other: number): readonly Term[] {
  const { nodes, relations } = model;
  const [first, second] = [one, other].map((group) =>
    nodes.findIndex(({ groups, size }) => size === 1 && groups.includes(group)),
  );
  return relations.flatMap((relation) =>
    (relation.one === first && relation.other === second) ||
    (relation.one === second && relation.other === first)
      ? [term(relation.column)]
      : [],
  );
}

/** Adds columns for the wishes that come true. */
export function addWishes(model: HousingModel, wishes: readonly Wish[]): WishTerms {
  const { program, nodes, places, relations } = model;
  const met: Term[] = [];
  const alike = new Map<string, { groups: [number, number]; wishes: Wish[] }>();
  for (const wish of wishes) {
    const groups = wish.map((guest) => groupIndex(model, guest)).sort((a, b) => a - b);
    const [one = -1, other = -1] = groups;
    const node = nodes.findIndex((its) => its.groups.includes(one));
    if (node >= 0 && nodes[node]?.tag === '' && nodes[node].groups.includes(other)) {
      const key = `${one}|${other}`;
      const known = alike.get(key) ?? { groups: [one, other], wishes: [] };
      known.wishes.push(wish);
      alike.set(key, known);
    } else met.push(...metByName(model, one, other));
  }
  const found = [...alike.values()].map((bucket): WishesAlike => {
    const node = nodes.findIndex((its) => its.groups.includes(bucket.groups[0]));
    const at = relations.flatMap(({ one, other, hotelId }) =>
      one === node && other === node
        ? [{ hotelId, column: addColumn(program, bucket.wishes.length) }]
        : [],
    );
    atMost(
      program,
      at.map(({ column }) => term(column)),
      bucket.wishes.length,
    );
    return { ...bucket, at };
  });
  limitByPairs(model, found);
  for (const { group, hotelId, column } of places) {
    const used = found.flatMap(({ groups, at }) =>
      at.flatMap((one) =>
        one.hotelId === hotelId && groups.includes(group)
          ? [term(one.column, groups[0] === groups[1] ? 2 : 1)]
          : [],
      ),
    );
    if (used.length > 0) atMost(program, [...used, term(column, -1)], 0);
  }
  met.push(...found.flatMap(({ at }) => at.map(({ column }) => term(column))));
  return { met, alike: found };
}

/** No more wishes come true among the people of a node than pairs of them share. */
function limitByPairs({ program, nodes, relations }: HousingModel, alike: readonly WishesAlike[]) {
  for (const { one, other, hotelId, column } of relations) {
    if (one !== other) continue;
    const used = alike.flatMap(({ groups, at }) =>
      nodes[one]?.groups.includes(groups[0])
        ? at.flatMap((its) => (its.hotelId === hotelId ? [term(its.column)] : []))
        : [],
    );
    if (used.length > 0) atMost(program, [...used, term(column, -1)], 0);
  }
}
