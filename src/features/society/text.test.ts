import type { ApplicationRow } from '#contract/society';
import { Instant } from '#domain/calendar';
import { Fen } from '#domain/money';
import { personApplication, unitApplication } from '../../../config/dist/sampleSociety';
import { APPLICATION_ACTS } from '#domain/member/decideOn';
import { actText, askText, reasonedText, rowNote, termAhead } from './text';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
const row: ApplicationRow = {
  applicationId: personApplication.applicationId,
  kind: 'person',
  name: '林晓雯',
  isRenewal: false,
  societyName: '湖北省图书馆学会',
  status: 'submitted',
  submittedAt: now,
  since: now,
  hasVoucher: false,
};

describe('a row of the queue', () => {
  it('says through whom, how long, and how much', () => {
    const since = Instant.parse('2026-03-31T02:00:00.000Z');
    expect(rowNote(row, now)).toBe('湖北省图书馆学会 · 今天提交');
    expect(rowNote({ ...row, since }, now)).toBe('湖北省图书馆学会 · 已等\u00a03\u00a0天');
    const paid = { ...row, status: 'paid', amountFen: Fen.parse(1_800_000) } as const;
    expect(rowNote(paid, now)).toBe('湖北省图书馆学会 · 今天到账 · ¥18,000');
    expect(rowNote({ ...row, status: 'approved' }, now)).toBe(
      '湖北省图书馆学会 · 2026年4月3日提交',
    );
  });
});

describe('a confirmation', () => {
  it('names whom, how much and until when', () => {
    expect(termAhead(unitApplication)).toBe('2028-12-31');
    expect(askText('approve', unitApplication)).toMatchObject({
      title: '通过湖北省图书馆的初审？',
      facts: [['应交会费', '¥18,000']],
    });
    expect(askText('approveFinally', personApplication).facts).toContainEqual([
      '会员有效至',
      '2026年12月31日',
    ]);
  });

  it('has words for every act', () => {
    for (const act of APPLICATION_ACTS) expect(actText[act]).toMatch(/^[\u4e00-\u9fff]{4,8}$/);
    for (const { title, common } of Object.values(reasonedText)) {
      expect(title('某馆')).toContain('某馆');
      for (const kind of ['unit', 'person'] as const)
        expect(common[kind].length).toBeGreaterThan(1);
    }
  });
});
