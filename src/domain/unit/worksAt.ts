import type { Workplace } from '../person/profile';
import { normalized } from '../search/searchKeys';
import type { Unit } from './unit';

/** Whether somebody works at the unit by their own words, be it from the list or typed in. */
export const worksAt = (
  workplace: Workplace,
  { _id, name }: Pick<Unit, '_id' | 'name'>,
): boolean =>
  workplace.kind === 'listed'
    ? workplace.unitId === _id
    : normalized(workplace.name) === normalized(name);
