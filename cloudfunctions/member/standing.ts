import type { memberCalls, MemberShown, MyMembership, Standing } from '#contract/member';
import { type CivilDate, civilDateOf, plusDays } from '#domain/calendar';
import { memberOn, type MembershipHistory } from '#domain/member/memberOn';
import { membershipOn, membershipStep, termsOfUnit } from '#domain/member/membershipStep';
import type { PersonMembership, SocietyPath } from '#domain/member/personMembership';
import type { Society } from '#domain/member/society';
import { coveredBy } from '#domain/member/term';
import type { Person } from '#domain/person/person';
import { ok } from '#domain/result';
import { applicationsOfUnitsIn } from '#shell/membershipHistory';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { memberships, societies, units } from '#shell/store';
import { myApplication, myClaim } from './myMembership';

type Societies = ReadonlyMap<string, Society>;

/** Two round trips: the person's own, then the units and societies in it. */
export const standing: Action<typeof memberCalls.standing> = async (_input, caller) => {
  const { person, personId, now } = caller;
  const today = civilDateOf(now);
  const [own, workplace] = await Promise.all([
    memberships.list({ personId }),
    workplaceOf(person, today),
  ]);
  const [unitApplications, known] = await Promise.all([
    applicationsOfUnitsIn(own),
    societiesIn(own),
  ]);
  const history = { memberships: own, unitApplications };
  const member = memberShown(history, known, today);
  const memberTomorrow = member ? undefined : memberShown(history, known, plusDays(today, 1));
  return ok({
    now,
    ...(member ? { member } : {}),
    ...(memberTomorrow ? { memberTomorrow } : {}),
    next: membershipStep(history, today),
    memberships: newestFirst(own).map((one) => shown(one, history, known, today)),
    ...(workplace ? { workplace } : {}),
  });
};

async function workplaceOf(person: Person, today: CivilDate): Promise<Standing['workplace']> {
  const { workplace } = person.profile;
  const unit = workplace.kind === 'listed' ? await units.find(workplace.unitId) : undefined;
  return unit && { unitId: unit._id, name: unit.name, isMember: coveredBy(unit.terms, today) };
}

async function societiesIn(own: readonly PersonMembership[]): Promise<Societies> {
  const ids = own.flatMap((one) => (one.path === 'society' ? [one.societyId] : []));
  const found =
    ids.length === 0 ? [] : await societies.list({ _id: command.in([...new Set(ids)]) });
  return new Map(found.map((society) => [society._id, society]));
}

function societyIn(known: Societies, id: string): Society {
  const society = known.get(id);
  if (!society) throw new Error(`society ${id} of an application has gone`);
  return society;
}

const numberOf = ({ _id }: PersonMembership): number => Number(_id.slice(_id.indexOf(':') + 1));

const newestFirst = (own: readonly PersonMembership[]): PersonMembership[] =>
  [...own].sort((a, b) => numberOf(b) - numberOf(a));

const shown = (
  membership: PersonMembership,
  history: MembershipHistory,
  known: Societies,
  today: CivilDate,
): MyMembership =>
  membership.path === 'unit'
    ? myClaim(membership, termsOfUnit(history, membership.unitId), today)
    : myApplication(membership, societyIn(known, membership.societyId));

function memberShown(
  history: MembershipHistory,
  known: Societies,
  day: CivilDate,
): MemberShown | undefined {
  const membership = membershipOn(history, day);
  if (!membership) return undefined;
  const { period, evidence } = membership;
  const through =
    evidence.path === 'unit' ? evidence.unitName : throughSociety(history, known, day);
  return { since: period.from, until: period.until, through, evidence };
}

/** The society that somebody's own dues make them a member through on that day. */
function throughSociety({ memberships: own }: MembershipHistory, known: Societies, day: CivilDate) {
  const through = own.find(
    (one): one is SocietyPath =>
      one.path === 'society' && memberOn({ memberships: [one], unitApplications: [] }, day).member,
  );
  if (!through) throw new Error('a membership without the application it stands on');
  return societyIn(known, through.societyId).name;
}
