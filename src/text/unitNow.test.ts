import type { MyUnit } from '#contract/unit';
import { CivilDate } from '#domain/calendar';
import { UnitId } from '#domain/ids';
import { unitTasks } from './unitNow';

const today = CivilDate.parse('2026-11-05');
const unit: MyUnit = {
  unitId: UnitId.parse('unit-1'),
  name: '西藏自治区图书馆',
  isPrincipal: true,
  isMember: true,
  memberUntil: CivilDate.parse('2027-12-31'),
  claimsWaiting: 0,
};
const tasks = (change: Partial<MyUnit>) => unitTasks({ ...unit, ...change }, today);

describe('what waits for the administrator of a unit', () => {
  it('is nothing while the membership lasts and nobody waits', () => {
    expect(tasks({})).toEqual([]);
    expect(tasks({ application: { status: 'submitted' } })).toEqual([]);
  });

  it('is a returned application, and dues after the preliminary approval (M6)', () => {
    expect(tasks({ application: { status: 'returned' } })).toMatchObject([{ on: 'application' }]);
    expect(tasks({ application: { status: 'preliminarilyApproved' } })).toMatchObject([
      { title: '请交单位会费', on: 'application' },
    ]);
  });

  it('is the renewal from 60 days before the end, and after it (M9)', () => {
    const memberUntil = CivilDate.parse('2026-12-31');
    expect(tasks({ memberUntil })).toMatchObject([{ title: '单位会员该续费了', on: 'form' }]);
    expect(tasks({ memberUntil, application: { status: 'submitted' } })).toEqual([]);
    const ended = { isMember: false, memberUntil: CivilDate.parse('2025-12-31') };
    expect(tasks(ended)).toMatchObject([{ title: '单位会员资格已到期' }]);
  });

  it('is the staff who ask to be claimed (M10)', () => {
    expect(tasks({ claimsWaiting: 3 })).toMatchObject([
      { title: '3 位职工等待认领', on: 'members' },
    ]);
  });
});
