import type { personCalls } from '#contract/person';
import { civilDateOf } from '#domain/calendar';
import { coveredBy } from '#domain/member/term';
import { ok } from '#domain/result';
import { matchUnits } from '#domain/unit/matchUnits';
import type { Action } from '#shell/route';
import { search } from '#shell/search';
import { units } from '#shell/store';

const HITS = 20;

export const searchUnits: Action<typeof personCalls.searchUnits> = async (
  { query, province },
  { now },
) => {
  const where = province ? { province } : {};
  const hits =
    query === '' && province
      ? await units.list(where, { orderBy: [['name', 'asc']], limit: HITS })
      : matchUnits(await search(units, query, { where }), query, HITS);
  return ok({
    units: hits.map(({ _id, name, province: at, terms }) => ({
      unitId: _id,
      name,
      province: at,
      isMember: coveredBy(terms, civilDateOf(now)),
    })),
  });
};
