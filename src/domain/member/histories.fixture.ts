import type { UnitId } from '../ids';
import type { Claim } from './claim';
import type { DuesReview } from './duesReview';
import type { PersonMembership } from './personMembership';
import {
  applicant,
  applicationForm,
  asking,
  granted,
  morning,
  registeredUnit,
  reviewer,
  societyId,
  unitId,
} from './samples.fixture';
import { applyAsUnit, type UnitApplication } from './unitApplication';

/** Decided in the morning of that day. */
export const on = (text: string) => ({ at: morning(text), by: reviewer });

const known = { ...asking, keys: [...asking.keys] };

/** The unit's application, however far it has come. */
export const ofUnit = (review: DuesReview): UnitApplication => ({
  ...granted(applyAsUnit([], registeredUnit, applicationForm, on('2026-03-01'))),
  review,
});

export const bySociety = (review: DuesReview): PersonMembership => ({
  _id: `${applicant}:2` as PersonMembership['_id'],
  ...known,
  path: 'society',
  societyId,
  years: 3,
  review,
});

export const byUnit = (claim: Claim, unit: UnitId = unitId): PersonMembership => ({
  _id: `${applicant}:1` as PersonMembership['_id'],
  ...known,
  path: 'unit',
  unitId: unit,
  unitName: registeredUnit.name,
  claim,
});

const requestedAndClaimed = { requested: on('2026-03-10'), claimed: on('2026-03-11') };
export const claimed: Claim = { status: 'claimed', ...requestedAndClaimed, revision: 2 };
export const released: Claim = {
  status: 'released',
  ...requestedAndClaimed,
  released: on('2026-06-01'),
  revision: 3,
};
