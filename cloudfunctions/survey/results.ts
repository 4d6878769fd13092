import type { surveyCalls } from '#contract/survey';
import { err, ok } from '#domain/result';
import { surveyResults } from '#domain/survey/results';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { registrations, surveys } from '#shell/store';
import { organized } from './edited';
import { submittedTo } from './submittedTo';

/** Own words of one question on a page; the workbook has all. */
const MOST_TEXTS = 200;

export const results: Action<typeof surveyCalls.results> = async ({ trainingId }, caller) => {
  const training = await organized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const published = (await surveys.find(trainingId))?.published;
  if (!published) return err({ code: 'SURVEY_NOT_PUBLISHED' });
  const [answers, attendees] = await Promise.all([
    submittedTo(trainingId),
    registrations.count({ trainingId, status: 'paid' }),
    noteRead(caller, `list:surveyAnswers:${trainingId}`),
  ]);
  return ok({
    trainingTitle: training.title,
    title: published.content.title,
    submitted: answers.length,
    attendees,
    questions: surveyResults(published.content, answers, MOST_TEXTS),
  });
};
