import { demoTrainings } from '../../../config/demo/trainings';
import type { Training } from '../training/training';
import { at, draftOnly, PERSON } from './samples.fixture';
import { publishSurvey } from './publish';
import { surveyStanding, type SurveyFacts } from './standing';
import type { PublishedSurvey } from './survey';

const of = (mode: Training['mode']) => demoTrainings.find((one) => one.mode === mode)!;
const days = { from: '2026-05-29', until: '2026-06-05' } as never;
const publishedFor = (mode: Training['mode']): PublishedSurvey => {
  const done = publishSurvey({ ...draftOnly, draft: { ...draftOnly.draft, days } }, mode, {
    at: at('2026-04-01T00:00:00.000Z'),
    by: PERSON,
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value.published!;
};
const finished: SurveyFacts = { status: 'paid', study: { done: 10, total: 10 } };
const standing = (facts: Partial<SurveyFacts>, now: string, mode: Training['mode'] = 'online') =>
  surveyStanding(of(mode), publishedFor(mode), { ...finished, ...facts }, at(now));

const OPEN = '2026-04-19T16:00:00.000Z';
const CLOSED = '2026-06-12T16:00:00.000Z';

describe('a survey (O3, O6)', () => {
  it('is open on its days alone: from the first moment of the first to the last of the last', () => {
    expect(standing({}, '2026-04-19T15:59:59.999Z')).toEqual({
      kind: 'early',
      from: OPEN,
      missing: 0,
    });
    expect(standing({}, OPEN)).toEqual({ kind: 'open', until: CLOSED });
    expect(standing({}, '2026-06-12T15:59:59.999Z')).toMatchObject({ kind: 'open' });
    expect(standing({}, CLOSED)).toEqual({ kind: 'over', until: CLOSED });
  });

  it('waits until all courses are finished, and says how many are missing', () => {
    const study = { done: 7, total: 10 };
    expect(standing({ study }, OPEN)).toEqual({ kind: 'unfinished', missing: 3, until: CLOSED });
    expect(standing({ study }, '2026-04-15T00:00:00.000Z')).toMatchObject({ missing: 3 });
  });

  it('is for who has paid (O4)', () => {
    expect(standing({ status: undefined }, OPEN)).toEqual({ kind: 'notRegistered' });
    expect(standing({ status: 'approved' }, OPEN)).toEqual({ kind: 'notPaid' });
    expect(standing({ status: 'refunded' }, OPEN)).toEqual({ kind: 'notPaid' });
  });

  it('stays answered, also after it closed', () => {
    expect(standing({ submittedAt: at(OPEN) }, CLOSED)).toEqual({ kind: 'submitted', at: OPEN });
  });

  it('of a class on site is open on the days its organizers set', () => {
    const study = { done: 0, total: 0 };
    const on = (now: string) => standing({ study }, now, 'offline').kind;
    expect(on('2026-05-28T15:59:59.999Z')).toBe('early');
    expect(on('2026-05-28T16:00:00.000Z')).toBe('open');
    expect(on('2026-06-05T16:00:00.000Z')).toBe('over');
  });

  it('that nobody has published is not offered', () => {
    expect(surveyStanding(of('online'), undefined, finished, at(OPEN))).toEqual({
      kind: 'notOffered',
    });
  });
});
