import type { personCalls } from '#contract/person';
import { ok } from '#domain/result';
import { matchUnits } from '#domain/unit/matchUnits';
import type { Action } from '#shell/route';
import { search } from '#shell/search';
import { units } from '#shell/store';

const HITS = 20;

export const searchUnits: Action<typeof personCalls.searchUnits> = async ({ query, province }) => {
  const where = province ? { province } : {};
  const hits =
    query === '' && province
      ? await units.list(where, { orderBy: [['name', 'asc']], limit: HITS })
      : matchUnits(await search(units, query, { where }), query, HITS);
  return ok({
    units: hits.map((unit) => ({ unitId: unit._id, name: unit.name, province: unit.province })),
  });
};
