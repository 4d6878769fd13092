import type { Channel } from '#domain/order/order';
import type { ClaimStatus } from '#domain/member/claim';
import type { DuesReviewStatus } from '#domain/member/duesReview';
import type { RoomKind } from '#domain/lodging/plan';
import type { RoomChoice } from '#domain/lodging/stay';
import type { MessageKind } from '#domain/message/message';
import type { Education, Gender, Title } from '#domain/person/profile';
import type { RegistrationStatus } from '#domain/registration/registration';
import type { Contact, Course } from '#domain/training/training';
import type { TrainingPhase } from '#domain/training/trainingPhase';

export const genderText: Record<Gender, string> = { female: '女', male: '男' };

export const titleText: Record<Title, string> = {
  none: '无',
  junior: '初级（助理馆员等）',
  intermediate: '中级（馆员、讲师、工程师等）',
  associateSenior: '副高级（副研究馆员等）',
  senior: '正高级（研究馆员等）',
};

export const educationText: Record<Education, string> = {
  secondary: '高中或中专及以下',
  associate: '大专',
  bachelor: '本科',
  master: '硕士研究生',
  doctor: '博士研究生',
};

export const statusText: Record<RegistrationStatus, string> = {
  submitted: '待审核',
  waitlisted: '候补中',
  approved: '已通过',
  returned: '请修改',
  rejected: '未通过',
  withdrawn: '已取消',
  paid: '已交费',
  lapsed: '已失效',
  refunded: '已退费',
};

export const phaseText: Record<TrainingPhase, string> = {
  upcoming: '即将报名',
  open: '报名中',
  closed: '报名已结束',
};

export const contactTopicText: Record<Contact['topic'], string> = {
  registration: '报名咨询',
  training: '培训咨询',
  onSite: '现场会务',
  finance: '财务咨询',
  technical: '技术支持',
  membership: '入会咨询',
};

export const courseKindText: Record<Course['kind'], string> = {
  video: '视频',
  lecture: '讲座',
  onSiteTeaching: '现场教学',
  discussion: '案例研讨',
};

export const modeText = { online: '线上', offline: '线下' } as const;

/** Headlines of news in the app. */
export const newsText: Record<MessageKind, string> = {
  registrationApproved: '报名已通过审核',
  registrationReturned: '报名资料需要修改',
  registrationRejected: '报名未通过审核',
  movedUp: '候补成功，已为您保留名额',
  paymentReceived: '费用已到账，报名完成',
  paymentDue: '请尽快交费',
  registrationLapsed: '逾期未交费，报名已失效',
  refundGranted: '退费已受理',
  refundDeclined: '退费申请未通过',
  refundDone: '退费已完成',
  invoiceIssued: '发票已开具',
  invoiceReturned: '发票抬头需要修改',
  groupChanged: '有职工退出集体交费，请核对应付金额',
  claimRequested: '有职工申请认领',
  claimed: '单位已认领，次日起为个人会员',
  claimDeclined: '单位没有认领',
  released: '单位已解除认领',
  administratorAppointed: '您已成为单位管理员',
  duesAsked: '初审已通过，请交会费',
  applicationReturned: '入会申请需要修改',
  applicationRejected: '入会申请未通过',
  duesRecorded: '会费已到账，等待终审',
  membershipApproved: '终审已通过',
  approvalRevoked: '会员资格的批准已撤销',
  applicationReopened: '入会申请重新进入审核',
  duesRefunded: '会费已退回',
  membershipEnding: '会员资格即将到期',
  roomFreed: '房型候补成功，已为您登记',
  roomAssigned: '房间已安排',
  roomWithdrawn: '房间不足，会务组将另行安排',
  supplementAsked: '暂无人合住，请确认单房差',
};

/** States of an application for membership (M5, M6). */
export const duesStatusText: Record<DuesReviewStatus, string> = {
  submitted: '待初审',
  preliminarilyApproved: '待交会费',
  paid: '待终审',
  approved: '已通过',
  returned: '待修改',
  rejected: '未通过',
  withdrawn: '已撤回',
};

/** States of a claim (M4). */
export const claimStatusText: Record<ClaimStatus, string> = {
  requested: '待认领',
  claimed: '已认领',
  declined: '未认领',
  withdrawn: '已撤回',
  released: '已解除',
};

/** Ways to pay (P1, P2). */
export const channelText: Record<Channel, string> = { online: '在线支付', bank: '银行转账' };

/** What somebody asks for (H2). */
export const roomChoiceText: Record<RoomChoice, string> = {
  king: '大床房',
  twinForOne: '双床单住',
  bed: '床位',
};

/** What a room is. */
export const roomKindText: Record<RoomKind, string> = { king: '大床房', twin: '双床房' };
