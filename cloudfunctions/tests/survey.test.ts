import { readSheet } from 'read-excel-file/node';
import { surveyCalls } from '#contract/survey';
import type { Instant } from '#domain/calendar';
import type { SurveyAnswer } from '#domain/survey/answer';
import { fullReplies, sampleDraft } from '#domain/survey/samples.fixture';
import { answerIdOf } from '#domain/survey/submit';
import { attendee, idOf, LEAD, ONLINE, onlineOrganizer, organizer, visitor } from './people';
import { type Product, startProduct } from './product';
import { ANSWERING, fullAnswer, publishSample, studyOf, surveyCast } from './surveyCast';

const { get, saveDraft, submit, edit, save, publish, results } = surveyCalls;
const one = { trainingId: ONLINE };
const [first, second, unpaid] = [attendee(0), attendee(1), attendee(3)];
const fewer = { ...fullAnswer, replies: fullReplies.slice(0, 3) };
const at = (text: string) => text as Instant;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 3 });
});
afterAll(() => product.close());
beforeEach(() => product.load(surveyCast(4), ANSWERING));

const answers = () => product.documents<SurveyAnswer>('surveyAnswers');
const revision = async () => (await product.value(organizer, edit, one)).revision;

describe('an attendee', () => {
  beforeEach(() => publishSample(product));

  it('sees the questions, keeps a draft, and hands the answers in once', async () => {
    expect(await product.value(first, get, one)).toMatchObject({
      standing: { kind: 'open', until: '2026-06-12T16:00:00.000Z' },
      survey: { version: 1 },
      replies: [],
    });
    await product.value(first, saveDraft, fewer);
    expect((await product.value(first, get, one)).replies).toEqual(fewer.replies);
    const { submittedAt } = await product.value(first, submit, fullAnswer);
    expect(await product.value(first, get, one)).toMatchObject({
      standing: { kind: 'submitted', at: submittedAt },
      replies: fullReplies,
    });
    expect(await product.value(first, submit, fullAnswer)).toEqual({ submittedAt });
    expect(await product.refusal(first, submit, fewer)).toMatchObject({
      code: 'SURVEY_SUBMITTED',
      at: submittedAt,
    });
    expect(await product.refusal(first, saveDraft, fewer)).toMatchObject({
      code: 'SURVEY_SUBMITTED',
    });
    expect(await answers()).toHaveLength(1);
  });

  it('who taps ten times at once has one answer; of two different ones one stands', async () => {
    const same = await Promise.all(
      Array.from({ length: 10 }, () => product.insist(first, submit, fullAnswer)),
    );
    expect(new Set(same.map((answer) => answer.ok && answer.value.submittedAt)).size).toBe(1);
    const different = await Promise.all(
      [fullAnswer, fewer].map((answer) => product.insist(second, submit, answer)),
    );
    expect(different.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await answers()).toHaveLength(2);
  });

  it('loses nothing that was handed in to drafts of another device at the same moment', async () => {
    for (let n = 0; n < 4; n++) {
      await product.load(surveyCast(4), ANSWERING);
      await publishSample(product);
      await Promise.all([
        product.call(first, saveDraft, fewer),
        product.call(first, submit, fullAnswer),
        ...[1, 2, 3].map(() => product.call(first, saveDraft, fewer)),
      ]);
      expect(await answers()).toMatchObject([{ status: 'submitted', replies: fullReplies }]);
    }
  });

  it('is told how many courses are missing (O6)', async () => {
    await product.import({ studies: [studyOf(first, 7)] });
    expect(await product.value(first, get, one)).toMatchObject({
      standing: { kind: 'unfinished', missing: 3 },
    });
    expect((await product.value(first, get, one)).survey).toBeUndefined();
    const refused = await product.refusal(first, submit, fullAnswer);
    expect(refused).toMatchObject({ code: 'SURVEY_NOT_OPEN' });
    expect(refused.message).toContain('还有 3 门课程没有学完');
    expect(await product.refusal(first, saveDraft, fewer)).toMatchObject({
      code: 'SURVEY_NOT_OPEN',
    });
    expect(await answers()).toEqual([]);
  });

  it('has the days of the notice, not a moment longer (O3)', async () => {
    await product.setClock(at('2026-04-19T15:59:30.000Z'));
    expect((await product.refusal(first, submit, fullAnswer)).message).toBe(
      '问卷4月20日（周一）开放填写',
    );
    await product.setClock(at('2026-06-12T15:59:00.000Z'));
    await product.value(first, submit, fullAnswer);
    await product.setClock(at('2026-06-12T16:00:00.000Z'));
    expect((await product.refusal(second, submit, fullAnswer)).message).toBe(
      '问卷填写已结束（6月12日（周五）止）',
    );
    // The answer was lost on its way: the same once more is no second one.
    await product.value(first, submit, fullAnswer);
  });

  it('who has not paid or is not registered sees no questions (O4)', async () => {
    expect((await product.value(unpaid, get, one)).standing).toEqual({ kind: 'notPaid' });
    expect((await product.value(organizer, get, one)).standing).toEqual({ kind: 'notRegistered' });
    expect(await product.refusal(unpaid, submit, fullAnswer)).toMatchObject({
      standing: { kind: 'notPaid' },
    });
    expect(await product.refusal(visitor, get, one)).toMatchObject({ code: 'NOT_SIGNED_UP' });
  });

  it('is told at which questions something is wrong', async () => {
    const replies = [{ kind: 'single', question: 'q1', choice: 'cz' }];
    expect(await product.refusal(first, submit, { ...fullAnswer, replies })).toMatchObject({
      code: 'REPLIES_WRONG',
      problems: [
        { question: 'q1', why: 'choice' },
        { question: 'q2', why: 'missing' },
        { question: 'q3', why: 'missing' },
      ],
    });
  });

  it('keeps a draft that fits, whatever else was sent', async () => {
    const replies = [
      { kind: 'rating', question: 'q3', rating: 2 },
      { kind: 'rating', question: 'q99', rating: 2 },
    ];
    await product.value(first, saveDraft, { ...fullAnswer, version: 9, replies } as never);
    expect(await answers()).toMatchObject([{ version: 1, replies: [replies[0]] }]);
  });

  it('whose survey was changed meanwhile reads it again; what fits is kept', async () => {
    await product.value(first, saveDraft, fullAnswer);
    const questions = sampleDraft.questions.slice(0, 3);
    await publishSample(product, ONLINE, { questions });
    expect(await product.refusal(first, submit, fullAnswer)).toMatchObject({
      code: 'SURVEY_CHANGED',
      version: 2,
    });
    const { survey, replies } = await product.value(first, get, one);
    expect(replies).toEqual(fullReplies.slice(0, 3));
    await product.value(first, submit, { trainingId: ONLINE, version: survey!.version, replies });
  });
});

describe('an organizer', () => {
  it('writes, publishes, and changes only wording once somebody has answered', async () => {
    expect(await product.value(organizer, edit, one)).toMatchObject({
      revision: 0,
      window: { from: '2026-04-20', until: '2026-06-12' },
      problems: [{ why: 'title' }, { why: 'questions' }],
    });
    await publishSample(product);
    await product.value(first, submit, fullAnswer);
    expect(await product.value(organizer, edit, one)).toMatchObject({ isAnswered: true });
    await publishSample(product, ONLINE, { title: '新标题' });
    const questions = sampleDraft.questions.slice(1);
    const survey = { ...sampleDraft, questions };
    const saved = await product.value(organizer, save, {
      ...one,
      revision: await revision(),
      survey,
    });
    expect(await product.refusal(organizer, publish, { ...one, revision: saved.revision })).toEqual(
      expect.objectContaining({ code: 'ONLY_WORDING' }),
    );
    const { published } = saved;
    expect(published).toEqual({ ...sampleDraft, title: '新标题' });
    const audits = await product.documents('audits', { action: 'publishSurvey' });
    expect(audits).toHaveLength(2);
  });

  it('who asks again after a lost answer changes nothing; who comes second is told', async () => {
    const input = { ...one, revision: 0, survey: sampleDraft };
    await product.value(organizer, save, input);
    expect(await product.value(organizer, save, input)).toMatchObject({ revision: 1 });
    const other = { ...input, survey: { ...sampleDraft, title: '另一份' } };
    expect(await product.refusal(onlineOrganizer, save, other)).toMatchObject({
      code: 'SURVEY_EDITED',
      revision: 1,
    });
    await product.value(organizer, publish, { ...one, revision: 1 });
    await product.value(organizer, publish, { ...one, revision: 1 });
    expect(await product.documents('audits', { action: 'publishSurvey' })).toHaveLength(1);
  });

  it('who publishes other questions while people answer never leaves an answer that does not fit', async () => {
    await publishSample(product);
    const survey = { ...sampleDraft, questions: sampleDraft.questions.slice(0, 3) };
    const saved = await product.value(organizer, save, {
      ...one,
      revision: await revision(),
      survey,
    });
    const [published, ...handed] = await Promise.all([
      product.insist(organizer, publish, { ...one, revision: saved.revision }),
      product.insist(first, submit, fullAnswer),
      product.insist(second, submit, fullAnswer),
    ]);
    const accepted = handed.filter(({ ok }) => ok).length;
    expect(await answers()).toHaveLength(accepted);
    expect(published.ok).toBe(accepted === 0);
  });

  it('refuses a survey that is not finished', async () => {
    const survey = { title: '', questions: [] };
    await product.value(organizer, save, { ...one, revision: 0, survey });
    expect(await product.refusal(organizer, publish, { ...one, revision: 1 })).toMatchObject({
      code: 'SURVEY_UNFINISHED',
      lacks: [{ why: 'title' }, { why: 'questions' }],
    });
  });

  it('of a class on site sets its days', async () => {
    const days = { from: '2026-05-29', until: '2026-06-05' } as never;
    await publishSample(product, LEAD, { days });
    const lead = { trainingId: LEAD };
    expect((await product.value(first, get, lead)).standing).toMatchObject({ kind: 'early' });
    await product.setClock(at('2026-05-29T02:00:00.000Z'));
    await product.value(first, submit, { ...fullAnswer, trainingId: LEAD });
    expect((await product.value(organizer, results, lead)).submitted).toBe(1);
  });

  it('reads the results and takes them away without names', async () => {
    expect(await product.refusal(organizer, results, one)).toMatchObject({
      code: 'SURVEY_NOT_PUBLISHED',
    });
    await publishSample(product);
    const words = { kind: 'text', question: 'q4', text: '=1+1' } as never;
    await product.value(first, submit, fullAnswer);
    await product.value(second, submit, { ...fewer, replies: [...fewer.replies, words] });
    await product.value(attendee(2), saveDraft, fewer);
    const shown = await product.value(organizer, results, one);
    expect(shown).toMatchObject({ submitted: 2, attendees: 3 });
    expect(await product.documents('reads')).toMatchObject([
      { target: 'list:surveyAnswers:zaizhi-2026' },
    ]);
    expect(shown.questions[0]).toMatchObject({ answered: 2, counts: [{ count: 0 }, { count: 2 }] });
    expect(shown.questions[2]).toMatchObject({ average: 4 });
    expect(shown.questions[3]!.texts.toSorted()).toEqual(['=1+1', '多一些案例']);

    const { fileName, content } = await product.value(organizer, surveyCalls.export, one);
    expect(fileName).toMatch(/问卷结果2026-05-01\.xlsx$/);
    const [head, ...rows] = await readSheet(Buffer.from(content, 'base64'));
    expect(head).toEqual(['序号', '总体评价', '收获', '讲授', '建议']);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual([1, '一般', '方法；同行', 4, expect.any(String)]);
    expect(rows.map((row) => row[4])).toContain('=1+1');
    const persons = await product.documents<{ profile: { name: string } }>('persons');
    for (const { profile } of persons) expect(JSON.stringify(rows)).not.toContain(profile.name);
    expect(await product.documents('audits', { action: 'exportSurvey' })).toHaveLength(1);
  });

  it('cannot tell from the order of the answers whose is whose', async () => {
    await publishSample(product);
    const people = [0, 1, 2].map(attendee);
    const orders = [];
    for (const turn of [people, people.toReversed()]) {
      const texts = ['丙', '甲', '乙'];
      await product.import({
        surveyAnswers: turn.map((openid, n) => ({
          _id: answerIdOf(one.trainingId, idOf(openid)),
          trainingId: one.trainingId,
          personId: idOf(openid),
          version: 1,
          replies: [{ kind: 'text', question: 'q4', text: texts[n] }],
          status: 'submitted',
          submittedAt: '2026-05-01T02:00:00.000Z',
        })),
      });
      const { content } = await product.value(organizer, surveyCalls.export, one);
      const rows = (await readSheet(Buffer.from(content, 'base64'))).slice(1);
      const { questions } = await product.value(organizer, results, one);
      orders.push([rows.map((row) => row[4]), questions[3]!.texts]);
    }
    expect(orders[1]).toEqual(orders[0]);
  });

  it('of another training, or nobody, learns nothing', async () => {
    await publishSample(product);
    await publishSample(product, LEAD, {
      days: { from: '2026-05-29', until: '2026-06-05' } as never,
    });
    const before = await product.dump();
    const lead = { trainingId: LEAD };
    const asks = [
      [edit, lead],
      [save, { ...lead, revision: 1, survey: sampleDraft }],
      [publish, { ...lead, revision: 1 }],
      [results, lead],
      [surveyCalls.export, lead],
    ] as const;
    for (const [call, input] of asks) {
      expect(await product.refusal(onlineOrganizer, call, input)).toMatchObject({
        code: 'TRAINING_UNKNOWN',
      });
      expect(await product.refusal(first, call, input)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await product.dump()).toEqual(before);
  });
});
