import type { MyMembership } from '#contract/member';
import { civilDateOf } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { moneyText } from '#text/money';

type Application = Extract<MyMembership, { path: 'society' }>;

export const headlineOf: Record<Application['review']['status'], string> = {
  submitted: '申请已提交',
  preliminarilyApproved: '初审已通过',
  paid: '会费已到账',
  approved: '终审已通过',
  returned: '申请需要修改',
  rejected: '申请未通过',
  withdrawn: '申请已撤回',
};

export const reasonLabel = '审核意见';

function refundWords({ refund }: Application['review']): string {
  if (!refund) return '如有疑问，请联系办理的学会。';
  return refund.refundedAt === undefined
    ? `您交的会费${moneyText(refund.fen)}将由学会退回。`
    : `您交的会费${moneyText(refund.fen)}已于${fullDay(civilDateOf(refund.refundedAt))}退回。`;
}

/** What the state means for the applicant, in one sentence. */
export function meaningOf({ societyName, review, account }: Application): string {
  switch (review.status) {
    case 'submitted':
      return `${societyName}正在初审，通过后请您交会费。您暂时不用做什么。`;
    case 'preliminarilyApproved':
      if (review.voucherSentAt !== undefined)
        return '凭证已提交，财务确认到账后进入终审。您暂时不用做什么。';
      return account
        ? '请按下面的账户和附言转账，并上传凭证。'
        : '请向学会了解收款账户，交费后在下面上传凭证。';
    case 'paid':
      return '等待终审，通过的次日起为会员。您暂时不用做什么。';
    case 'approved':
      return review.term ? `会员资格至${fullDay(review.term.until)}。` : '会员资格已生效。';
    case 'returned':
      return '请按审核意见修改后重新提交。';
    case 'rejected':
      return refundWords(review);
    case 'withdrawn':
      return '需要时可以在会员服务里重新申请。';
  }
}
