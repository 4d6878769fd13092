import * as fc from 'fast-check';
import { draftProblems, hasChanges, publishSurvey, reshaped } from './publish';
import { anyContent, at, draftOnly, PERSON, sampleDraft } from './samples.fixture';
import type { Survey, SurveyDraft } from './survey';

const act = { at: at('2026-04-10T00:00:00.000Z'), by: PERSON };
const published = (survey: Survey = draftOnly): Survey => {
  const done = publishSurvey(survey, 'online', act);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
const [q1, q2, q3, q4] = sampleDraft.questions as [never, never, never, never];
const withDraft = (survey: Survey, more: Partial<SurveyDraft>): Survey => ({
  ...survey,
  draft: { ...survey.draft, ...more },
});
const answered: Survey = { ...published(), answeredAt: act.at };
const reworded = sampleDraft.questions.map((question) => ({
  ...question,
  title: `${question.title}？`,
}));

describe('publishing a survey', () => {
  it('gives attendees what was written', () => {
    expect(published().published).toMatchObject({ version: 1, sameSince: 1 });
    expect(hasChanges(published())).toBe(false);
    expect(hasChanges(draftOnly)).toBe(true);
  });

  it('names all that is missing', () => {
    const draft: SurveyDraft = {
      title: '',
      questions: [
        { ...sampleDraft.questions[2]!, title: '' },
        { ...sampleDraft.questions[0]!, choices: [] } as never,
      ],
    };
    expect(draftProblems(draft, 'offline')).toEqual([
      { why: 'title' },
      { why: 'days' },
      { why: 'questionTitle', question: 'q3' },
      { why: 'choices', question: 'q1' },
    ]);
    expect(publishSurvey({ ...draftOnly, draft }, 'online', act)).toMatchObject({
      refusal: { code: 'SURVEY_UNFINISHED' },
    });
  });

  it('refuses the same words twice among the choices', () => {
    const questions = [
      {
        ...sampleDraft.questions[0]!,
        choices: [
          { id: 'ca', text: '好' },
          { id: 'cb', text: '好' },
        ],
      } as never,
    ];
    expect(draftProblems({ ...sampleDraft, questions }, 'online')).toEqual([
      { why: 'sameChoices', question: 'q1' },
    ]);
  });

  it('changes anything while nobody has answered; earlier answers then fit no more', () => {
    const next = published(withDraft(published(), { questions: [q2, q1] }));
    expect(next.published).toMatchObject({ version: 2, sameSince: 2 });
  });

  it('changes wording alone once somebody has answered', () => {
    const next = published(withDraft(answered, { questions: reworded }));
    expect(next.published).toMatchObject({ version: 2, sameSince: 1 });
  });

  it.each([
    ['a question more', [q1, q2, q3, q4, { ...(q3 as object), id: 'q5' } as never]],
    ['a question less', [q1, q2, q3]],
    ['another order', [q2, q1, q3, q4]],
    ['a required one', [q1, q2, q3, { ...(q4 as object), isRequired: true } as never]],
    ['another kind', [q1, q2, { ...(q3 as object), kind: 'text' } as never, q4]],
  ])('refuses %s once somebody has answered', (_name, questions) => {
    expect(publishSurvey(withDraft(answered, { questions }), 'online', act)).toMatchObject({
      refusal: { code: 'ONLY_WORDING' },
    });
  });

  it('keeps the days of a class on site, which may be extended at any time', () => {
    const days = { from: '2026-05-29', until: '2026-06-05' } as never;
    const done = publishSurvey(withDraft(answered, { days }), 'offline', act);
    expect(done).toMatchObject({ value: { published: { days } } });
  });

  it('never takes a survey to be reshaped by itself, and always notices a lost question', () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), (content, n) => {
        expect(reshaped(content, content)).toEqual([]);
        const lost = content.questions[n % content.questions.length]!.id;
        const questions = content.questions.filter(({ id }) => id !== lost);
        expect(reshaped(content, { ...content, questions })).toContain(lost);
      }),
      { seed: 6 },
    );
  });
});
