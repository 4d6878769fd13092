import type { PersonId } from '../../ids';
import { bySince, type Group } from './group';
import type { HousingModel } from './model';
import { addColumn, exactly, type Term, term, valueOf } from './program';

/** 1 for who registered last, and one more for everybody before. */
function ranksOf(groups: readonly Group[]): ReadonlyMap<PersonId, number> {
  const all = groups.flatMap(({ people }) => people).sort(bySince);
  return new Map(all.map(({ personId }, n) => [personId, all.length - n]));
}

/**
 * Adds what it costs in ranks when people do not have what they asked for; in each group the last are meant first, and
 * each further one costs more. `denied`: columns of those without, elsewhere or swapped, aim by aim; `start`: the values
 * with the last of each group meant.
 */
export function addFairness(
  model: HousingModel,
  denied: readonly (readonly Term[])[],
  values: readonly number[],
): { readonly cost: readonly Term[]; readonly start: readonly number[] } {
  const start = [...values];
  const { program, groups, places, without } = model;
  const ranks = ranksOf(groups);
  const groupOf = new Map(places.map(({ column, group }) => [column, group]));
  without.forEach((column, group) => groupOf.set(column, group));
  const cost = denied.flatMap((terms) => {
    const byGroup = new Map<number, Term[]>();
    for (const one of terms) {
      const group = groupOf.get(one.column) ?? -1;
      byGroup.set(group, [...(byGroup.get(group) ?? []), term(one.column, -1)]);
    }
    return [...byGroup].flatMap(([group, columns]) => {
      const latestFirst = [...(groups[group]?.people ?? [])].sort((a, b) => bySince(b, a));
      const costs = latestFirst.map(({ personId }) => {
        const column = addColumn(program, 1);
        return term(column, ranks.get(personId) ?? 0);
      });
      const count = -valueOf(columns, values);
      costs.forEach(({ column }, n) => (start[column] = Number(n < count)));
      exactly(program, [...costs.map(({ column }) => term(column)), ...columns], 0);
      return costs;
    });
  });
  return { cost, start };
}
