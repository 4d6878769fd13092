import type { Message, MessageKind } from '#domain/message/message';

const RESULT: Record<MessageKind, string> = {
  registrationApproved: '已通过',
  registrationReturned: '请修改',
  registrationRejected: '未通过',
  movedUp: '候补成功',
};

const HINT: Record<MessageKind, string> = {
  registrationApproved: '请按时完成交费',
  registrationReturned: '请修改资料后重新提交',
  registrationRejected: '详情请在小程序内查看',
  movedUp: '名额已为您保留，等待审核',
};

/** `thing` fields of a subscribe message hold at most 20 characters. */
const THING_MAX = 20;
const fits = (text: string): string =>
  text.length <= THING_MAX ? text : `${text.slice(0, THING_MAX - 1)}…`;

/** Fields of the two templates (docs/deploy.md): thing1 活动名称, phrase2 审核结果, thing3 温馨提示. */
export const noticeData = (message: Message) => ({
  thing1: { value: fits(message.trainingTitle) },
  phrase2: { value: RESULT[message.kind] },
  thing3: { value: fits(message.reason ?? HINT[message.kind]) },
});
