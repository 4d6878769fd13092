import type { ReviewShown } from '#contract/membership';
import { civilDateOf } from '#domain/calendar';
import { fullDay } from './dates';

type To = ReviewShown['steps'][number]['to'];

const HAPPENED: Record<To, string> = {
  submitted: '提交申请',
  preliminarilyApproved: '初审通过',
  paid: '会费到账',
  approved: '终审通过',
  returned: '退回修改',
  rejected: '未通过',
  withdrawn: '已撤回',
  reopened: '重新进入审核',
  revoked: '批准已撤销',
  refunded: '会费已退回',
};

/** What is still to come in each state, the present first (M5, M6). */
const AHEAD: Record<ReviewShown['status'], readonly string[]> = {
  submitted: ['等待初审', '交会费', '终审'],
  preliminarilyApproved: ['交会费', '终审'],
  paid: ['等待终审'],
  returned: ['修改后重新提交', '初审', '交会费', '终审'],
  approved: [],
  rejected: [],
  withdrawn: [],
};

/** One line of the timeline of an application. */
export interface ReviewLine {
  readonly label: string;
  readonly state: 'done' | 'now' | 'next' | 'stopped';
  readonly date?: string;
  readonly note?: string;
}

const isStop = (to: To): boolean => to === 'rejected' || to === 'withdrawn' || to === 'revoked';

const happened = (
  { to, at, reason, byName }: ReviewShown['steps'][number],
  n: number,
): ReviewLine => {
  const note = [byName, reason].filter((word) => word !== undefined).join('：');
  return {
    label: to === 'submitted' && n > 0 ? '重新提交' : HAPPENED[to],
    state: isStop(to) ? 'stopped' : 'done',
    date: fullDay(civilDateOf(at)),
    ...(note === '' ? {} : { note }),
  };
};

/** All that has happened to an application, with names where they are told, then what is still to come. */
export function reviewTimeline({ steps, status, term }: ReviewShown): readonly ReviewLine[] {
  const ahead = AHEAD[status].map((label, n): ReviewLine => ({
    label,
    state: n === 0 ? 'now' : 'next',
  }));
  const member: readonly ReviewLine[] =
    status === 'approved' && term
      ? [{ label: `会员资格至${fullDay(term.until)}`, state: 'done' }]
      : [];
  return [...steps.map(happened), ...ahead, ...member];
}
