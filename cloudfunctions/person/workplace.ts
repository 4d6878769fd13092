import type { InputInvalid } from '#contract/call';
import type { Profile } from '#domain/person/profile';
import { err, ok, type Result } from '#domain/result';
import { units } from '#shell/store';

/** A listed unit is called what the list calls it, whatever the request says. */
export async function withListedName(profile: Profile): Promise<Result<Profile, InputInvalid>> {
  const { workplace } = profile;
  if (workplace.kind === 'typed') return ok(profile);
  const unit = await units.find(workplace.unitId);
  if (!unit)
    return err({ code: 'INPUT_INVALID', field: 'profile.workplace.unitId', rule: 'value' });
  return ok({ ...profile, workplace: { ...workplace, name: unit.name } });
}
