import type { Choice } from '#components/PickerField';
import type { RoleChoices } from '#contract/role';
import { TrainingId } from '#domain/ids';
import { type Grant, type Role, Scope } from '#domain/role/role';
import { holderText } from '../text';

/** Value of the first choice: the whole Society, or every training. */
export const ALL = 'all';

/** What a role can be for: the whole first. */
export function choicesFor(
  role: Exclude<Role, 'administrator'>,
  { societies, trainings }: RoleChoices,
): readonly Choice<string>[] {
  return role === 'organizer'
    ? [
        { value: ALL, text: holderText.allTrainings },
        ...trainings.map(({ trainingId, title }) => ({ value: trainingId, text: title })),
      ]
    : [
        { value: ALL, text: holderText.national },
        ...societies.map(({ societyId, name }) => ({ value: societyId, text: name })),
      ];
}

/** The grant once it is complete. */
export function grantOf(role: Role, of: string | undefined): Grant | undefined {
  if (role === 'administrator') return { role };
  if (of === undefined) return undefined;
  if (role === 'organizer') {
    if (of === ALL) return { role, trainings: 'all' };
    const training = TrainingId.safeParse(of);
    return training.success ? { role, trainings: [training.data] } : undefined;
  }
  const scope = Scope.safeParse(of === ALL ? 'national' : of);
  return scope.success ? { role, scope: scope.data } : undefined;
}
