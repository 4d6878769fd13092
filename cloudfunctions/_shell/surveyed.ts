import type { DayWindow, Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import type { SurveyAnswer } from '#domain/survey/answer';
import { surveyDays } from '#domain/survey/standing';
import { answerIdOf } from '#domain/survey/submit';
import type { Survey } from '#domain/survey/survey';
import type { Training } from '#domain/training/training';
import { command } from './platform';
import { surveyAnswers, surveys } from './store';

export interface Surveyed {
  readonly isSubmitted: boolean;
  readonly submittedAt?: Instant;
  /** There is a survey to answer, today or on its days. */
  readonly isOffered: boolean;
  readonly days?: DayWindow;
}

function surveyed(
  training: Training,
  survey: Survey | undefined,
  answer: SurveyAnswer | undefined,
): Surveyed {
  const days = survey?.published && surveyDays(training, survey.published);
  const offered = days ? { isOffered: true, days } : { isOffered: false };
  return answer?.status === 'submitted'
    ? { isSubmitted: true, submittedAt: answer.submittedAt, ...offered }
    : { isSubmitted: false, ...offered };
}

/** Whether somebody has answered the survey of a training, and whether there is one (O6, O7). */
export async function surveyedBy(training: Training, personId: PersonId): Promise<Surveyed> {
  const [survey, answer] = await Promise.all([
    surveys.find(training._id),
    surveyAnswers.find(answerIdOf(training._id, personId)),
  ]);
  return surveyed(training, survey, answer);
}

/** The same for one person at several trainings, in one reading of each collection. */
export async function surveyedAt(
  trainings: readonly Training[],
  personId: PersonId,
): Promise<ReadonlyMap<TrainingId, Surveyed>> {
  if (trainings.length === 0) return new Map();
  const ids = trainings.map(({ _id }) => _id);
  const [written, answers] = await Promise.all([
    surveys.list({ _id: command.in(ids) }),
    surveyAnswers.list({ _id: command.in(ids.map((id) => answerIdOf(id, personId))) }),
  ]);
  return new Map(
    trainings.map((training) => [
      training._id,
      surveyed(
        training,
        written.find(({ _id }) => _id === training._id),
        answers.find(({ trainingId }) => trainingId === training._id),
      ),
    ]),
  );
}
