import type { PersonId } from '#domain/ids';
import type { ApplicationCase, NoDues } from '#domain/member/decideOn';
import { type Dues, type DuesSettings, personDues, unitDues } from '#domain/member/dues';
import type { Society } from '#domain/member/society';
import { err, ok, type Result } from '#domain/result';
import { administers } from '#domain/unit/administrators';
import type { Unit } from '#domain/unit/unit';
import { storedDues } from '#shell/duesNow';
import { societies } from '#shell/store';
import { type Application, concernedOf, numberOf } from './application';

/** What an approval asks for today: the Society's settings, and the society that a person applied through. */
export interface Tariff {
  readonly settings: DuesSettings;
  readonly society: Pick<Society, 'yearlyFen' | 'sample'>;
}

export async function tariffFor(application: Application): Promise<Tariff> {
  const [settings, society] = await Promise.all([
    storedDues(),
    application.kind === 'person' ? societies.find(application.stored.societyId) : undefined,
  ]);
  return { settings, society: society ?? {} };
}

function duesBy({ settings, society }: Tariff, application: Application): Result<Dues, NoDues> {
  if (application.kind === 'unit')
    return unitDues(settings, application.stored.unitName, application.stored.form);
  const { applicant, years } = application.stored;
  if (society.yearlyFen === undefined && settings.person.yearlyFen === 0)
    return err({ code: 'DUES_NOT_SET' });
  return ok(personDues(settings, society, { name: applicant.name, years }));
}

/** Whether what an approval asks for is a figure that nobody has confirmed (X2). */
export function isSampleFigure({ settings, society }: Tariff, application: Application): boolean {
  if (application.kind === 'person')
    return society.yearlyFen === undefined
      ? settings.person.sample === true
      : society.sample === true;
  const { qualification, staff } = application.stored.form;
  return settings.tiers.some(
    (tier) =>
      tier.sample === true &&
      tier.qualification === qualification &&
      tier.staff.from === staff.from &&
      tier.staff.until === staff.until,
  );
}

/** Everything around an application that its decisions depend on. */
export interface Around {
  /** All applications of the subject. */
  readonly all: readonly Application[];
  readonly unit: Unit | undefined;
  readonly tariff: Tariff;
  readonly codeTakenBy: string | undefined;
}

const isOwn = (application: Application, unit: Unit | undefined, caller: PersonId): boolean =>
  application.kind === 'person'
    ? application.stored.personId === caller
    : application.stored.applicant === caller || (unit !== undefined && administers(unit, caller));

export function caseOf(
  application: Application,
  { all, unit, tariff, codeTakenBy }: Around,
  caller: PersonId,
): ApplicationCase {
  const number = numberOf(application);
  return {
    concerned: concernedOf(application),
    review: application.stored.review,
    isOwn: isOwn(application, unit, caller),
    others: all
      .filter((one) => numberOf(one) !== number)
      .map((one) => ({ review: one.stored.review, isNewer: numberOf(one) > number })),
    dues: duesBy(tariff, application),
    codeTakenBy,
  };
}
