import { COMMON_REFUSALS, InputInvalid } from '#contract/call';
import { allCalls } from '#contract/index';
import type { AnyRefusal } from '#contract/refusals';
import { refusalText } from './refusals';

const MOMENT = '2026-04-10T16:00:00.000Z';
/** What any refusal may carry. */
const DETAILS = {
  opensAt: MOMENT,
  closedAt: MOMENT,
  startedAt: MOMENT,
  againAt: MOMENT,
  endedAt: MOMENT,
  at: MOMENT,
  status: 'approved',
  reference: 'a1b2c3d4',
  field: 'profile.name',
  rule: 'tooLong',
  limit: 50,
  applicationId: 'u42-001:1',
  unitId: 'u42-001',
  unitName: '湖北省图书馆',
  byName: '王*',
  until: '2026-12-31',
  today: '2026-04-10',
  dueFen: 100_000,
  receivedFen: 90_000,
  offeredFen: 90_000,
  fen: 49_000,
  channel: 'online',
  codes: ['TRANSFER_CLEARS_LATE'],
  holders: 12,
  latest: MOMENT,
  nights: { from: '2026-05-25', until: '2026-05-29' },
  night: '2026-05-25',
  days: { from: '2026-04-13', until: '2026-06-12' },
  people: 3,
  withoutRoom: 2,
  isOutdated: false,
  offers: [{ choice: 'bed' }],
  because: 'gender',
  revision: 3,
  why: 'quotesBroken',
  row: 3,
  standing: { kind: 'unfinished', missing: 3, until: MOMENT },
  version: 2,
  problems: [{ question: 'q1', why: 'missing' }],
  questions: ['q1'],
  lacks: [{ why: 'questionTitle', question: 'q1' }],
  missing: [{ kind: 'courses', done: 3, total: 10 }],
  characters: '𠮷',
  findings: [{ code: 'CONTRAST_LOW', blocks: true }],
};
/** Where `approved` is no state. */
const STATUS: Readonly<Record<string, string>> = {
  CLAIM_DECIDED: 'claimed',
  ORDER_NOT_OPEN: 'paid',
  INVOICE_STANDS: 'issued',
  INVOICE_DECIDED: 'issued',
  REFUND_DECIDED: 'done',
};
const schemas = [...COMMON_REFUSALS, ...allCalls.flatMap(({ refusals }) => refusals)];
const refusals = schemas.map((schema) => {
  const [code] = schema.shape.code.def.values;
  const status = STATUS[code as string] ?? DETAILS.status;
  return schema.parse({ ...DETAILS, status, code }) as AnyRefusal;
});

describe('a refusal', () => {
  it.each(refusals.map((refusal) => [refusal.code, refusal] as const))(
    '%s has a Chinese sentence without gaps',
    (_code, refusal) => {
      const sentence = refusalText(refusal);
      expect(sentence).toMatch(/^[\u4e00-\u9fff][^]{4,}$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    },
  );

  it.each(InputInvalid.shape.rule.options)('of an input that is %s names the field', (rule) => {
    const refusal = InputInvalid.parse({ ...DETAILS, code: 'INPUT_INVALID', rule });
    expect(refusalText(refusal)).toContain('姓名');
    expect(refusalText(refusal)).not.toContain('undefined');
  });

  it.each([
    [{ code: 'CREDIT_CODE_LENGTH', length: 17 }, '18 位，您填写了 17 位'],
    [{ code: 'CREDIT_CODE_CHARACTER', position: 12, character: 'O' }, '第 12 位“O”'],
    [{ code: 'CREDIT_CODE_CHECK_DIGIT', expected: 'X' }, '应为“X”'],
  ])('of a credit code says where to look (U): %j', (creditCode, words) => {
    const refusal = InputInvalid.parse({
      code: 'INPUT_INVALID',
      field: 'form.creditCode',
      rule: 'value',
      creditCode,
    });
    expect(refusalText(refusal)).toContain(words);
  });

  it('of a closed registration names its last day, not the day after (O3)', () => {
    const closed = refusals.find(({ code }) => code === 'REGISTRATION_CLOSED')!;
    expect(refusalText(closed)).toBe('报名已结束（4月10日（周五）止）');
  });
});
