import { type EditedSurvey, surveyCalls } from '#contract/survey';
import type { Instant } from '#domain/calendar';
import { surveyResults } from '#domain/survey/results';
import { surveyStanding } from '#domain/survey/standing';
import type { Training } from '#domain/training/training';
import { surveyDemo } from '../demo/surveyDemo';
import { on, type Prepared } from './prepared';

/** Open for who has answered the required questions; published, with nothing changed since. */
export function surveyAnswers(training: Training, now: Instant): readonly Prepared[] {
  const { draft, published, revision } = surveyDemo(training);
  const content = published!.content;
  const study = { done: 0, total: 0 };
  const within = '2026-05-01T02:00:00.000Z' as Instant;
  const edited: EditedSurvey = {
    now,
    trainingId: training._id,
    trainingTitle: training.title,
    mode: training.mode,
    ...(training.mode === 'online' ? { window: training.windows.survey } : {}),
    revision,
    draft,
    publishedAt: published!.at,
    hasChanges: false,
    problems: [],
    isAnswered: false,
  };
  return [
    on(surveyCalls.get, () => ({
      now,
      trainingTitle: training.title,
      standing: surveyStanding(training, published, { status: 'paid', study }, within),
      survey: { version: 1, content },
      replies: [],
    })),
    on(surveyCalls.saveDraft, () => ({ savedAt: now })),
    on(surveyCalls.submit, () => ({ submittedAt: now })),
    on(surveyCalls.edit, () => edited),
    on(surveyCalls.save, ({ survey, revision: seen }) => ({
      ...edited,
      draft: survey,
      revision: seen + 1,
      hasChanges: true,
    })),
    on(surveyCalls.publish, () => edited),
    on(surveyCalls.results, () => ({
      trainingTitle: training.title,
      title: content.title,
      submitted: 1,
      attendees: 2,
      questions: surveyResults(
        content,
        [[{ kind: 'rating', question: content.questions[1]!.id, rating: 4 }]],
        5,
      ),
    })),
    on(surveyCalls.export, () => ({ fileName: 'a.xlsx', content: '' })),
  ];
}
