import type { surveyCalls } from '#contract/survey';
import { registrationIdOf } from '#domain/ids';
import { err, ok } from '#domain/result';
import { surveyStanding } from '#domain/survey/standing';
import { answerIdOf, submitAnswer } from '#domain/survey/submit';
import type { Action } from '#shell/route';
import { registrations, surveyAnswers, surveys } from '#shell/store';
import { studiedBy } from '#shell/studied';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';

/**
 * The first answer closes the questions in the same transaction, so that none is ever answered while its survey is
 * being changed beyond its wording.
 */
export const submit: Action<typeof surveyCalls.submit> = async (
  { trainingId, version, replies },
  { personId, now },
) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  // What is finished stays finished: it may be read beside the transaction.
  const study = await studiedBy(training, personId);
  return transact(async (transaction) => {
    const survey = await surveys.within(transaction).find(trainingId);
    const answers = surveyAnswers.within(transaction);
    const previous = await answers.find(answerIdOf(trainingId, personId));
    const registered = registrations.within(transaction);
    const status = (await registered.find(registrationIdOf(trainingId, personId)))?.status;
    const published = survey?.published;
    const standing = surveyStanding(training, published, { status, study }, now);
    const handed = { trainingId, personId, version, replies };
    const submitted = submitAnswer(published, previous, standing, handed, now);
    if (!submitted.ok) return submitted;
    const { submittedAt } = submitted.value;
    if (submitted.value === previous) return ok({ submittedAt });
    await answers.put(submitted.value);
    if (survey && survey.answeredAt === undefined)
      await surveys.within(transaction).put({ ...survey, answeredAt: now });
    return ok({ submittedAt });
  });
};
