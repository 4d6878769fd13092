import type { MyUnit } from '#contract/unit';
import { type CivilDate, daysBetween } from '#domain/calendar';
import { RENEWAL_DAYS } from '#domain/member/membershipStep';
import { fullDay } from './dates';
import { moneyText } from './money';

/** One thing an administrator is to do for a unit, in words, and the page it is done on. */
export interface UnitTask {
  readonly title: string;
  readonly words: string;
  readonly on: 'application' | 'form' | 'members';
}

/** What waits for an administrator of the unit, its own membership first (M6, M9, M10). */
export function unitTasks(unit: MyUnit, today: CivilDate): readonly UnitTask[] {
  const membership = membershipTask(unit, today);
  const claims: UnitTask = {
    title: `${unit.claimsWaiting} 位职工等待认领`,
    words: `${unit.name}：核对在职信息后认领，次日起对方为个人会员。`,
    on: 'members',
  };
  return [...(membership ? [membership] : []), ...(unit.claimsWaiting > 0 ? [claims] : [])];
}

function membershipTask(
  { name, application, isMember, memberUntil }: MyUnit,
  today: CivilDate,
): UnitTask | undefined {
  switch (application?.status) {
    case 'returned':
      return {
        title: '单位申请需要修改',
        words: `${name}：请按学会的说明修改后重新提交。`,
        on: 'application',
      };
    case 'preliminarilyApproved': {
      const amount = application.dues ? moneyText(application.dues.amountFen) : '';
      return {
        title: '请交单位会费',
        words: `${name}初审已通过，请汇款${amount}并上传凭证，到账后进入终审。`,
        on: 'application',
      };
    }
    case 'submitted':
    case 'paid':
      return undefined;
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case undefined:
      break;
  }
  if (memberUntil === undefined || daysBetween(today, memberUntil) > RENEWAL_DAYS) return undefined;
  return {
    title: isMember ? '单位会员该续费了' : '单位会员资格已到期',
    words: isMember
      ? `${name}的会员资格至${fullDay(memberUntil)}，续费从到期的次日接续。`
      : `${name}的会员资格已于${fullDay(memberUntil)}到期，续费后才能认领职工。`,
    on: 'form',
  };
}
