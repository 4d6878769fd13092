import type { PersonId } from '../../ids';
import type { Guest, RoomsByHotel } from '../lodging';
import type { RoomId } from '../plan';
import { aimTerms } from './aimTerms';
import { peopleApart, wishesOf } from './apart';
import { addFairness } from './fairTerms';
import { groupsOf } from './group';
import { addKeeping } from './keepTerms';
import type { LastRoom } from './lastRooms';
import { type HousingModel, housingModel } from './model';
import { atMost, exactly, type Program, type Solve, type Term, term, valueOf } from './program';
import { addWishes, type WishTerms } from './wishTerms';

/** The model and the best values of its columns. */
export interface Housed {
  readonly model: HousingModel;
  readonly values: readonly number[];
  readonly wishes: WishTerms;
  /** Those who keep their room first where not all of a group can. */
  readonly keepers: ReadonlySet<PersonId>;
}

/** With more nights the weights of two aims at once would be too far apart. */
const MOST_NIGHTS_AT_ONCE = 10;

const weighted = (terms: readonly Term[], weight: number): readonly Term[] =>
  terms.map(({ column, factor }) => term(column, factor * weight));

/** Who is fixed to the same room by pins shares it. */
function shareWherePinned({ program, nodes, relations }: HousingModel): void {
  for (const { one, other, column } of relations) {
    const [first, second] = [nodes[one], nodes[other]];
    const isRoom = first?.tag.includes('-t') === true;
    if (isRoom && first?.tag === second?.tag) exactly(program, [term(column)], 1);
  }
}

/** The terms may count no more than they do with the values. */
function keepWithin(program: Program, terms: readonly Term[], values: readonly number[]): void {
  const reached = valueOf(terms, values);
  if (reached > 0 || terms.some(({ factor }) => factor < 0)) atMost(program, terms, reached);
  else for (const { column } of terms) program.uppers[column] = 0;
}

/** Solves with the columns shut, and opens them again where that has no answer. */
function solveWithout(program: Program, shut: readonly Term[], answer: () => boolean): boolean {
  const uppers = shut.map(({ column }) => program.uppers[column] ?? 0);
  for (const { column } of shut) program.uppers[column] = 0;
  const isSolved = answer();
  if (!isSolved) shut.forEach(({ column }, n) => (program.uppers[column] = uppers[n] ?? 0));
  return isSolved;
}

/**
 * Solves the aims one after the other: what is reached is not given up for what comes later, nor for an aim that the
 * solver gives up. Undefined where it finds nobody a place in time.
 */
export function solveHousing(
  rooms: RoomsByHotel,
  nightCount: number,
  guests: readonly Guest[],
  pinned: ReadonlyMap<PersonId, RoomId>,
  last: readonly LastRoom[],
  solve: Solve,
): Housed | undefined {
  const apart = peopleApart(guests, pinned);
  const model = housingModel(
    rooms,
    nightCount,
    groupsOf(guests, ({ personId }) => apart.get(personId)),
    true,
  );
  shareWherePinned(model);
  const { program } = model;
  let values: readonly number[] | undefined;
  const reach = (cost: readonly Term[]): void => {
    const solution = solve(program, cost, values);
    if (solution !== 'infeasible' && solution !== 'givenUp') values = solution;
  };
  const hold = (terms: readonly Term[]): void => keepWithin(program, terms, values ?? []);
  const people = guests.length + 1;
  const aims = aimTerms(model);
  const denied = [aims.withoutRoom, aims.elsewhere, aims.swapped];
  const first = denied.flatMap((terms, n) => weighted(terms, people ** (2 - n)));
  const isLong = nightCount > MOST_NIGHTS_AT_ONCE;
  // Where it is held already it weighs nothing; else more than all nights that may be mismatched.
  const nights = isLong ? 0 : people * nightCount ** 2;
  const second = [...weighted(aims.supplementNights, nights), ...aims.mismatchedNights];
  const isFound = (cost: readonly Term[]) => (): boolean => {
    reach(cost);
    return values !== undefined;
  };
  // Mostly everybody has what they asked for, or is swapped at most: far fewer columns.
  const isAllAsAsked = !isLong && solveWithout(program, denied.flat(), isFound(second));
  if (!isAllAsAsked && !solveWithout(program, denied.slice(0, 2).flat(), isFound(first)))
    reach(first);
  if (!values) return undefined;
  denied.forEach(hold);
  if (isLong) {
    reach(aims.supplementNights);
    hold(aims.supplementNights);
  }
  if (!isAllAsAsked) reach(second);
  hold(aims.supplementNights);
  hold(aims.mismatchedNights);
  const wishes = addWishes(model, wishesOf(guests));
  const { kept, keepers } = addKeeping(model, last);
  if (wishes.met.length + kept.length > 0) {
    reach([...weighted(wishes.met, -people), ...weighted(kept, -1)]);
    hold(weighted(wishes.met, -1));
    hold(weighted(kept, -1));
  }
  if (denied.some((terms) => valueOf(terms, values ?? []) > 0)) {
    const { cost, start } = addFairness(model, denied, values);
    values = start;
    reach(cost);
  }
  return values && { model, values, wishes, keepers: keepers(values) };
}
