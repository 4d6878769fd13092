import type { Message, MessageKind } from '#domain/message/message';

const RESULT: Record<MessageKind, string> = {
  registrationApproved: '已通过',
  registrationReturned: '请修改',
  registrationRejected: '未通过',
  movedUp: '候补成功',
  paymentReceived: '费用已到账',
  paymentDue: '待交费',
  registrationLapsed: '报名已失效',
  refundGranted: '退费办理中',
  refundDeclined: '未予退费',
  refundDone: '退费完成',
  invoiceIssued: '发票已开具',
  invoiceReturned: '请修改抬头',
  groupChanged: '名单有变化',
  claimRequested: '待认领',
  claimed: '已认领',
  claimDeclined: '未认领',
  released: '已解除',
  administratorAppointed: '已生效',
  duesAsked: '初审通过',
  applicationReturned: '请修改',
  applicationRejected: '未通过',
  duesRecorded: '会费已到账',
  membershipApproved: '已通过',
  approvalRevoked: '已撤销',
  applicationReopened: '重新审核',
  duesRefunded: '会费已退回',
  membershipEnding: '即将到期',
  roomFreed: '候补成功',
  roomAssigned: '房间已安排',
  roomWithdrawn: '安排有变化',
  supplementAsked: '请您确认',
};

const HINT: Record<MessageKind, string> = {
  registrationApproved: '请按时完成交费',
  registrationReturned: '请修改资料后重新提交',
  registrationRejected: '详情请在小程序内查看',
  movedUp: '名额已为您保留，等待审核',
  paymentReceived: '报名完成，请按时参加',
  paymentDue: '请在期限前完成交费',
  registrationLapsed: '逾期未交费，名额已让出',
  refundGranted: '费用将原路退回',
  refundDeclined: '详情请在小程序内查看',
  refundDone: '费用已原路退回',
  invoiceIssued: '请在小程序内下载',
  invoiceReturned: '请修改后重新申请',
  groupChanged: '请核对集体交费的应付金额',
  claimRequested: '有职工申请认领',
  claimed: '认领次日起为个人会员',
  claimDeclined: '详情请在小程序内查看',
  released: '详情请在小程序内查看',
  administratorAppointed: '您已成为单位管理员',
  duesAsked: '请交纳会费并上传凭证',
  applicationReturned: '请修改资料后重新提交',
  applicationRejected: '详情请在小程序内查看',
  duesRecorded: '等待终审',
  membershipApproved: '有效期请在小程序内查看',
  approvalRevoked: '详情请在小程序内查看',
  applicationReopened: '申请已重新进入审核',
  duesRefunded: '会费已原路退回',
  membershipEnding: '请及时办理会员续费',
  roomFreed: '房型已为您登记',
  roomAssigned: '请查看酒店和房间',
  roomWithdrawn: '房间不足，会务组将另行安排',
  supplementAsked: '暂无人合住，请确认单房差',
};

/** `thing` fields of a subscribe message hold at most 20 characters. */
const THING_MAX = 20;
const fits = (text: string): string =>
  text.length <= THING_MAX ? text : `${text.slice(0, THING_MAX - 1)}…`;

/** Fields of the two templates (docs/deploy.md): thing1 活动名称, phrase2 审核结果, thing3 温馨提示. */
export const noticeData = (message: Message) => ({
  thing1: { value: fits(message.about.title) },
  phrase2: { value: RESULT[message.kind] },
  thing3: { value: fits(message.reason ?? HINT[message.kind]) },
});
