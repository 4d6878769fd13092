import { type CivilDate, civilDateOf, plusDays } from '../calendar';
import { countsFrom, type MembershipEvidence } from './evidence';
import { evidenceOf, type Given, givenIn, type MembershipHistory } from './memberOn';
import type { UnitPath } from './personMembership';

/** Days as a member without a gap, inclusive, as far as they are known now. */
export interface MemberPeriod {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

const earliest = (...days: readonly CivilDate[]): CivilDate =>
  days.reduce((a, b) => (a < b ? a : b));

/** The days on which one term and what it stands on prove a membership; ends the day before anything was taken back. */
function proven(
  { term, revoked }: Given,
  evidence: MembershipEvidence,
  takenBack: readonly CivilDate[] = [],
): readonly MemberPeriod[] {
  const first = countsFrom(evidence);
  const ends = [...takenBack, ...(revoked ? [civilDateOf(revoked.at)] : [])];
  const from = first > term.from ? first : term.from;
  const until = earliest(term.until, ...ends.map((day) => plusDays(day, -1)));
  return from <= until ? [{ from, until }] : [];
}

function throughUnit(
  { unitId, unitName, claim }: UnitPath,
  { unitApplications }: MembershipHistory,
): readonly MemberPeriod[] {
  if (claim.status !== 'claimed' && claim.status !== 'released') return [];
  const requestedOn = civilDateOf(claim.requested.at);
  const claimedOn = civilDateOf(claim.claimed.at);
  const released = claim.status === 'released' ? [civilDateOf(claim.released.at)] : [];
  const reviews = unitApplications
    .filter((application) => application.unitId === unitId)
    .map(({ review }) => review);
  return givenIn(reviews).flatMap((given) => {
    const dues = evidenceOf(given);
    const evidence = { path: 'unit', unitId, unitName, requestedOn, claimedOn, dues } as const;
    return proven(given, evidence, released);
  });
}

const allProven = (history: MembershipHistory): readonly MemberPeriod[] =>
  history.memberships.flatMap((membership) =>
    membership.path === 'unit'
      ? throughUnit(membership, history)
      : givenIn([membership.review]).flatMap((given) =>
          proven(given, { path: 'society', dues: evidenceOf(given) }),
        ),
  );

/** All days as a member, those of renewals joined to what they renew, earliest first (M9, M12). */
export function memberPeriods(history: MembershipHistory): readonly MemberPeriod[] {
  const joined: MemberPeriod[] = [];
  for (const period of [...allProven(history)].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || period.from > plusDays(last.until, 1)) joined.push(period);
    else if (period.until > last.until) joined.splice(-1, 1, { ...last, until: period.until });
  }
  return joined;
}

/** The period that a day is in. */
export const periodOn = (
  periods: readonly MemberPeriod[],
  day: CivilDate,
): MemberPeriod | undefined => periods.find(({ from, until }) => from <= day && day <= until);
