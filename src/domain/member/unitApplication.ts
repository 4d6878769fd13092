import type { Instant } from '../calendar';
import { PersonId, UnitId } from '../ids';
import { err, ok, type Result } from '../result';
import type { Unit, UnitContact } from '../unit/unit';
import { UnitApplicationForm } from '../unit/unitForm';
import * as z from '../z';
import { DuesReview, isOpen, latestTerm } from './duesReview';
import type { ApplicationOpen } from './personMembership';
import { SocietyId } from './society';
import { type Act, type ApplicationDecided, submitAgain, submitted } from './duesTransitions';

/** One per unit and number of the application, from 1: `unitId:number`. */
export const UnitApplicationId = z
  .string()
  .check(z.regex(/^u[a-z0-9-]{1,32}:[1-9]\d{0,3}$/))
  .brand<'UnitApplicationId'>();
export type UnitApplicationId = z.infer<typeof UnitApplicationId>;

/** A unit asks to become or to stay a member; each renewal is an application of its own (M6, M9). */
export const UnitApplication = z.object({
  _id: UnitApplicationId,
  unitId: UnitId,
  unitName: z.string(),
  /** The society that recommends the unit, which may review it preliminarily. */
  recommendedBy: SocietyId,
  /** What a search finds it by. */
  keys: z.array(z.string()),
  kind: z.enum(['first', 'renewal']),
  applicant: PersonId,
  form: UnitApplicationForm,
  review: DuesReview,
});
export type UnitApplication = z.infer<typeof UnitApplication>;

/** A registered unit, as far as an application names it. */
type ApplyingUnit = Pick<Unit, '_id' | 'name' | 'keys'> & { readonly contact: UnitContact };

/** A new application after all earlier ones of the unit; refused while one of them is open. */
export function applyAsUnit(
  earlier: readonly UnitApplication[],
  unit: ApplyingUnit,
  form: UnitApplicationForm,
  { by, at }: { by: PersonId; at: Instant },
): Result<UnitApplication, ApplicationOpen> {
  const open = earlier.find(({ review }) => isOpen(review));
  if (open) return err({ code: 'APPLICATION_OPEN', applicationId: open._id });
  return ok({
    _id: `${unit._id}:${earlier.length + 1}` as UnitApplicationId,
    unitId: unit._id,
    unitName: unit.name,
    recommendedBy: unit.contact.recommendedBy,
    keys: [...unit.keys],
    kind: latestTerm(earlier.map(({ review }) => review)) ? 'renewal' : 'first',
    applicant: by,
    form,
    review: submitted(by, at),
  });
}

/** An application that was returned comes again with what was corrected, to the society that recommends the unit now. */
export function correctUnitApplication(
  application: UnitApplication,
  { contact: { recommendedBy } }: Pick<ApplyingUnit, 'contact'>,
  form: UnitApplicationForm,
  act: Act,
): Result<UnitApplication, ApplicationDecided> {
  const again = submitAgain(application.review, act);
  return again.ok ? ok({ ...application, recommendedBy, form, review: again.value }) : again;
}
