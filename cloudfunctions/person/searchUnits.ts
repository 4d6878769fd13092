import type { personCalls } from '#contract/person';
import { ok } from '#domain/result';
import { matchUnits } from '#domain/unit/matchUnits';
import { cached } from '#shell/cached';
import type { Action } from '#shell/route';
import { units } from '#shell/store';

const HITS = 20;

/** All listed units, kept in a warm process. */
const allUnits = cached(60, () => units.listAll({}));

export const searchUnits: Action<typeof personCalls.searchUnits> = async ({ query, province }) => {
  const listed = (await allUnits()).filter((unit) => !province || unit.province === province);
  const hits = query === '' && province ? listed.slice(0, HITS) : matchUnits(listed, query, HITS);
  return ok({
    units: hits.map((unit) => ({ unitId: unit._id, name: unit.name, province: unit.province })),
  });
};
