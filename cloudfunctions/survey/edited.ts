import type { EditedSurvey } from '#contract/survey';
import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { organizes } from '#domain/role/role';
import { draftProblems, hasChanges } from '#domain/survey/publish';
import { EMPTY_DRAFT, type PublishedSurvey, type Survey } from '#domain/survey/survey';
import type { Training } from '#domain/training/training';
import type { Granted } from '#shell/route';
import { trainings } from '#shell/store';

/** A training of the caller; who does not organize it learns nothing, not even that it exists. */
export const organized = async (
  trainingId: TrainingId,
  { grants }: Pick<Granted, 'grants'>,
): Promise<Training | undefined> =>
  organizes(grants, trainingId) ? trainings.find(trainingId) : undefined;

/** A survey as its organizers write it; before the first saving it is empty. */
export function shown(training: Training, survey: Survey | undefined, now: Instant): EditedSurvey {
  const draft = survey?.draft ?? EMPTY_DRAFT;
  const { _id, title, mode } = training;
  return {
    now,
    trainingId: _id,
    trainingTitle: title,
    mode,
    ...(training.mode === 'online' ? { window: training.windows.survey } : {}),
    revision: survey?.revision ?? 0,
    draft,
    ...(survey?.published ? publishedOf(survey.published) : {}),
    hasChanges: survey !== undefined && hasChanges(survey),
    problems: draftProblems(draft, mode),
    isAnswered: survey?.answeredAt !== undefined,
  };
}

const publishedOf = ({ at, content, days }: PublishedSurvey) => ({
  publishedAt: at,
  published: { ...content, ...(days ? { days } : {}) },
});
