import type { ReviewItem } from '#contract/review';
import type { Seats } from '#contract/training';
import { statusText } from './labels';

/** Reasons that come up again and again, to tap instead of typing. */
export const COMMON_RETURN_REASONS = [
  '工作单位请填写全称',
  '姓名请填写与身份证一致的真实姓名',
  '职称与学历请按实际情况填写',
  '请填写在图书馆工作的实际年限',
] as const;

export const COMMON_REJECT_REASONS = [
  '不属于本次培训对象',
  '与其他报名重复',
  '本单位参加人数已满',
] as const;

export const decisionText = {
  approve: '通过',
  return: '退回修改',
  reject: '不通过',
} as const;

/** What a decision does, said before it is made. */
export const decisionMeaning = {
  approve: (name: string) => `通过后，${name}会收到通知，并可以交费。`,
  return: '学员会收到您写的意见；名额仍为其保留，修改后会再次提交审核。',
  reject: '学员会收到您写的原因，名额立即让给候补的人。不能撤回，也不能再次报名。',
} as const;

export const decidedText = {
  approve: '已通过',
  return: '已退回修改',
  reject: '已设为不通过',
} as const;

/** 已报 178 / 180 · 候补 3 */
export const seatsText = (seats: Seats): string =>
  `名额 ${seats.taken} / ${seats.limit}${seats.waiting > 0 ? ` · 候补 ${seats.waiting}` : ''}`;

/** Who did a step and to what, for the history. */
export const historyText = (step: ReviewItem['steps'][number]): string => {
  const who = step.byName ? `（${step.byName}）` : '';
  return `${HISTORY[step.to]}${who}`;
};

const HISTORY: Record<ReviewItem['status'], string> = {
  submitted: '提交报名，占用名额',
  waitlisted: '进入候补',
  approved: statusText.approved,
  returned: '退回修改',
  rejected: statusText.rejected,
  withdrawn: '学员取消报名',
};

export const yearsText = (years: number): string => `图书馆工作 ${years} 年`;

/** Words of the organizer's pages that stand alone. */
export const organizerPageText = {
  workbenchEmpty: '还没有由您负责的培训',
  workbenchEmptyHint: '如需负责某个培训的报名审核，请联系学会秘书处。',
  waitsFirst: '待您审核',
  nothingWaits: '没有待审核的报名',
  searchPlaceholder: '姓名、单位或手机号',
  queueEmpty: '这里没有报名',
  searchEmpty: '没有找到符合的报名',
  allLoaded: '已全部显示',
  loadMore: '加载更多',
  reasonLabel: '审核意见',
  reasonHint: '学员会看到这段文字，最多 300 字',
  reasonMissing: '请写明原因，学员才知道怎么做',
  noSeatYet: '该学员还在候补，有名额空出后才能通过。',
  queueDone: '这一栏已处理完',
  gone: '没有找到这条报名',
  back: '返回列表',
} as const;
