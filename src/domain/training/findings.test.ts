import { demoTrainings } from '../../../config/demo/trainings';
import { CivilDate, type Instant, instantIn } from '../calendar';
import { yuan } from '../money';
import { afterWorkingDays } from '../workingDays';
import { draftOf, newDraft, type TrainingDraft } from './draft';
import { draftFindings, type Surroundings, unconfirmed } from './findings';
import type { Hotel, HotelId, OfflineTraining, OnlineTraining, Training } from './training';

const day = (text: string) => CivilDate.parse(text);
const online = demoTrainings.find((one): one is OnlineTraining => one.mode === 'online')!;
const offline = demoTrainings.find((one): one is OfflineTraining => one.mode === 'offline')!;
const settings = { account: online.account, accountIsSample: false, payIsSetUp: true };

const around = (training: Training, more: Partial<Surroundings> = {}): Surroundings => ({
  head: { _id: training._id, state: 'published', publishedAt: training.publishedAt },
  now: instantIn(day('2026-04-01'), 9),
  clearedOn: (paidOn) => afterWorkingDays(paidOn, 5).day,
  settings,
  ...more,
});
const codes = (training: Training, draft: TrainingDraft, more: Partial<Surroundings> = {}) =>
  draftFindings(draft, around(training, more)).findings.map(({ code }) => code);
const seen = (
  training: Training,
  holders = 0,
  housing: readonly HotelId[] = [],
): Partial<Surroundings> => ({ published: { training, holders, housing } });

describe('before the first publication', () => {
  it('says what is missing first, and nothing else yet', () => {
    const { training, findings } = draftFindings(newDraft(online.account), around(online));
    expect(training).toBeUndefined();
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['MISSING']));
    expect(findings.every(({ blocks }) => blocks)).toBe(true);
  });

  it('says of 002 only that late transfers are checked late (X7)', () => {
    expect(codes(online, draftOf(online))).toEqual(['TRANSFER_CLEARS_LATE']);
  });

  it.each([
    ['ACCOUNT_NOT_CONFIRMED', { ...settings, accountIsSample: true }],
    ['ACCOUNT_DIFFERS', { ...settings, account: { ...online.account, number: '2000000659160' } }],
    ['PAY_NOT_SET_UP', { ...settings, payIsSetUp: false }],
  ])('says %s where the settings are so (X1, X10)', (code, set) => {
    expect(codes(online, draftOf(online), { settings: set })).toContain(code);
  });

  it('says that nothing is paid online, and that a year’s holidays are not known (P4, X10)', () => {
    expect(codes(online, { ...draftOf(online), onlineOn: [] })).toContain('NOTHING_ONLINE');
    const closesAt = instantIn(day('2031-04-11'));
    const later = { ...draftOf(online), registration: { ...online.registration, closesAt } };
    expect(codes(online, later)).toContain('HOLIDAYS_UNKNOWN');
  });
});

describe('a change of a published training', () => {
  it('that is none has nothing to say', () => {
    expect(codes(online, draftOf(online), seen(online))).toEqual([]);
  });

  it('of a contact after registration has ended is not held up by it', () => {
    const now: Instant = instantIn(day('2026-05-01'));
    const draft = { ...draftOf(online), contacts: online.contacts.slice(0, 3) };
    expect(codes(online, draft, { ...seen(online), now })).toEqual([]);
  });

  it.each<[string, Partial<TrainingDraft>]>([
    ['FEE_CHANGED', { fee: { memberFen: yuan(1400), nonMemberFen: yuan(1700) } }],
    ['PAY_BY_CHANGED', { payBy: day('2026-05-18') }],
    ['REFUND_CHANGED', { refundBy: 'right' }],
    ['ACCOUNT_CHANGED', { account: { ...offline.account, number: '2000000659160' } }],
    ['COURSE_MOVED', { classDays: { from: day('2026-05-27'), until: day('2026-05-29') } }],
  ])('that people relied on needs a confirmation: %s', (code, more) => {
    const changed = { ...draftOf(offline), ...more };
    const { findings } = draftFindings(changed, around(offline, seen(offline)));
    expect(findings).toContainEqual(expect.objectContaining({ code, blocks: false }));
    expect(unconfirmed(findings, [])).toContain(code);
    expect(
      unconfirmed(
        findings,
        findings.map((one) => one.code),
      ),
    ).toEqual([]);
  });

  it('never takes seats from those who hold them, and neither sets nor lifts a limit (L2)', () => {
    const { seats: _seats, ...unlimited } = draftOf(offline);
    expect(codes(offline, { ...unlimited, seats: 11 }, seen(offline, 12))).toEqual([
      'SEATS_BELOW_HOLDERS',
    ]);
    expect(codes(offline, { ...unlimited, seats: 12 }, seen(offline, 12))).toEqual([]);
    expect(codes(offline, unlimited, seen(offline))).toContain('SEATS_SWITCHED');
    expect(codes(online, { ...draftOf(online), seats: 9 }, seen(online))).toContain(
      'SEATS_SWITCHED',
    );
  });

  it('never takes a hotel away in which rooms are held (H6)', () => {
    const without = { ...draftOf(offline), hotels: [] };
    const [{ id }] = offline.hotels as [Hotel];
    expect(codes(offline, without, seen(offline, 0, [id]))).toEqual(['HOTEL_HAS_ROOMS']);
    expect(codes(offline, draftOf(offline), seen(offline, 0, [id]))).toEqual([]);
    expect(codes(offline, without, seen(offline))).toEqual([]);
  });

  it('never turns online into offline', () => {
    const draft: TrainingDraft = { ...draftOf(offline), mode: 'online', windows: online.windows };
    expect(codes(offline, draft, seen(offline))[0]).toBe('MODE_CHANGED');
  });
});
