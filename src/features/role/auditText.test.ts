import type { AuditEntry } from '#contract/role';
import { AuditAction } from '#domain/audit/audit';
import { Instant } from '#domain/calendar';
import { auditMoment, auditText } from './auditText';

const at = Instant.parse('2026-04-03T01:12:00.000Z');
const entry = (more: Partial<AuditEntry>): AuditEntry => ({
  id: '1',
  at,
  byName: '石静怡',
  action: 'approve',
  kind: 'registration',
  whose: '何雨桐',
  ...more,
});

describe('an entry of the log', () => {
  it.each<[string, Partial<AuditEntry>]>([
    ['石静怡通过了何雨桐的报名（图领英才首期研修班）', { title: '图领英才首期研修班' }],
    ['石静怡初审通过了何雨桐的入会申请', { kind: 'membership', title: '何雨桐' }],
    ['石静怡终审通过了何雨桐的入会申请', { action: 'approveFinally', kind: 'membership' }],
    [
      '石静怡登记了湖北省图书馆的会费到账',
      { action: 'recordDues', kind: 'unitApplication', whose: '湖北省图书馆' },
    ],
    ['石静怡授予何雨桐“管理员”', { action: 'grant', kind: 'person', title: '管理员' }],
    [
      '石静怡认领了何雨桐（湖北省图书馆）',
      { action: 'claim', kind: 'membership', title: '湖北省图书馆 · 何雨桐' },
    ],
    [
      '石静怡添加了湖北省图书馆的单位管理员（何雨桐）',
      { action: 'appoint', kind: 'unit', whose: '湖北省图书馆', title: '湖北省图书馆 · 何雨桐' },
    ],
    [
      '石静怡移除了自己的“管理员”',
      { action: 'ungrant', kind: 'person', whose: '石静怡', title: '管理员' },
    ],
    ['石静怡修改了会费设置', { action: 'changeDuesSettings', kind: 'settings' }],
  ])('reads %s', (sentence, more) => {
    const { whose, ...rest } = entry(more);
    const isSettings = rest.kind === 'settings' || whose === undefined;
    expect(auditText(isSettings ? rest : { ...rest, whose })).toBe(sentence);
  });

  it.each(AuditAction.options)('of %s is a sentence, whatever it names', (action) => {
    const { byName: _by, whose: _whose, ...bare } = entry({ action });
    for (const one of [bare, entry({ action, kind: 'other' }), entry({ action, title: '甲' })]) {
      expect(auditText(one)).toMatch(/^[（\u4e00-\u9fff].{4,}$/);
      expect(auditText(one)).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('names its moment in Shanghai, and the year where it is another one', () => {
    expect(auditMoment(at, at)).toBe('4月3日 09:12');
    const nextYear = Instant.parse('2027-01-01T00:00:00.000Z');
    expect(auditMoment(at, nextYear)).toBe('2026年4月3日 09:12');
  });
});
