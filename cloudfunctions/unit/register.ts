import { createHash } from 'node:crypto';
import type { unitCalls } from '#contract/unit';
import type { PersonId, UnitId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { normalized, searchKeys } from '#domain/search/searchKeys';
import { administers } from '#domain/unit/administrators';
import { isRegistered, registerUnit } from '#domain/unit/registration';
import { Unit, UnitContact } from '#domain/unit/unit';
import { syllablesOf } from '#shell/pinyin';
import type { Action } from '#shell/route';
import { persons, units } from '#shell/store';
import { transact } from '#shell/transact';
import { checkContact, verifiedMobile } from './contact';
import { unitShown } from './shown';

/** The listed unit of that name, whatever its spaces, brackets and width. */
async function listedAs(name: string): Promise<Unit | undefined> {
  const [whole] = searchKeys(name, []);
  if (whole === undefined) return undefined;
  const namesakes = await units.list({ keys: whole });
  return namesakes.find((unit) => normalized(unit.name) === normalized(name));
}

/** A unit that is not in the list; its id follows from its name, so that two who register it at once collide. */
async function newUnit(name: string, province: string): Promise<Unit> {
  const syllables = await syllablesOf(name);
  return Unit.parse({
    _id: `u${createHash('sha256').update(normalized(name)).digest('hex').slice(0, 24)}` as UnitId,
    name,
    province,
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    keys: searchKeys(name, syllables),
    administrators: [],
    terms: [],
    revision: 1,
  });
}

/** As much of the name of whoever registered it as a stranger may know: the family name. */
async function registeredBy(personId: PersonId): Promise<Result<never, UnitRegistered>> {
  const person = await persons.find(personId);
  const [family = ''] = Array.from(person?.profile.name ?? '');
  return err({ code: 'UNIT_REGISTERED', byName: `${family}*` });
}
type UnitRegistered = { code: 'UNIT_REGISTERED'; byName: string };

export const register: Action<typeof unitCalls.register> = async ({ form, phoneCode }, caller) => {
  const { personId, person, now } = caller;
  const { name, ...given } = form;
  const unit = (await listedAs(name)) ?? (await newUnit(name, form.region.province));
  if (isRegistered(unit) && administers(unit, personId)) return ok(await unitShown(unit, caller));
  const [principal] = unit.administrators;
  if (isRegistered(unit) && principal) return registeredBy(principal.personId);
  const right = await checkContact(given, caller);
  if (!right.ok) return right;
  const mobile = await verifiedMobile(phoneCode, person.phone, caller);
  if (!mobile.ok) return mobile;
  const contact = UnitContact.parse({ ...given, mobile: mobile.value });
  const registered = await transact(async (transaction) => {
    const stored = units.within(transaction);
    const latest = (await stored.find(unit._id)) ?? unit;
    if (isRegistered(latest) && administers(latest, personId)) return ok(latest);
    const mine = registerUnit(latest, contact, { by: personId, at: now });
    if (mine.ok) await stored.put(mine.value);
    return mine;
  });
  if (!registered.ok) return registeredBy(registered.refusal.by);
  return ok(await unitShown(registered.value, caller));
};
