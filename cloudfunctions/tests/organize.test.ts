import { organizeCalls } from '#contract/organize';
import { trainingCalls } from '#contract/training';
import { CivilDate } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { yuan } from '#domain/money';
import { draftOf } from '#domain/training/draft';
import type { Training } from '#domain/training/training';
import { demoTrainings } from '../../config/demo/trainings';
import { change, codesOf, organizingCast, publishAll, sectionsOf } from './organizing';
import {
  attendee,
  idOf,
  LEAD,
  ONLINE,
  onlineOrganizer,
  organizer,
  registrationOf,
  secondOrganizer,
  trainingOf,
  visitor,
} from './people';
import { type Product, startProduct } from './product';
import { HOTEL, lodgingWith, roomsOf } from './roomCast';
import { expectTruth, range, storedLedger, storedRegistrations } from './truth';

const { list, get, create, save, discard, check, publish, close, reopen, code } = organizeCalls;
const KEY = 'abcdefgh12';
const MADE = `t-${KEY}` as TrainingId;
const day = (text: string) => CivilDate.parse(text);

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 8 });
});
afterAll(() => product.close());

const publicTrainings = async () => {
  const { trainings } = await product.value(attendee(0), trainingCalls.list, {});
  return trainings.map(({ trainingId }) => trainingId);
};
const stored = async (id: TrainingId) =>
  (await product.documents<Training>('trainings', { _id: id }))[0];
const audits = (target: TrainingId) =>
  product.documents<{ action: string; reason?: string }>('audits', { target });
const registerAll = (count: number) =>
  Promise.all(
    range(count).map((n) =>
      product.value(attendee(n), trainingCalls.register, { trainingId: LEAD }),
    ),
  );
/** The shelf of published trainings is a few seconds old at most. */
const shelfIsFresh = () => product.advance(6_000);

describe('who organizes what', () => {
  beforeAll(() => product.load(organizingCast(2)));

  it('an organizer of all sees all and may begin new ones; of one, that one alone', async () => {
    const all = await product.value(organizer, list, {});
    expect(all.mayCreate).toBe(true);
    expect(all.trainings.map(({ trainingId }) => trainingId).sort()).toEqual([LEAD, ONLINE].sort());
    const one = await product.value(onlineOrganizer, list, {});
    expect(one.mayCreate).toBe(false);
    expect(one.trainings.map(({ trainingId }) => trainingId)).toEqual([ONLINE]);
    expect(await product.refusal(onlineOrganizer, create, { key: KEY })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it.each([
    ['somebody without the role', attendee(0), 'NOT_ALLOWED'],
    ['somebody who has not signed up', visitor, 'NOT_SIGNED_UP'],
  ])('refuses %s every call', async (_name, openid, code) => {
    const draft = draftOf(trainingOf(ONLINE));
    const seen = { trainingId: ONLINE, revision: 0 };
    const inputs = [
      [list, {}],
      [get, { trainingId: ONLINE }],
      [create, { key: KEY }],
      [save, { ...seen, draft }],
      [discard, seen],
      [check, { trainingId: ONLINE }],
      [publish, { ...seen, acknowledged: [] }],
      [close, { trainingId: ONLINE }],
      [reopen, { trainingId: ONLINE }],
    ] as const;
    for (const [call, input] of inputs)
      expect(await product.refusal(openid, call, input)).toMatchObject({ code });
  });

  it('tells nothing of a training that is another’s, nor of one that is not there', async () => {
    const draft = draftOf(trainingOf(LEAD));
    for (const trainingId of [LEAD, 'nowhere-2026' as TrainingId]) {
      const seen = { trainingId, revision: 0 };
      for (const [call, input] of [
        [get, { trainingId }],
        [save, { ...seen, draft }],
        [discard, seen],
        [check, { trainingId }],
        [publish, { ...seen, acknowledged: [] }],
        [close, { trainingId }],
        [reopen, { trainingId }],
        [code, { trainingId }],
      ] as const)
        expect(await product.refusal(onlineOrganizer, call, input)).toMatchObject({
          code: 'TRAINING_UNKNOWN',
        });
    }
    expect(await product.refusal(organizer, create, { key: KEY, copyOf: 'nowhere' })).toMatchObject(
      { code: 'TRAINING_UNKNOWN' },
    );
  });
});

describe('a new training', () => {
  beforeEach(() => product.load(organizingCast(1)));

  it.each(demoTrainings.map((one) => [one.shortTitle, one] as const))(
    'is built section by section from nothing to %s, field by field (O1–O12, L1–L9)',
    async (_title, wanted) => {
      // As organizers did: before the notice came out.
      await product.setClock(wanted.publishedAt);
      const blank = await product.value(organizer, create, { key: KEY });
      expect(blank).toMatchObject({ trainingId: MADE, revision: 1, state: 'draft' });
      for (const [done, section] of sectionsOf(wanted).entries()) {
        const saved = await change(product, MADE, section);
        expect(saved.revision).toBe(2 + done - (saved.revision === 1 + done ? 1 : 0));
      }
      expect(await codesOf(product, MADE, true)).toEqual([]);
      expect(await publicTrainings()).not.toContain(MADE);
      expect(await publishAll(product, MADE)).toMatchObject({
        state: 'published',
        hasChanges: false,
      });
      const made = (await stored(MADE))!;
      const { _id, publishedAt, ...content } = wanted;
      expect(made).toEqual({ ...content, _id: MADE, publishedAt: made.publishedAt });
      expect(Date.parse(made.publishedAt) - Date.parse(publishedAt)).toBeLessThan(60_000);
      await shelfIsFresh();
      expect(await publicTrainings()).toContain(MADE);
      if (wanted.seats !== undefined)
        expect(await product.documents('seatLedgers', { _id: MADE })).toMatchObject([
          { limit: wanted.seats, free: wanted.seats },
        ]);
    },
  );

  it('is made once, however often it is asked for with one key', async () => {
    const made = await Promise.all(
      range(5).map(() => product.value(organizer, create, { key: KEY, copyOf: ONLINE })),
    );
    expect(new Set(made.map(({ trainingId }) => trainingId))).toEqual(new Set([MADE]));
    expect(await product.documents('trainingEdits')).toHaveLength(1);
    expect(await audits(MADE)).toMatchObject([{ action: 'createTraining' }]);
    expect(await product.refusal(secondOrganizer, create, { key: KEY })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('as a copy has next year’s dates, and nobody sees it before it is published', async () => {
    const copy = await product.value(organizer, create, { key: KEY, copyOf: ONLINE });
    expect(copy.draft).toMatchObject({
      title: '2027年图书馆员在职专业培训',
      windows: { study: { from: '2027-04-13', until: '2027-06-12' } },
    });
    await shelfIsFresh();
    expect(await publicTrainings()).not.toContain(MADE);
    expect(
      await product.refusal(attendee(0), trainingCalls.get, { trainingId: MADE }),
    ).toMatchObject({ code: 'TRAINING_UNKNOWN' });
    for (const [call, expected] of [
      [close, 'NOT_PUBLISHED'],
      [code, 'NOT_PUBLISHED'],
    ] as const)
      expect(await product.refusal(organizer, call, { trainingId: MADE })).toMatchObject({
        code: expected,
      });
  });

  it('is not published while something is missing or a warning is unread', async () => {
    await product.value(organizer, create, { key: KEY, copyOf: ONLINE });
    const { title: _title, ...untitled } = (
      await product.value(organizer, get, { trainingId: MADE })
    ).draft;
    const saved = await product.value(organizer, save, {
      trainingId: MADE,
      revision: 1,
      draft: untitled,
    });
    const attempt = (revision: number, acknowledged: string[]) =>
      product.refusal(organizer, publish, { trainingId: MADE, revision, acknowledged });
    expect(await attempt(saved.revision, [])).toMatchObject({
      code: 'PUBLISH_BLOCKED',
      codes: ['MISSING'],
    });
    const { revision } = await change(product, MADE, { title: '2027年图书馆员在职专业培训' });
    const warnings = await codesOf(product, MADE, false);
    expect(warnings).toContain('TRANSFER_CLEARS_LATE');
    expect(await attempt(revision, warnings.slice(1))).toMatchObject({
      code: 'WARNINGS_UNCONFIRMED',
      codes: warnings.slice(0, 1),
    });
    expect(await attempt(revision - 1, warnings)).toMatchObject({
      code: 'TRAINING_CHANGED',
      revision,
    });
    expect(await stored(MADE)).toBeUndefined();
  });

  it('that is given up is gone; asked again, it still is', async () => {
    await product.value(organizer, create, { key: KEY });
    const seen = { trainingId: MADE, revision: 1 };
    expect(await product.value(organizer, discard, seen)).toEqual({ isGone: true });
    expect(await product.value(organizer, discard, seen)).toEqual({ isGone: true });
    expect(await product.refusal(organizer, get, { trainingId: MADE })).toMatchObject({
      code: 'TRAINING_UNKNOWN',
    });
  });
});

describe('two organizers at once', () => {
  beforeEach(() => product.load(organizingCast(1)));

  it('one saving stands, the other is told; the same after a lost answer is none', async () => {
    const draft = draftOf(trainingOf(ONLINE));
    const seen = { trainingId: ONLINE, revision: 0 };
    const first = { ...draft, audience: '第一位组织者的对象' };
    const second = { ...draft, audience: '第二位组织者的对象' };
    const answers = await Promise.all([
      product.call(organizer, save, { ...seen, draft: first }),
      product.call(secondOrganizer, save, { ...seen, draft: second }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [told] = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
    expect(told).toEqual({ code: 'TRAINING_CHANGED', revision: 1 });
    const [winner, by] = answers[0].ok ? [first, organizer] : [second, secondOrganizer];
    expect(await product.value(by, save, { ...seen, draft: winner })).toMatchObject({
      revision: 1,
    });
  });

  it('publishing at once publishes once', async () => {
    await product.value(organizer, create, { key: KEY, copyOf: LEAD });
    const acknowledged = await codesOf(product, MADE, false);
    const input = { trainingId: MADE, revision: 1, acknowledged };
    const answers = await Promise.all([
      product.value(organizer, publish, input),
      product.value(secondOrganizer, publish, input),
      product.value(organizer, publish, input),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ state: 'published', revision: 1 });
    const actions = (await audits(MADE)).map(({ action }) => action);
    expect(actions.sort()).toEqual(['createTraining', 'publishTraining']);
    expect(await product.documents('seatLedgers', { _id: MADE })).toHaveLength(1);
  });
});

describe('a change of a published training', () => {
  beforeEach(() => product.load(organizingCast(2)));

  it('is seen by nobody before it is published, and within seconds after', async () => {
    const saved = await change(product, ONLINE, { audience: '全国图书馆员' });
    expect(saved).toMatchObject({ state: 'published', hasChanges: true });
    await shelfIsFresh();
    const seen = async () =>
      (await product.value(attendee(0), trainingCalls.get, { trainingId: ONLINE })).training
        .audience;
    expect(await seen()).toBe(trainingOf(ONLINE).audience);
    await publishAll(product, ONLINE);
    await shelfIsFresh();
    expect(await seen()).toBe('全国图书馆员');
    expect(await audits(ONLINE)).toMatchObject([{ action: 'changeTraining' }]);
  });

  it('of fee and deadline leaves prices that were promised, needs a confirmation, and is written down', async () => {
    await product.value(attendee(0), trainingCalls.register, { trainingId: LEAD });
    const fee = { memberFen: yuan(1600), nonMemberFen: yuan(1800) };
    const saved = await change(product, LEAD, { fee, payBy: day('2026-05-18') });
    const input = { trainingId: LEAD, revision: saved.revision };
    expect(await product.refusal(organizer, publish, { ...input, acknowledged: [] })).toMatchObject(
      { code: 'WARNINGS_UNCONFIRMED', codes: expect.arrayContaining(['FEE_CHANGED']) },
    );
    await publishAll(product, LEAD);
    const [kept] = await storedRegistrations(product);
    expect(kept?.price.fen).toBe(yuan(1700));
    expect((await audits(LEAD))[0]?.reason).toBe(
      '费用改为会员 ¥1,600 · 非会员 ¥1,800；最后交费日改为5月18日（周一）',
    );
    await shelfIsFresh();
    const after = await product.value(attendee(1), trainingCalls.register, { trainingId: LEAD });
    expect(after.price.fen).toBe(yuan(1800));
  });

  it('that is given up leaves what was published', async () => {
    const { revision } = await change(product, ONLINE, { audience: '写错了' });
    expect(await product.value(organizer, discard, { trainingId: ONLINE, revision })).toEqual({
      isGone: false,
    });
    const left = await product.value(organizer, get, { trainingId: ONLINE });
    expect(left).toMatchObject({
      hasChanges: false,
      draft: { audience: trainingOf(ONLINE).audience },
    });
    expect((await change(product, ONLINE, { audience: '全国图书馆员' })).revision).toBe(
      left.revision + 1,
    );
  });

  it('may close registration and open it again; twice is once', async () => {
    for (const call of [close, close])
      expect(await product.value(organizer, call, { trainingId: ONLINE })).toMatchObject({
        state: 'closed',
      });
    await shelfIsFresh();
    expect(
      await product.refusal(attendee(0), trainingCalls.register, { trainingId: ONLINE }),
    ).toMatchObject({ code: 'REGISTRATION_CLOSED' });
    await product.value(organizer, reopen, { trainingId: ONLINE });
    await shelfIsFresh();
    await product.value(attendee(0), trainingCalls.register, { trainingId: ONLINE });
    const actions = (await audits(ONLINE)).map(({ action }) => action);
    expect(actions.sort()).toEqual(['closeTraining', 'reopenTraining']);
  });

  it('keeps a closed training closed', async () => {
    await product.value(organizer, close, { trainingId: ONLINE });
    await change(product, ONLINE, { audience: '全国图书馆员' });
    expect(await publishAll(product, ONLINE)).toMatchObject({ state: 'closed', hasChanges: false });
  });
});

describe('seats of a published training (L2)', () => {
  it('more of them move the waiting list up at once, each with a message', async () => {
    await product.load(organizingCast(8, 3));
    await registerAll(8);
    const [before] = await product.documents<{ waiting: { personId: string }[] }>('seatLedgers');
    const next = before!.waiting.slice(0, 2).map(({ personId }) => personId);
    await change(product, LEAD, { seats: 5 });
    expect(await publishAll(product, LEAD)).toMatchObject({
      seats: { limit: 5, taken: 5, waiting: 3 },
    });
    await expectTruth(product);
    const news = await product.documents<{ personId: string; kind: string }>('messages', {
      kind: 'movedUp',
    });
    expect(news.map(({ personId }) => personId).sort()).toEqual([...next].sort());
  });

  it('a long waiting list moves whole, also past what one transaction holds', async () => {
    await product.load(organizingCast(60, 2));
    await registerAll(60);
    await change(product, LEAD, { seats: 55 });
    await publishAll(product, LEAD);
    await expectTruth(product);
    expect(await storedLedger(product)).toMatchObject({ limit: 55, free: 0 });
    expect((await storedLedger(product)).waiting).toHaveLength(5);
  });

  it('and hotels in which rooms are held stay, until they are given up (H6)', async () => {
    await product.load({
      ...organizingCast(3, 5),
      lodgings: [lodgingWith({ [HOTEL]: roomsOf(0, 1) })],
    });
    const { revision } = await change(product, LEAD, { hotels: [] });
    expect(await codesOf(product, LEAD, true)).toEqual(['HOTEL_HAS_ROOMS']);
    expect(
      await product.refusal(organizer, publish, { trainingId: LEAD, revision, acknowledged: [] }),
    ).toMatchObject({ code: 'PUBLISH_BLOCKED', codes: ['HOTEL_HAS_ROOMS'] });
    await product.import({ lodgings: [lodgingWith({ [HOTEL]: roomsOf(0, 0) })] });
    await publishAll(product, LEAD);
    expect(await stored(LEAD)).toMatchObject({ hotels: [] });
  });

  it('never fall below those who hold one', async () => {
    await product.load(organizingCast(3, 5));
    await registerAll(3);
    const { revision } = await change(product, LEAD, { seats: 2 });
    expect(await codesOf(product, LEAD, true)).toEqual(['SEATS_BELOW_HOLDERS']);
    expect(
      await product.refusal(organizer, publish, { trainingId: LEAD, revision, acknowledged: [] }),
    ).toMatchObject({ code: 'PUBLISH_BLOCKED', codes: ['SEATS_BELOW_HOLDERS'] });
    await change(product, LEAD, { seats: 3 });
    await publishAll(product, LEAD);
    expect(await storedLedger(product)).toMatchObject({ limit: 3, free: 0 });
    await expectTruth(product);
  });

  it('change while people register: no seat is given twice, nobody waits beside a free one', async () => {
    await product.load(organizingCast(30, 10));
    await change(product, LEAD, { seats: 20 });
    const acknowledged = await codesOf(product, LEAD, false);
    const asked = [
      registerAll(30),
      product.insist(organizer, publish, { trainingId: LEAD, revision: 1, acknowledged }),
    ] as const;
    const [, published] = await Promise.all(asked);
    if (!published.ok) expect(published.refusal.code).toBe('BUSY');
    await expectTruth(product);
  });

  it('a change that a process left half done is finished by the timer', async () => {
    await product.load(organizingCast(8, 3));
    await registerAll(8);
    await product.import({ trainings: [{ ...(await stored(LEAD))!, seats: 6 }] });
    await product.advance(60_000);
    expect(await storedLedger(product)).toMatchObject({ limit: 6, free: 0 });
    await expectTruth(product);
  });

  it('are neither limited nor freed of a limit afterwards', async () => {
    await product.load(organizingCast(1));
    await change(product, ONLINE, { seats: 100 });
    expect(await codesOf(product, ONLINE, true)).toContain('SEATS_SWITCHED');
  });
});

describe('wrong input', () => {
  beforeAll(() => product.load(organizingCast(1)));
  const draft = draftOf(trainingOf(ONLINE));

  it.each([
    ['a title with emoji', { title: '培训😀' }, 'draft.title'],
    ['a negative fee', { fee: { memberFen: -1, nonMemberFen: 100 } }, 'draft.fee.memberFen'],
    ['more than can be typed', { fee: { nonMemberFen: 10_000_000_001 } }, 'draft.fee.nonMemberFen'],
    ['half a fen', { fee: { memberFen: 0.5 } }, 'draft.fee.memberFen'],
    ['no seats at all', { seats: 0 }, 'draft.seats'],
    ['a day that is none', { payBy: '2026-02-30' }, 'draft.payBy'],
    ['an unknown terminal', { onlineOn: ['fridge'] }, 'draft.onlineOn.0'],
    ['two courses of one id', { modules: [draft.modules[0], draft.modules[0]] }, 'draft.modules'],
    ['a field nobody knows', { state: 'published' }, 'draft'],
  ])('of %s is refused by its field', async (_name, more, field) => {
    const input = { trainingId: ONLINE, revision: 0, draft: { ...draft, ...more } };
    expect(await product.refusal(organizer, save, input)).toMatchObject({
      code: 'INPUT_INVALID',
      field,
    });
  });
});

describe('the code of a training', () => {
  it('leads to it by its scene', async () => {
    await product.load(organizingCast(1));
    const made = await product.value(organizer, code, { trainingId: LEAD });
    expect(made).toMatchObject({ scene: `t=${LEAD}`, contentType: 'image/png' });
    expect(Buffer.from(made.base64, 'base64').subarray(1, 4).toString()).toBe('PNG');
    const { codes } = await product.door<{ codes: { scene: string; page: string }[] }>(
      '/phone/codes',
    );
    expect(codes[0]).toMatchObject({ scene: `t=${LEAD}`, page: 'pages/home/index' });
  });
});

describe('who moved up', () => {
  it('reads as waiting no more, in the training’s own words', async () => {
    await product.load(organizingCast(4, 3));
    for (const n of range(4))
      await product.value(attendee(n), trainingCalls.register, { trainingId: LEAD });
    await change(product, LEAD, { seats: 4 });
    await publishAll(product, LEAD);
    const registrations = await storedRegistrations(product);
    const last = registrations.find(({ _id }) => _id === registrationOf(attendee(3)));
    expect(last).toMatchObject({ personId: idOf(attendee(3)), status: 'submitted' });
    expect(last?.steps.map(({ to }) => to)).toEqual(['waitlisted', 'submitted']);
  });
});
