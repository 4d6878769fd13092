import type { studyCalls } from '#contract/study';
import { registrationIdOf } from '#domain/ids';
import { ok } from '#domain/result';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { registrations, studies } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import { classShown } from './shown';

export const classes: Action<typeof studyCalls.classes> = async (_input, { personId, now }) => {
  const [own, published] = await Promise.all([
    registrations.list({ personId }, { orderBy: [['submittedAt', 'desc']], limit: 100 }),
    publishedTrainings(),
  ]);
  const studying = own.flatMap(({ status, trainingId }) => {
    const training = published.find(({ _id }) => _id === trainingId);
    return status === 'paid' && training?.mode === 'online' ? [training] : [];
  });
  const ids = studying.map(({ _id }) => registrationIdOf(_id, personId));
  const found = ids.length === 0 ? [] : await studies.list({ _id: command.in(ids) });
  const studyOf = (id: string) => found.find(({ trainingId }) => trainingId === id);
  return ok({
    now,
    classes: studying.map((training) => classShown(training, studyOf(training._id), now)),
  });
};
