import { type CivilDate, civilDateOf, clockTimeOf, type Instant } from '#domain/calendar';
import type { Fen } from '#domain/money';
import { yearOfTraining } from '#domain/training/courseTimes';
import type { Training } from '#domain/training/training';
import { dayWithWeekday, momentText, untilText, windowText } from './dates';
import { moneyText } from './money';

export const memberFeeText = (fen: Fen): string => `会员 ${moneyText(fen)}`;
export const nonMemberFeeText = (fen: Fen): string => `非会员 ${moneyText(fen)}`;

/** 会员 ¥400 · 非会员 ¥490 */
export const feeText = (fee: { memberFen: Fen; nonMemberFen: Fen }): string =>
  `${memberFeeText(fee.memberFen)} · ${nonMemberFeeText(fee.nonMemberFen)}`;

/** 4月3日（周五） where it begins at midnight, otherwise with the hour. */
export const openingText = (opensAt: Instant): string =>
  clockTimeOf(opensAt) === '00:00' ? dayWithWeekday(civilDateOf(opensAt)) : momentText(opensAt);

/** The year of a moment where it is not this one, e.g. 2027年. */
const otherYear = (at: Instant, today: CivilDate): string => {
  const year = civilDateOf(at).slice(0, 4);
  return year === today.slice(0, 4) ? '' : `${year}年`;
};

/** One line about when registration is possible, from where `today` stands. */
export function registrationWindowText(
  phase: 'upcoming' | 'open' | 'closed',
  opensAt: Instant,
  closesAt: Instant,
  today: CivilDate,
): string {
  switch (phase) {
    case 'upcoming':
      return `${otherYear(opensAt, today)}${openingText(opensAt)}开始`;
    case 'open':
      return untilText(closesAt);
    case 'closed':
      return `已于${untilText(closesAt).replace(/止$/, '')}结束`;
  }
}

/** Until when something that ends at `moment` (exclusive) may be done, e.g. 4月12日（周日）前（含当日）. */
export const beforeText = (moment: Instant): string =>
  untilText(moment).replace(/止$/, clockTimeOf(moment) === '00:00' ? '前（含当日）' : '前');

/** Who counts as a member for the price (M11), in one sentence. */
export const memberDefinition = (training: Training): string => {
  const year = yearOfTraining(training);
  return `“会员”指报名当日之前，已缴纳${year}年度会费并完成入会审批的个人会员。`;
};

/** Refunds (O10, X5). */
export const refundText = (training: Training): string =>
  `如需退费，请在${beforeText(training.refundUntil)}在“我的报名”中申请${
    training.refundBy === 'decision' ? '，由财务审核' : ''
  }；之后不再受理。`;

/** Last day to pay (L5), or that payment is open while study is (X3). */
export const payByText = (training: Training): string => {
  if (training.payBy) return `${dayWithWeekday(training.payBy)}前（含当日）`;
  const last = training.mode === 'online' ? training.windows.study.until : training.classDays.until;
  return `${dayWithWeekday(last)}前（含当日）`;
};

/** 5月25日（周一）13:00—21:00 */
export const checkInText = (checkIn: { opensAt: Instant; closesAt: Instant }): string => {
  const opens = momentText(checkIn.opensAt);
  const closes = momentText(checkIn.closesAt);
  const sameDay = civilDateOf(checkIn.opensAt) === civilDateOf(checkIn.closesAt);
  return sameDay ? `${opens}—${closes.slice(-5)}` : `${opens}—${closes}`;
};

/** Headings of a training's sections. */
export const sectionText = {
  schedule: '时间安排',
  content: '培训内容',
  fee: '费用与交费',
  lodging: '住宿',
  travel: '交通',
  certificate: '证书',
  contacts: '联系人',
  notes: '须知',
} as const;

/** What is inside a section, for those who do not open it. */
export const sectionGist = { contacts: '点开可直接拨打电话' } as const;

export function contentGist(training: Training): string {
  const courses = training.modules.reduce((sum, module) => sum + module.courses.length, 0);
  const modules = training.modules.length;
  return modules === 1 ? `${courses} 门课程` : `${modules} 个模块，${courses} 个专题`;
}

export function certificateGist(training: Training): string {
  const titles = training.certificates.map((certificate) => certificate.title).join('、');
  return training.creditHours === undefined ? titles : `${titles}（${training.creditHours} 学时）`;
}

export const creditHoursText = (hours: number): string => `共计 ${hours} 学时`;

/** Who gets the certificates (O6, O7, L7). */
export const certificateConditions = (training: Training): string =>
  training.mode === 'online'
    ? `学完全部课程并填写问卷后，可在${windowText(training.windows.certificate)}下载；超过时间无法补发。`
    : '完成全部课程学习，并参加研讨和现场教学的学员可以获得。';

/** What happens on which days. */
export const scheduleText = {
  registration: '报名',
  payment: '交费',
  study: '在线学习',
  survey: '填写问卷',
  certificate: '下载证书',
  checkIn: '报到',
  class: '上课',
  leave: '离会',
} as const;
export type ScheduleKey = keyof typeof scheduleText;

export const schedulePhaseText = { past: '已结束', now: '进行中', ahead: '' } as const;

/** How to pay and what follows (P1, P3, P4, P7). */
export const paymentText = {
  afterReview: '报名审核通过后再交费；请只选一种方式，不要重复交费。',
  ways: '可用微信支付（使用公务卡的请选这一种）或银行转账；审核通过后，在“我的报名”中选择。',
  checking: '银行转账由人工核对，需要 5 个工作日。',
  group: '同一单位多人，可由单位管理员在“我的单位”中选好人员，集体转账一次。',
  invoice:
    '发票项目为“培训费”，请在交费后一个月内申请；个人交费由本人申请，集体交费由单位账号申请。',
} as const;

/** Lodging in plain words (H1–H6). */
export const lodgingText = {
  warning: '床位有限。审核通过后请及时登记房型，未登记的，现场不能保证有房。',
  selfPaid: '住宿费、交通费自理，房费由本人付给酒店。',
  swap: '选“大床房”或“双床单住”的，默认接受这两种房型互相调剂。',
  share: '选“床位”的，住标准间中的一张床，由会务组安排同性室友；如最后单出一人，需补付单房差：',
  moved: '房间不够时，会务组会调剂房型或安排到其他酒店。',
  register: '登记房型',
} as const;

/** Words of the preview for organizers. */
export const previewText = {
  note: '这是预览：学员会看到的样子，只有组织者能打开。',
  lacking: (names: string) => `填好这些内容后才能预览：${names}`,
  back: '返回填写',
} as const;

/** Words of the training pages that stand alone. */
export const trainingPageText = {
  toHome: '去首页',
  empty: '现在没有可以报名的培训',
  refresh: '刷新',
} as const;
