import type { InputOf } from '#contract/call';
import type { unitCalls } from '#contract/unit';
import { ok } from '#domain/result';
import type { PersonMembership, UnitPath } from '#domain/member/personMembership';
import { administeredUnit } from '#shell/administered';
import { behind } from '#shell/behind';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { search as find } from '#shell/search';
import { memberships } from '#shell/store';
import { staffCounts } from './shown';
import { staffMember } from './staffMember';

type Input = InputOf<typeof unitCalls.members>;

const PAGE = 30;
const REQUESTED_AT = 'claim.requested.at';

/** A page by the index, newest first; a search by the keys within the unit, all on one page (M10). */
export const members: Action<typeof unitCalls.members> = async (input, caller) => {
  const unit = await administeredUnit(input.unitId, caller.personId);
  if (!unit.ok) return unit;
  const [found, counts] = await Promise.all([
    staffOf(input),
    staffCounts(input.unitId),
    noteRead(caller, `list:staff:${input.unitId}`),
  ]);
  const page = found.slice(0, PAGE);
  return ok({
    name: unit.value.name,
    members: page.map((membership) => staffMember(membership, unit.value)),
    more: input.search === undefined && found.length > PAGE,
    counts,
  });
};

const isUnitPath = (one: PersonMembership): one is UnitPath => one.path === 'unit';

async function staffOf({ unitId, status, search, after }: Input): Promise<UnitPath[]> {
  const where = { unitId, 'claim.status': status };
  if (search !== undefined && search !== '')
    return (await find(memberships, search, { where, most: PAGE })).filter(isUnitPath);
  const page = await memberships.list(after ? behind(where, REQUESTED_AT, 'desc', after) : where, {
    orderBy: [
      [REQUESTED_AT, 'desc'],
      ['_id', 'desc'],
    ],
    limit: PAGE + 1,
  });
  return page.filter(isUnitPath);
}
