import type { unitCalls } from '#contract/unit';
import { ok } from '#domain/result';
import { withContact } from '#domain/unit/registration';
import { UnitContact } from '#domain/unit/unit';
import { administeredUnit, administeredWithin } from '#shell/administered';
import type { Action } from '#shell/route';
import { units } from '#shell/store';
import { transact } from '#shell/transact';
import { checkContact, verifiedMobile } from './contact';
import { unitShown } from './shown';

export const updateContact: Action<typeof unitCalls.updateContact> = async (input, caller) => {
  const { unitId, revision, contact: given, phoneCode } = input;
  const seen = await administeredUnit(unitId, caller.personId);
  if (!seen.ok) return seen;
  const { logo, mobile: before } = seen.value.contact;
  const right = await checkContact(given, caller, logo);
  if (!right.ok) return right;
  const mobile = await verifiedMobile(phoneCode, before, caller);
  if (!mobile.ok) return mobile;
  const contact = UnitContact.parse({ ...given, mobile: mobile.value });
  const changed = await transact(async (transaction) => {
    const unit = await administeredWithin(transaction, unitId, caller.personId);
    if (!unit.ok) return unit;
    const changed = withContact(unit.value, contact, revision);
    if (changed.ok && changed.value !== unit.value)
      await units.within(transaction).put(changed.value);
    return changed;
  });
  return changed.ok ? ok(await unitShown(changed.value, caller)) : changed;
};
