import type { CivilDate } from '#domain/calendar';
import { leftText, nightsText, nightText, payNoticeText, standingText } from './room';

const day = (text: string) => text as CivilDate;

const left = (count: number, isOnlySwapped = false) => leftText('king', { count, isOnlySwapped });

describe('words about rooms', () => {
  it('count nights, not days (H7)', () => {
    expect(nightsText({ from: day('2026-05-25'), until: day('2026-05-30') })).toBe('5 晚');
  });

  it('name the month of a night where it changes', () => {
    const nights = [day('2026-05-30'), day('2026-05-31'), day('2026-06-01')];
    expect(nights.map((night, at) => nightText(night, nights[at - 1]))).toEqual([
      '30日',
      '31日',
      '6月1日',
    ]);
  });

  it('say what is left, louder the less there is', () => {
    expect(left(0)).toEqual({ text: '已满', tone: 'danger' });
    expect(left(5)).toEqual({ text: '仅剩 5 间', tone: 'warning' });
    expect(left(6)).toEqual({ text: '余 6 间', tone: 'neutral' });
    expect(left(6, true)).toEqual({ text: '仅剩双床单住 6 间', tone: 'warning' });
    expect(leftText('bed', { count: 3, isOnlySwapped: false }).text).toBe('仅剩 3 床');
  });

  it('offer a rejected person no way that is closed to them', () => {
    const text = standingText({
      kind: 'ended',
      status: 'rejected',
      reason: 'not for whom it is',
      mayRegister: true,
    });
    expect(text.step).toBeUndefined();
    expect(text.reason).toBe('not for whom it is');
  });

  it('ask nobody to pay whom a unit pays for, or whose transfer is being checked (P1)', () => {
    const pay = { until: day('2026-05-15'), passed: false };
    expect(payNoticeText(pay, true).step).toBe('去交费');
    expect(payNoticeText({ ...pay, way: 'group' }, true).step).toBeUndefined();
    expect(payNoticeText({ ...pay, way: 'checking' }, false).step).toBeUndefined();
  });
});
