import type { certificateCalls } from '#contract/certificate';
import { ok } from '#domain/result';
import { administeredUnit } from '#shell/administered';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { staffCertificate } from './shown';
import { sharedByStaff } from './staffOf';

export const staff: Action<typeof certificateCalls.staff> = async ({ unitId, year }, caller) => {
  const unit = await administeredUnit(unitId, caller.personId);
  if (!unit.ok) return unit;
  const [shared] = await Promise.all([
    sharedByStaff(unitId, year),
    noteRead(caller, `list:staffCertificates:${unitId}`),
  ]);
  const { people, sharing } = shared;
  const certificates = shared.certificates.map(staffCertificate);
  return ok({ unitName: unit.value.name, certificates, people, sharing });
};
