import type { RegistrationStatus } from '#domain/registration/registration';

const NOT_STUDYING: Record<Exclude<RegistrationStatus, 'paid'>, string> = {
  submitted: '报名还在审核中，审核通过并交费后可以学习',
  waitlisted: '您在候补名单中，有名额并交费后可以学习',
  approved: '报名已通过，交费后可以学习',
  returned: '报名被退回，请修改后重新提交；通过并交费后可以学习',
  rejected: '报名没有通过，不能学习这个培训',
  withdrawn: '您已取消报名，不能学习这个培训',
  lapsed: '没有按时交费，报名已失效，不能学习这个培训',
  refunded: '已退费，不能再学习这个培训',
};

/** Why somebody may not study yet, or any more (O4). */
export const notStudyingText = (status: RegistrationStatus): string =>
  status === 'paid' ? '可以学习' : NOT_STUDYING[status];
