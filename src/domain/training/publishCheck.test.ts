import { demoTrainings } from '../../../config/demo/trainings';
import { CivilDate, type Instant, instantIn } from '../calendar';
import { yuan } from '../money';
import { afterWorkingDays } from '../workingDays';
import { publishCheck } from './publishCheck';
import type { OfflineTraining, OnlineTraining, Training } from './training';

const day = (text: string) => CivilDate.parse(text);
const at = (text: string, hours = 0) => instantIn(day(text), hours);
const now = at('2026-04-01', 9);
const online = demoTrainings.find((one): one is OnlineTraining => one.mode === 'online')!;
const offline = demoTrainings.find((one): one is OfflineTraining => one.mode === 'offline')!;

const findings = (training: Training, when: Instant = now) =>
  publishCheck(training, when, (paidOn) => afterWorkingDays(paidOn, 5).day);
const codes = (training: Training, when?: Instant) =>
  findings(training, when).map(({ code }) => code);

describe('the check before publishing', () => {
  it('says of 002 that a transfer of the last day is checked after the course has begun (X7)', () => {
    expect(findings(online)).toEqual([
      {
        code: 'TRANSFER_CLEARS_LATE',
        paidOn: '2026-04-10',
        checkedOn: '2026-04-17',
        blocks: false,
      },
    ]);
  });

  it('says of 003 that one may register after the payment’s end, and that hours are not stated (X4, X11)', () => {
    expect(codes(offline).sort()).toEqual(['HOURS_MISSING', 'PAY_BY_WHILE_REGISTERING']);
  });

  const windows = (more: Partial<OnlineTraining['windows']>): Training => ({
    ...online,
    windows: { ...online.windows, ...more },
  });
  const taking = (opensAt: Instant, closesAt: Instant): Training => ({
    ...online,
    registration: { opensAt, closesAt },
  });
  const fee = (member: number, nonMember: number): Training => ({
    ...online,
    fee: { memberFen: yuan(member), nonMemberFen: yuan(nonMember) },
  });
  const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
  const { payBy: _payBy, ...withoutPayBy } = offline;

  it.each<[string, boolean, Training]>([
    ['REGISTRATION_ENDS_BEFORE_IT_OPENS', true, taking(at('2026-04-03'), at('2026-04-03'))],
    ['REGISTRATION_AFTER_COURSE', true, taking(at('2026-06-13'), at('2026-06-20'))],
    ['REGISTRATION_DURING_COURSE', false, taking(at('2026-04-03'), at('2026-04-14'))],
    ['SURVEY_BEFORE_STUDY', false, windows({ survey: span('2026-04-12', '2026-06-12') })],
    ['SURVEY_AFTER_CERTIFICATE', true, windows({ survey: span('2026-04-20', '2026-07-01') })],
    ['CERTIFICATE_BEFORE_STUDY', true, windows({ certificate: span('2026-04-12', '2026-06-30') })],
    [
      'CERTIFICATE_ENDS_WITH_STUDY',
      false,
      windows({ certificate: span('2026-06-01', '2026-06-12') }),
    ],
    ['CHECK_IN_AFTER_CLASS', true, { ...offline, classDays: span('2026-05-20', '2026-05-24') }],
    ['LEAVE_BEFORE_CLASS_ENDS', true, { ...offline, leaveOn: day('2026-05-28') }],
    ['PAY_BY_BEFORE_REGISTRATION', true, { ...offline, payBy: day('2026-04-01') }],
    ['PAY_BY_AFTER_COURSE', true, { ...offline, payBy: day('2026-06-01') }],
    ['SEATS_WITHOUT_PAY_BY', false, withoutPayBy],
    ['REFUND_AFTER_COURSE_STARTS', false, { ...online, refundUntil: at('2026-04-14') }],
    ['FEE_MISSING', true, fee(0, 490)],
    ['FEE_WITHOUT_TIER', false, fee(490, 490)],
    ['MEMBER_PAYS_MORE', true, fee(500, 490)],
    [
      'REMARK_WITHOUT_KEYWORD',
      false,
      { ...online, remark: { ...online.remark, group: [{ kind: 'unitName' }] } },
    ],
    [
      'REMARK_WITHOUT_NAME',
      true,
      { ...online, remark: { ...online.remark, individual: [{ kind: 'unitName' }] } },
    ],
    [
      'CONTACT_MISSING',
      false,
      { ...online, contacts: online.contacts.filter(({ topic }) => topic !== 'finance') },
    ],
  ])('finds %s (blocks: %s)', (code, blocks, training) => {
    expect(findings(training)).toContainEqual(expect.objectContaining({ code, blocks }));
    expect(codes(online)).not.toContain(code);
  });

  it('does not let a training out whose registration is over', () => {
    expect(codes(online, at('2026-04-10', 23))).not.toContain('REGISTRATION_OVER_ALREADY');
    expect(codes(online, at('2026-04-11'))).toContain('REGISTRATION_OVER_ALREADY');
  });

  it('names what blocks first', () => {
    const blocked = findings({ ...fee(500, 490), contacts: [] });
    const order = blocked.map(({ blocks }) => blocks);
    expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
    expect(order[0]).toBe(true);
  });
});
