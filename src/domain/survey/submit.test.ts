import { err } from '../result';
import { at, draftOnly, fullReplies, PERSON, sampleDraft, TRAINING } from './samples.fixture';
import { publishSurvey } from './publish';
import type { SurveyStanding } from './standing';
import { submitAnswer } from './submit';
import type { PublishedSurvey, Survey } from './survey';

const NOW = at('2026-05-01T00:00:00.000Z');
const LATER = at('2026-05-02T00:00:00.000Z');
const publish = (survey: Survey): Survey => {
  const done = publishSurvey(survey, 'online', { at: NOW, by: PERSON });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
const first = publish(draftOnly);
const open: SurveyStanding = { kind: 'open', until: at('2026-06-12T16:00:00.000Z') };
const handed = { trainingId: TRAINING, personId: PERSON, version: 1, replies: fullReplies };
const submitted = (() => {
  const done = submitAnswer(first.published, undefined, open, handed, NOW);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
})();
const reworded = publish({ ...first, draft: { ...sampleDraft, title: '新标题' } });
const reshaped = publish({
  ...first,
  draft: { ...sampleDraft, questions: sampleDraft.questions.slice(0, 3) },
});
const again = (more: Partial<typeof handed>, published: PublishedSurvey = first.published!) =>
  submitAnswer(published, submitted, { kind: 'submitted', at: NOW }, { ...handed, ...more }, LATER);

describe('handing answers in', () => {
  it('keeps them with the person, once', () => {
    expect(submitted).toMatchObject({ _id: `${TRAINING}:${PERSON}`, submittedAt: NOW });
  });

  it('is the same for the same answers, in any order', () => {
    expect(again({})).toEqual({ ok: true, value: submitted });
    expect(again({ replies: fullReplies.toReversed() })).toEqual({ ok: true, value: submitted });
    expect(again({}, reworded.published)).toEqual({ ok: true, value: submitted });
  });

  it('is refused for different ones', () => {
    expect(again({ replies: fullReplies.slice(0, 3) })).toEqual(
      err({ code: 'SURVEY_SUBMITTED', at: NOW }),
    );
  });

  it('is refused while the survey is not open, with the reason', () => {
    const standing: SurveyStanding = { kind: 'unfinished', missing: 2, until: LATER };
    expect(submitAnswer(first.published, undefined, standing, handed, NOW)).toEqual(
      err({ code: 'SURVEY_NOT_OPEN', standing }),
    );
  });

  it('fits a survey whose wording alone has changed since it was shown', () => {
    expect(submitAnswer(reworded.published, undefined, open, handed, NOW).ok).toBe(true);
  });

  it('does not fit other questions than were shown, nor ones never shown', () => {
    expect(submitAnswer(reshaped.published, undefined, open, handed, NOW)).toEqual(
      err({ code: 'SURVEY_CHANGED', version: 2 }),
    );
    const early = { ...handed, version: 2 };
    expect(submitAnswer(first.published, undefined, open, early, NOW)).toEqual(
      err({ code: 'SURVEY_CHANGED', version: 1 }),
    );
  });
});
