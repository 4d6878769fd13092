import type { MyRegistration } from '#contract/training';
import { beforeText } from './training';

type Status = MyRegistration['status'];

/** Large heading of my registration. */
export const statusHeadline: Record<Status, string> = {
  submitted: '报名已提交，等待审核',
  waitlisted: '名额已满，正在候补',
  approved: '审核已通过',
  returned: '资料需要修改',
  rejected: '报名未通过',
  withdrawn: '报名已取消',
  paid: '报名完成，已交费',
  lapsed: '逾期未交费，报名已失效',
  refunded: '已退费，报名已取消',
};

/** What it means and what comes next. `limited`: the training has a limit of seats (L2). */
export function statusExplanation(mine: MyRegistration, limited: boolean): string {
  switch (mine.status) {
    case 'submitted':
      return `${limited ? '名额已为您保留。' : ''}会务组审核后，结果会显示在这里，请先不要交费。`;
    case 'waitlisted':
      return `您排在第 ${mine.position ?? '—'} 位。有名额空出时自动递补，不用重新报名；请先不要交费、不要订票。`;
    case 'approved':
      return mine.next.kind === 'pay' && mine.next.passed
        ? '交费期限已过。如果还没有交费，请尽快联系会务组。'
        : (payExplanation(mine) ?? '报名成功。请在期限前完成交费。');
    case 'returned': {
      const kept = limited ? '，名额仍为您保留' : '';
      return mine.next.kind === 'correct'
        ? `请按下面的意见修改资料，并在${beforeText(mine.next.until)}重新提交${kept}。`
        : `请按下面的意见修改资料后重新提交${kept}。`;
    }
    case 'rejected':
      return '如有疑问，请联系会务组。';
    case 'paid':
      return '费用已到账，请按时参加。';
    case 'lapsed':
      return `${limited ? '名额已让给候补的人。' : ''}报名还在进行时，可以重新报名。`;
    case 'refunded':
      return '退费进度请看“交费与退费”。报名还在进行时，可以重新报名。';
    case 'withdrawn':
      return `${limited ? '名额已让出。' : ''}报名还在进行时，可以重新报名。`;
  }
}

/** What the way of paying that was taken leaves to do (P1, P3, P4). */
function payExplanation({ next }: MyRegistration): string | undefined {
  if (next.kind !== 'pay') return undefined;
  if (next.way === 'checking') return '报名成功。转账凭证已提交，财务核对后通知您。';
  return next.way === 'group' ? '报名成功。由单位集体交费，您不用自己交费。' : undefined;
}

/** Steps of a registration as its timeline shows them. */
export const stepText = {
  submit: '提交报名',
  wait: '候补',
  correct: '修改资料',
  review: '会务组审核',
  pay: '交费',
  study: '在线学习',
  checkIn: '现场报到',
  rejected: '未通过审核',
  withdrawn: '已取消报名',
  lapsed: '逾期未交费',
  refunded: '已退费',
} as const;
export type StepKey = keyof typeof stepText;

/** What happens after registering, on the confirmation page. */
export const whatNext = {
  wait: '候补：有名额空出时自动递补，并通知您',
  review: '会务组审核报名资料',
  message: '结果显示在“我的报名”；您同意接收时，微信也会通知',
  pay: '审核通过后，按页面提示交费',
} as const;

export const waitingNotice = (waiting: number): string =>
  waiting === 0
    ? '名额已满。现在报名将进入候补，您排在第一位；有名额空出时自动递补。'
    : `名额已满，已有 ${waiting} 人候补。现在报名将排在后面；有名额空出时自动递补。`;

/** What withdrawing means, asked once. `limited`: the training has a limit of seats (L2). */
export function withdrawQuestion(status: Status, limited: boolean): string {
  const refund = status === 'approved' ? '已经转账的，财务核对后会退回。' : '';
  if (status === 'waitlisted') return '取消后将失去候补的位置。再次报名要重新排队。';
  if (limited)
    return `取消后名额立即让给候补的人。再次报名要重新审核；名额已满时，要重新排队。${refund}`;
  return `取消后，报名期间可以重新报名，但需要重新审核。${refund}`;
}

/** The one thing to do next with a training. */
export const actionText = {
  register: '报名',
  signUp: '登录后报名',
  joinWaitingList: '候补报名',
  closed: '报名已结束',
} as const;

/** Words of the confirmation page. */
export const registerText = {
  who: '报名人',
  edit: '修改个人信息',
  correct: '去修改',
  price: '费用',
  next: '提交之后',
  reason: '审核意见',
  confirm: '确认报名',
  confirmWaiting: '确认候补报名',
  progress: '正在提交…',
  alreadyRegistered: '您已经报名，无需重复提交',
  refused: '报名没有提交成功',
  unheard: '没有收到报名结果',
  repeatable: '再试一次不会重复报名。',
  remedies: { retry: '再试一次', signUp: '去登记个人信息', lookAtTraining: '查看培训' },
} as const;

export const yearsText = (years: number): string => `图书馆工作 ${years} 年`;

/** Words about withdrawing. */
export const withdrawText = {
  button: '取消报名',
  ask: '确定取消报名吗？',
  confirm: '确定取消报名',
  keep: '不取消',
  progress: '正在取消…',
  refused: '报名没有取消',
} as const;

/** Words of my registration that stand alone. */
export const registrationPageText = {
  viewMine: '查看我的报名',
  correct: '修改并重新提交',
  registerAgain: '重新报名',
  notRegistered: '您还没有报名这个培训',
  toTraining: '查看培训',
  trainingDetails: '培训详情',
  pay: (amount: string) => `去交费 ${amount}`,
  payment: '交费与退费',
  study: '进入学习',
  survey: '调查问卷',
  room: '住宿登记',
  roomOpen: '还没有登记',
  certificates: '我的证书',
  submitted: '我提交的资料',
} as const;

/** Words of the news page. */
export const newsPageText = {
  empty: '还没有消息。报名、入会和会费有变化时，会在这里通知您。',
  toHome: '去首页',
  unread: '新',
  whose: { membership: '个人会员', room: '住宿', unit: '单位会员' },
  about: (whose: string, title: string) => `${whose} · ${title}`,
  memberUntil: (day: string) => `会员资格至${day}`,
  payUntil: (day: string) => `交费截止：${day}`,
  answerUntil: (day: string) => `请在${day}前选择，具体时间点开查看`,
} as const;
