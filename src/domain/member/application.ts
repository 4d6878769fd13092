import type { Grant, Scope } from '../role/role';
import { scopesOf } from '../role/role';
import * as z from '../z';
import { MembershipId } from './personMembership';
import type { SocietyId } from './society';
import { UnitApplicationId } from './unitApplication';

/** An application for membership that the Society decides on: a unit's (M6) or a person's through a society (M5). */
export const ApplicationId = z.union([UnitApplicationId, MembershipId]);
export type ApplicationId = z.infer<typeof ApplicationId>;

/** `societyId`: who recommends the unit, or whom the person applied through. */
export interface Concerned {
  readonly kind: 'unit' | 'person';
  readonly societyId: SocietyId;
}

const sees = (scopes: readonly Scope[], { societyId }: Concerned): boolean =>
  scopes.includes('national') || scopes.includes(societyId);

/** The Society alone admits units and collects their dues; a society does both for persons (M5, M6, M8). */
const settles = (scopes: readonly Scope[], concerned: Concerned): boolean =>
  concerned.kind === 'unit' ? scopes.includes('national') : sees(scopes, concerned);

/** Reviewers and finance see what is in their scope, and nothing else. */
export const mayRead = (grants: readonly Grant[], concerned: Concerned): boolean =>
  sees(scopesOf(grants, 'reviewer', 'finance'), concerned);

/** A society reviews the persons who applied through it, and preliminarily the units it recommends (M5, M6). */
export const mayReviewPreliminarily = (grants: readonly Grant[], concerned: Concerned): boolean =>
  sees(scopesOf(grants, 'reviewer'), concerned);

export const mayReviewFinally = (grants: readonly Grant[], concerned: Concerned): boolean =>
  settles(scopesOf(grants, 'reviewer'), concerned);

export const mayRecordDues = (grants: readonly Grant[], concerned: Concerned): boolean =>
  settles(scopesOf(grants, 'finance'), concerned);
