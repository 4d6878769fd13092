import type { unitCalls } from '#contract/unit';
import { ok } from '#domain/result';
import { administeredUnit } from '#shell/administered';
import type { Action } from '#shell/route';
import { unitShown } from './shown';

export const get: Action<typeof unitCalls.get> = async ({ unitId }, caller) => {
  const unit = await administeredUnit(unitId, caller.personId);
  return unit.ok ? ok(await unitShown(unit.value, caller)) : unit;
};
