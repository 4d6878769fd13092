import type { Instant } from '#domain/calendar';
import { type PersonId, registrationIdOf, type TrainingId } from '#domain/ids';
import type { SurveyAnswer } from '#domain/survey/answer';
import { type SurveyStanding, surveyStanding } from '#domain/survey/standing';
import { answerIdOf } from '#domain/survey/submit';
import type { PublishedSurvey } from '#domain/survey/survey';
import type { Training } from '#domain/training/training';
import { registrations, surveyAnswers, surveys } from '#shell/store';
import { studiedBy } from '#shell/studied';
import { publishedTraining } from '#shell/trainingShelf';

/** A survey as one attendee stands with it. */
export interface Attended {
  readonly training: Training;
  readonly published: PublishedSurvey | undefined;
  readonly answer: SurveyAnswer | undefined;
  readonly standing: SurveyStanding;
}

/** Undefined where there is no such training. */
export async function attended(
  trainingId: TrainingId,
  personId: PersonId,
  now: Instant,
): Promise<Attended | undefined> {
  const training = await publishedTraining(trainingId);
  if (!training) return undefined;
  const [survey, answer, registration, study] = await Promise.all([
    surveys.find(trainingId),
    surveyAnswers.find(answerIdOf(trainingId, personId)),
    registrations.find(registrationIdOf(trainingId, personId)),
    studiedBy(training, personId),
  ]);
  const published = survey?.published;
  const submittedAt = answer?.status === 'submitted' ? answer.submittedAt : undefined;
  const facts = { status: registration?.status, study, submittedAt };
  return { training, published, answer, standing: surveyStanding(training, published, facts, now) };
}
