import { type PersonId, registrationIdOf, type TrainingId } from '#domain/ids';
import { type Studied, studied, studiedCourses } from '#domain/study/study';
import type { Training } from '#domain/training/training';
import { command } from './platform';
import { studies } from './store';

const idOf = (training: Training, personId: PersonId) => registrationIdOf(training._id, personId);

/** How far somebody is with the courses of a training (O6, O7). */
export async function studiedBy(training: Training, personId: PersonId): Promise<Studied> {
  return studied(training, await studies.find(idOf(training, personId)));
}

/** The same for one person at several trainings, in one read; those that are not studied by video are left out. */
export async function studiedAt(
  trainings: readonly Training[],
  personId: PersonId,
): Promise<ReadonlyMap<TrainingId, Studied>> {
  const onVideo = trainings.filter((training) => studiedCourses(training).length > 0);
  const ids = onVideo.map((training) => idOf(training, personId));
  const found = ids.length === 0 ? [] : await studies.list({ _id: command.in(ids) });
  const studyOf = (id: TrainingId) => found.find(({ trainingId }) => trainingId === id);
  return new Map(
    onVideo.map((training) => [training._id, studied(training, studyOf(training._id))]),
  );
}
