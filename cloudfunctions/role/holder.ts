import type { RoleChoices, roleCalls } from '#contract/role';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { grantsOf, persons } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import { allSocieties, holderOf } from './holderOf';

export const holder: Action<typeof roleCalls.holder> = async ({ personId }) => {
  const [person, grants, choices] = await Promise.all([
    persons.find(personId),
    grantsOf(personId),
    roleChoices(),
  ]);
  if (!person) return err({ code: 'PERSON_UNKNOWN' });
  return ok({ holder: await holderOf(person, grants), choices });
};

/** Provinces in the order of their codes, then the branches. */
async function roleChoices(): Promise<RoleChoices> {
  const [societies, trainings] = await Promise.all([allSocieties(), publishedTrainings()]);
  const inOrder = [...societies].sort((a, b) =>
    a.kind === b.kind ? (a._id < b._id ? -1 : 1) : a.kind === 'province' ? -1 : 1,
  );
  return {
    societies: inOrder.map(({ _id, name, kind }) => ({ societyId: _id, name, kind })),
    trainings: trainings.map(({ _id, shortTitle }) => ({ trainingId: _id, title: shortTitle })),
  };
}
