import type { MyUnitApplication, UnitAdministratorShown, UnitShown } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import type { PersonId, UnitId } from '#domain/ids';
import type { DuesSettings } from '#domain/member/dues';
import { coveredBy } from '#domain/member/term';
import type { UnitApplication } from '#domain/member/unitApplication';
import { maskedPhone, type Person } from '#domain/person/person';
import { isPrincipal } from '#domain/unit/administrators';
import type { RegisteredUnit } from '#domain/unit/registration';
import { storedDues } from '#shell/duesNow';
import { command } from '#shell/platform';
import { reviewShown } from '#shell/reviewShown';
import type { SignedUp } from '#shell/route';
import { memberships, persons, unitApplications } from '#shell/store';

/** How many ask, and how many are claimed; answered by the index alone. */
export async function staffCounts(unitId: UnitId): Promise<UnitShown['counts']> {
  const [requested, claimed] = await Promise.all([
    memberships.count({ unitId, 'claim.status': 'requested' }),
    memberships.count({ unitId, 'claim.status': 'claimed' }),
  ]);
  return { requested, claimed };
}

/** A unit as its administrator reads it, in one round trip. */
export async function unitShown(
  unit: RegisteredUnit,
  { personId, now }: SignedUp,
): Promise<UnitShown> {
  const [applications, counts, people, dues] = await Promise.all([
    unitApplications.listAll({ unitId: unit._id }),
    staffCounts(unit._id),
    persons.list({ _id: command.in(unit.administrators.map((one) => one.personId)) }),
    storedDues(),
  ]);
  return {
    now,
    unitId: unit._id,
    name: unit.name,
    contact: unit.contact,
    revision: unit.revision,
    terms: unit.terms,
    isMember: coveredBy(unit.terms, civilDateOf(now)),
    ...(unit.memberUntil === undefined ? {} : { memberUntil: unit.memberUntil }),
    administrators: administratorsOf(unit, people, personId),
    applications: applications
      .sort((a, b) => numberOf(b) - numberOf(a))
      .map((application) => applicationShown(application, dues)),
    counts,
  };
}

/** Ids end with the number of the application, whose order as texts is another. */
const numberOf = ({ _id }: UnitApplication): number => Number(_id.split(':')[1]);

function applicationShown(
  { _id, kind, form, review }: UnitApplication,
  { account, accountIsSample }: DuesSettings,
): MyUnitApplication {
  const isAsked = review.status === 'preliminarilyApproved';
  const voucher = 'voucher' in review ? review.voucher : undefined;
  return {
    applicationId: _id,
    kind,
    form,
    review: reviewShown(review),
    ...(voucher ? { voucherFile: voucher.file } : {}),
    ...(isAsked ? { account, ...(accountIsSample ? { accountIsSample } : {}) } : {}),
  };
}

function administratorsOf(
  unit: RegisteredUnit,
  people: readonly Person[],
  me: PersonId,
): UnitAdministratorShown[] {
  const known = new Map(people.map((person) => [person._id, person]));
  return unit.administrators.flatMap(({ personId, since }) => {
    const person = known.get(personId);
    if (!person) return [];
    return [
      {
        personId,
        name: person.profile.name,
        phone: maskedPhone(person.phone),
        since,
        isPrincipal: isPrincipal(unit, personId),
        isMe: personId === me,
      },
    ];
  });
}
