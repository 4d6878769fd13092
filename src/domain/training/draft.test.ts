import { demoTrainings } from '../../../config/demo/trainings';
import { CivilDate, civilDateOf, clockTimeOf, type Instant, instantIn } from '../calendar';
import type { TrainingId } from '../ids';
import { completeDraft, type Head } from './completeDraft';
import { copyDraft } from './copyDraft';
import { draftOf, newDraft, TrainingDraft } from './draft';
import { QUESTIONS, questionAt, SECTIONS, sectionOf } from './draftQuestions';
import type { OfflineTraining, OnlineTraining, Training } from './training';

const day = (text: string) => CivilDate.parse(text);
const online = demoTrainings.find((one): one is OnlineTraining => one.mode === 'online')!;
const offline = demoTrainings.find((one): one is OfflineTraining => one.mode === 'offline')!;
const headOf = ({ _id, publishedAt }: Training): Head => ({
  _id,
  publishedAt,
  state: 'published',
});

describe('a draft', () => {
  it.each(demoTrainings.map((one) => [one.shortTitle, one] as const))(
    'of %s is right in itself and becomes exactly that training again',
    (_title, training) => {
      const draft = draftOf(training);
      expect(TrainingDraft.parse(draft)).toEqual(draft);
      expect(completeDraft(draft, headOf(training))).toEqual({ ok: true, value: training });
    },
  );

  it('may lack anything, and says what in the order of the editor', () => {
    const blank = TrainingDraft.parse(newDraft(online.account));
    const gaps = completeDraft(blank, headOf(online));
    if (gaps.ok) throw new Error('complete');
    const fields = gaps.refusal.map(({ field }) => field);
    expect(fields).toEqual(QUESTIONS.filter((question) => fields.includes(question)));
    expect(fields).toEqual(
      expect.arrayContaining(['title', 'windows.study', 'fee.memberFen', 'modules', 'contacts']),
    );
    expect(fields).not.toContain('host');
    expect(fields).not.toContain('checkIn.place');
  });

  it('with a window that ends before it begins says so', () => {
    const reversed = { from: day('2026-06-12'), until: day('2026-04-13') };
    const draft = { ...draftOf(online), windows: { ...online.windows, study: reversed } };
    expect(completeDraft(draft, headOf(online))).toEqual({
      ok: false,
      refusal: [{ code: 'REVERSED', field: 'windows.study', blocks: true }],
    });
  });

  it('lacks courses where a module has none', () => {
    const draft = { ...draftOf(online), modules: [{ title: '模块', courses: [] }] };
    expect(completeDraft(draft, headOf(online))).toMatchObject({ refusal: [{ field: 'modules' }] });
  });

  it('keeps what belongs to the other mode, without publishing it', () => {
    const draft: TrainingDraft = { ...draftOf(offline), mode: 'online', windows: online.windows };
    const made = completeDraft(draft, headOf(offline));
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect(made.value).not.toHaveProperty('checkIn');
    expect(draft.hotels).toEqual(offline.hotels);
  });

  it('has no two courses of one id', () => {
    const [course] = online.modules[0]!.courses;
    const twice = { ...draftOf(online), modules: [{ courses: [course!, course!] }] };
    expect(TrainingDraft.safeParse(twice).success).toBe(false);
  });
});

describe('a copy for the coming year', () => {
  const now = instantIn(day('2026-04-03'), 9);

  it('of 002 has every date a year later, the year in its titles, and no document number', () => {
    const copy = copyDraft(online, now);
    expect(TrainingDraft.parse(copy)).toEqual(copy);
    expect(copy).toMatchObject({
      title: '2027年图书馆员在职专业培训',
      shortTitle: '2027在职专业培训',
      windows: {
        study: { from: '2027-04-13', until: '2027-06-12' },
        survey: { from: '2027-04-20', until: '2027-06-12' },
        certificate: { from: '2027-06-01', until: '2027-06-30' },
      },
      fee: online.fee,
      modules: online.modules,
      contacts: online.contacts,
    });
    expect(copy.registration).toEqual({
      opensAt: instantIn(day('2027-04-03')),
      closesAt: instantIn(day('2027-04-11')),
    });
    expect(copy).not.toHaveProperty('documentNumber');
  });

  it('of 003 keeps hours, seats, hotel and remarks', () => {
    const copy = copyDraft(offline, now);
    expect(copy).toMatchObject({
      seats: 180,
      payBy: '2027-05-15',
      leaveOn: '2027-05-30',
      hotels: offline.hotels,
      remark: offline.remark,
    });
    expect(clockTimeOf(copy.checkIn.opensAt!)).toBe('13:00');
    expect(civilDateOf(copy.checkIn.opensAt!)).toBe('2027-05-25');
  });

  it('made years later is of a year whose registration is still to come', () => {
    const later = instantIn(day('2029-06-01'));
    expect(copyDraft(online, later).windows.study.from).toBe('2030-04-13');
  });

  it('moves 29 February to 28 February', () => {
    const leap: OnlineTraining = {
      ...online,
      windows: { ...online.windows, study: { from: day('2028-02-29'), until: day('2028-06-12') } },
    };
    expect(copyDraft(leap, '2027-01-01T00:00:00.000Z' as Instant).windows.study.from).toBe(
      '2029-02-28',
    );
  });
});

describe('questions of the editor', () => {
  it('belong each to one section, and are found by any path inside them', () => {
    for (const question of QUESTIONS) {
      expect(SECTIONS).toContain(sectionOf(question));
      expect(questionAt([...question.split('.'), 0, 'x'])).toBe(question);
    }
    expect(questionAt(['nothing'])).toBeUndefined();
  });
});

it('the id of a new training fits into a code’s scene (≤32 characters)', () => {
  const id = 't-' + 'z'.repeat(16);
  expect(`t=${id as TrainingId}`.length).toBeLessThanOrEqual(32);
});
