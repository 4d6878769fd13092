import type { InputInvalid } from '#contract/call';
import type { AnyRefusal, RefusalCode, RefusalWith } from '#contract/refusals';
import { momentText, untilText } from './dates';
import { fieldText } from './fields';
import { statusText } from './labels';

type Sentences = { [Code in RefusalCode]: (refusal: RefusalWith<Code>) => string };

const RULES: Record<InputInvalid['rule'], (field: string, limit?: number) => string> = {
  missing: (field) => `请填写${field}`,
  type: (field) => `${field}的格式不正确`,
  tooShort: (field, limit) => `${field}至少 ${limit} 个字`,
  tooLong: (field, limit) => `${field}不能超过 ${limit} 个字`,
  tooSmall: (field, limit) => `${field}不能小于 ${limit}`,
  tooBig: (field, limit) => `${field}不能大于 ${limit}`,
  characters: (field) => `${field}含有不支持的字符，请勿使用表情或特殊符号`,
  value: (field) => `请重新选择或填写${field}`,
  unknownField: (field) => `${field}无法识别，请更新小程序后再试`,
};

/** What, why, what to do: one sentence per refusal. A code without a sentence does not compile. */
const sentences: Sentences = {
  INPUT_INVALID: (r) => RULES[r.rule](fieldText(r.field), r.limit),
  CALL_UNKNOWN: () => '小程序版本过旧，请关闭后重新打开',
  NOT_IDENTIFIED: () => '无法确认您的微信身份，请在微信中打开',
  NOT_SIGNED_UP: () => '请先登记个人信息',
  NOT_ALLOWED: () => '您没有这项权限，如需开通请联系学会',
  BUSY: () => '当前人数较多，请稍后再试一次',
  INTERNAL: (r) => `系统出现问题，请稍后再试（编号 ${r.reference}）`,
  PHONE_CODE_INVALID: () => '手机号验证已过期，请重新点按获取手机号',
  PHONE_FOREIGN: () => '目前只支持中国大陆手机号，请重新点按并换一个号码',
  CONSENT_OUTDATED: () => '隐私说明已更新，请阅读后重新同意',
  TRAINING_UNKNOWN: () => '没有找到这个培训，它可能已下线',
  REGISTRATION_NOT_OPEN: (r) => `报名尚未开始，${momentText(r.opensAt)}开放`,
  REGISTRATION_CLOSED: (r) => `报名已结束（${untilText(r.closedAt)}）`,
  REGISTRATION_REJECTED: () => '您的报名未通过审核，如有疑问请联系会务组',
  NOT_REGISTERED: () => '您还没有报名这个培训',
  CANNOT_WITHDRAW: (r) => `报名${statusText[r.status]}，不能取消`,
  COURSE_STARTED: (r) => `培训已于${momentText(r.startedAt)}开始，不能取消；如有困难请联系会务组`,
  REGISTRATION_UNKNOWN: () => '没有找到这条报名',
  ALREADY_DECIDED: (r) => `这条报名刚被更新为“${statusText[r.status]}”，请查看最新内容`,
  NO_SEAT: () => '该学员还在候补，有名额空出后才能通过',
};

export function refusalText(refusal: AnyRefusal): string {
  const sentence = sentences[refusal.code] as (refusal: AnyRefusal) => string;
  return sentence(refusal);
}
