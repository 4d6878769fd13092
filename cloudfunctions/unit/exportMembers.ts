import { randomUUID } from 'node:crypto';
import type { unitCalls } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import type { UnitPath } from '#domain/member/personMembership';
import { ok } from '#domain/result';
import { memberListFile } from '#text/memberList';
import { administeredUnit } from '#shell/administered';
import type { Action } from '#shell/route';
import { audits, memberships } from '#shell/store';
import { memberSheet } from './memberSheet';

/** The list leaves the app with phone numbers: who read it and when is written down first (M10). */
export const exportMembers: Action<typeof unitCalls.exportMembers> = async ({ unitId }, caller) => {
  const { personId: by, now: at } = caller;
  const unit = await administeredUnit(unitId, by);
  if (!unit.ok) return unit;
  const { name: title } = unit.value;
  const all = await memberships.listAll({ unitId, 'claim.status': 'claimed' });
  const claimed = all.filter((one): one is UnitPath => one.path === 'unit');
  const _id = `${unitId}:export:${randomUUID()}`;
  await audits.add({ _id, at, by, action: 'exportMembers', target: unitId, title });
  const content = await memberSheet(claimed);
  return ok({
    fileName: memberListFile(title, civilDateOf(at)),
    content: content.toString('base64'),
  });
};
