import type { PersonId, UnitId } from '#domain/ids';
import type { ApplicationId, Concerned } from '#domain/member/application';
import { type DuesReview, latestTerm } from '#domain/member/duesReview';
import {
  MembershipId,
  type PersonMembership,
  type SocietyPath,
} from '#domain/member/personMembership';
import type { UnitApplication } from '#domain/member/unitApplication';
import { applicationsWithin } from '#shell/creditCodes';
import { membershipsWithin } from '#shell/membershipsWithin';
import type { Transaction } from '#shell/platform';
import { memberships, unitApplications } from '#shell/store';

/** An application that the Society decides on, as it is stored: a unit's (M6) or a person's through a society (M5). */
export type Application =
  | { readonly kind: 'unit'; readonly stored: UnitApplication }
  | { readonly kind: 'person'; readonly stored: SocietyPath };

const isApplication = (one: PersonMembership): one is SocietyPath => one.path === 'society';
const isOfPerson = (id: ApplicationId): id is MembershipId => MembershipId.safeParse(id).success;

const ofPerson = (found: PersonMembership | undefined): Application | undefined =>
  found && isApplication(found) ? { kind: 'person', stored: found } : undefined;

export async function findApplication(id: ApplicationId): Promise<Application | undefined> {
  if (isOfPerson(id)) return ofPerson(await memberships.find(id));
  const found = await unitApplications.find(id);
  return found && { kind: 'unit', stored: found };
}

export const concernedOf = ({ kind, stored }: Application): Concerned => ({
  kind,
  societyId: kind === 'unit' ? stored.recommendedBy : stored.societyId,
});

export const nameOf = ({ kind, stored }: Application): string =>
  kind === 'unit' ? stored.unitName : stored.applicant.name;

export const subjectOf = ({ kind, stored }: Application): PersonId | UnitId =>
  kind === 'unit' ? stored.unitId : stored.personId;

/** All applications of the same subject, oldest first, this one among them. */
export async function allOfSubject({ kind, stored }: Application): Promise<Application[]> {
  if (kind === 'unit') {
    const all = await unitApplications.listAll({ unitId: stored.unitId });
    return all.map((one) => ({ kind, stored: one }) as const).sort(byNumber);
  }
  const all = await memberships.listAll({ personId: stored.personId });
  return all
    .filter(isApplication)
    .map((one) => ({ kind, stored: one }) as const)
    .sort(byNumber);
}

/** The same as a transaction sees it: read by id, one after the other. */
export async function allWithin(
  transaction: Transaction,
  { kind, stored }: Application,
): Promise<Application[]> {
  if (kind === 'unit') {
    const all = await applicationsWithin(transaction, stored.unitId);
    return all.map((one) => ({ kind, stored: one }));
  }
  const all = await membershipsWithin(transaction, stored.personId);
  return all.filter(isApplication).map((one) => ({ kind, stored: one }));
}

export const numberOf = ({ stored }: Application): number => Number(stored._id.split(':')[1]);

const byNumber = (a: Application, b: Application): number => numberOf(a) - numberOf(b);

export async function putApplication(
  transaction: Transaction,
  { kind, stored }: Application,
): Promise<void> {
  if (kind === 'unit') await unitApplications.within(transaction).put(stored);
  else await memberships.within(transaction).put(stored);
}

export const withReview = ({ kind, stored }: Application, review: DuesReview): Application =>
  kind === 'unit'
    ? { kind, stored: { ...stored, review } }
    : { kind, stored: { ...stored, review } };

/** Later or never approved before: whether it is not the subject's first term. */
export const isRenewal = (application: Application, all: readonly Application[]): boolean =>
  application.kind === 'unit'
    ? application.stored.kind === 'renewal'
    : latestTerm(
        all.filter((one) => numberOf(one) < numberOf(application)).map((one) => one.stored.review),
      ) !== undefined;

/** Whoever acted in it, to be named. */
export const peopleIn = ({ stored: { review } }: Application): PersonId[] =>
  review.steps.map(({ by }) => by);
