import { readSheet } from 'read-excel-file/node';
import type { Instant } from '#domain/calendar';
import { claimPerson } from '#domain/member/claim';
import { requestClaim } from '#domain/member/personMembership';
import { asking, granted, unitId } from '../../src/domain/member/samples.fixture';
import { memberSheet } from '../unit/memberSheet';

const on = (day: string) => `${day}T01:00:00.000Z` as Instant;
const terms = [{ from: '2026-01-01', until: '2026-12-31' }] as never;

/** Somebody of that name, claimed that day. */
function claimedAs(name: string, day: string) {
  const applicant = { ...asking.applicant, name };
  const unit = { _id: unitId, name: '湖北省图书馆', terms };
  const requested = granted(requestClaim([], { ...asking, applicant }, unit, on('2026-03-01')));
  const act = { revision: 1, by: asking.personId, at: on(day) };
  return { ...requested, claim: granted(claimPerson(requested.claim, terms, act)) };
}

const NAMES = ['=HYPERLINK("http://x.cn")', '+1', '-1', '@SUM(A1)', '王小雨'];

describe('the list of members as a file', () => {
  it('is read back as it was written, earliest first, with nothing that acts as a formula', async () => {
    const claimed = NAMES.map((name, n) => claimedAs(name, `2026-03-0${9 - n}`));
    const [head, ...rows] = await readSheet(await memberSheet(claimed));
    expect(head).toEqual([
      '姓名',
      '性别',
      '手机号',
      '职称',
      '学历',
      '图书馆工作年限（年）',
      '申请日期',
      '认领日期',
    ]);
    expect(rows.map(([name]) => name)).toEqual(NAMES.toReversed());
    expect(rows[0]).toEqual([
      NAMES.at(-1),
      '女',
      asking.applicant.phone,
      expect.any(String),
      expect.any(String),
      asking.applicant.libraryYears,
      '2026-03-01',
      '2026-03-05',
    ]);
  });

  it('is a head without rows where nobody is claimed', async () => {
    expect(await readSheet(await memberSheet([]))).toHaveLength(1);
  });
});
