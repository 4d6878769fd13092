import type { ReviewItem } from '#contract/review';
import { civilDateOf, clockTimeOf } from '#domain/calendar';
import type { Title } from '#domain/person/profile';
import { dayText } from './dates';
import { statusText } from './labels';

type Status = ReviewItem['status'];

/** Reasons that come up again and again, to tap instead of typing. */
export const commonReasons = {
  return: [
    '工作单位请填写全称',
    '姓名请填写真实姓名',
    '职称、学历请按实际情况填写',
    '工作年限请按实际情况填写',
  ],
  reject: ['不属于本次培训对象', '与其他报名重复', '本单位参加人数已满'],
} as const;

/** What a decision does, said before it is made. */
export const decisionMeaning = {
  approve: (name: string) => `通过后，${name}会收到通知，可以交费。`,
  return: '学员会看到您写的意见，修改后会再次提交审核；已有的名额仍为其保留。',
  reject: '学员会看到您写的原因。不能撤回，学员也不能再次报名；有人候补时，名额立即让给候补的人。',
} as const;

export const workbenchText = {
  empty: '还没有由您负责的培训。如需负责报名审核，请联系学会秘书处。',
  toMe: '返回“我的”',
  finance: { label: '财务', note: '到账、退款、发票' },
  lodging: '住宿',
  trainings: { label: '培训管理', note: '新建、修改和发布' },
  applications: { label: '入会审核', note: '审核申请、登记会费' },
  roles: { label: '角色与权限', note: '授予和移除' },
  duesSettings: { label: '会费设置', note: '档次与收款账户' },
  audits: { label: '操作记录', note: '谁在何时做了什么' },
  waits: (count: number) => `待审核 ${count} 人`,
  nothingWaits: '没有待审核的报名',
} as const;

const TITLES: Record<Title, string> = {
  none: '无职称',
  junior: '初级',
  intermediate: '中级',
  associateSenior: '副高级',
  senior: '正高级',
};

/** 中级 · 从业 8 年 · 4月3日 09:00 */
export const applicantNote = ({ applicant, submittedAt }: ReviewItem): string =>
  `${TITLES[applicant.title]} · 从业 ${applicant.libraryYears} 年 · ${dayText(civilDateOf(submittedAt))} ${clockTimeOf(submittedAt)}`;

/** 已通过 12 */
export const countText = (status: Status, count: number): string =>
  `${statusText[status]} ${count}`;

export const queueText = {
  search: '姓名、单位或手机号',
  empty: '这里没有报名',
  searchEmpty: '没有找到符合的报名，请换个词试试',
  showAll: '显示全部',
  refresh: '刷新',
  loadingMore: '正在加载…',
  allShown: '已全部显示',
  loadMore: '加载更多',
  position: (position: number) => `候补第 ${position} 位`,
  toWorkbench: '返回工作台',
} as const;

export const reviewText = {
  /** Who reads the reason. */
  reader: '学员',
  approve: '通过',
  approveAsk: (name: string) => `通过${name}的报名？`,
  approveConfirm: '确定通过',
  return: '退回修改',
  reject: '不通过',
  cancel: '取消',
  progress: '正在提交…',
  titles: { return: '退回修改', reject: '不通过这条报名？' },
  confirms: { return: '退回给学员修改', reject: '确定不通过' },
  done: { approve: '已通过', return: '已退回修改', reject: '已设为未通过' },
  refused: '没有处理成功',
  alreadyDecided: '这条报名已有变化',
  waitsForSeat: '学员还在候补，有名额空出后才能通过或退回；现在只能设为不通过。',
  applicant: '报名人',
  history: '经过',
  queueDone: '这一栏已处理完',
  back: '返回列表',
  next: '下一位',
} as const;

const HISTORY: Record<Status, string> = {
  submitted: '提交报名',
  waitlisted: '进入候补',
  approved: '通过',
  returned: '退回修改',
  rejected: '不通过',
  withdrawn: '学员取消报名',
  paid: '费用到账',
  lapsed: '逾期未交费',
  refunded: '退费',
};

/** What happened, and who did it where an organizer did. */
export const historyText = (step: ReviewItem['steps'][number]): string =>
  step.byName === undefined ? HISTORY[step.to] : `${HISTORY[step.to]}（${step.byName}）`;
