import type { InputInvalid } from '#contract/call';
import type { AnyRefusal, RefusalCode, RefusalWith } from '#contract/refusals';
import { creditCodeText } from './creditCode';
import { dayText, fullDay, momentText, untilText } from './dates';
import { fieldText } from './fields';
import { notEarnedText } from './certificate';
import { channelText, claimStatusText, duesStatusText, statusText } from './labels';
import { moneyText } from './money';
import { fileProblemText } from './statement';
import { notStudyingText } from './study';
import { closedText } from './survey';

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

const ROOM_UNFIT: Record<RefusalWith<'ROOM_UNFIT'>['because'], (night: string) => string> = {
  gender: (night) => `这个房间${night}已有异性，请换一个房间`,
  occupied: (night) => `这个房间${night}已住满，请换一个房间`,
  kind: () => '选择床位的人只能住双床房，请换一个房间',
  capacity: (night) => `这家酒店${night}的房间已用完，请换一家或换一种房型`,
};

/** What, why, what to do: one sentence per refusal. A code without a sentence does not compile. */
const sentences: Sentences = {
  INPUT_INVALID: (r) =>
    r.creditCode ? creditCodeText(r.creditCode) : RULES[r.rule](fieldText(r.field), r.limit),
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
  TRAINING_CHANGED: () => '这个培训刚被其他组织者修改，请查看最新内容后再改',
  NOT_PUBLISHED: () => '这个培训还没有发布',
  PUBLISH_BLOCKED: (r) => `还有 ${r.codes.length} 处必须修改，改好后才能发布`,
  WARNINGS_UNCONFIRMED: (r) => `还有 ${r.codes.length} 处提醒没有确认，请逐项看过后再发布`,
  SEATS_TAKEN: (r) => `已有 ${r.holders} 人占用名额，名额不能少于这个数`,
  NO_LODGING: () => '这个培训还没有开放住宿登记，请留意会务组的通知',
  LODGING_CLOSED: (r) => `住宿登记已截止（${untilText(r.closedAt)}），如需调整请联系会务组`,
  LODGING_CHANGED: () => '房间设置刚被更新，请查看最新内容后再改',
  ROOM_NOT_APPROVED: () => '报名审核通过后才能登记房型',
  NIGHTS_NOT_HELD: (r) =>
    `可登记${dayText(r.nights.from)}至${dayText(r.nights.until)}的住宿，请重新选择日期`,
  NIGHTS_MISMATCH: () => '房间数没有按每一晚填完整，请检查日期和房间数',
  STAYS_OUTSIDE: (r) => `已有 ${r.people} 人登记了要去掉的日期，请先与他们确认`,
  OPEN_TOO_LONG: (r) => `登记最晚开放到${untilText(r.latest)}，之后的变动请由会务组代为登记`,
  ROOMS_SHORT: () => '房间数少于已登记的需要，确认后才能保存',
  HOTEL_UNKNOWN: () => '没有找到这家酒店，请重新选择',
  WISH_ONLY_WITH_BED: () => '选择床位时才能填写室友',
  ROOMS_FULL: (r) =>
    r.offers.length > 0 ? '所选房型已满，请改选其他房型或候补' : '所选房型已满，可以先候补',
  NO_SUPPLEMENT: () => '目前不需要确认单房差，请查看最新安排',
  SUPPLEMENT_CHANGED: (r) => `单房差已变为${moneyText(r.fen)}，请重新确认`,
  NO_PLAN: () => '还没有排房，请先排房',
  PLAN_CHANGED: () => '排房结果刚被更新，请查看最新内容后再操作',
  PLAN_TOO_HARD: () => '这次没有算出排房结果，请稍后再试，或减少固定的人数',
  PLAN_INCOMPLETE: (r) =>
    r.withoutRoom > 0
      ? `还有 ${r.withoutRoom} 人没有房间，确认后才能发布`
      : '登记有变化，建议重新排房；确认后也可以发布',
  ANSWER_TIME_PAST: () => '单房差的确认截止时间要晚于现在',
  GUEST_UNKNOWN: () => '排房结果里没有这个人，请刷新后再试',
  ROOM_UNKNOWN: () => '排房结果里没有这个房间，请刷新后再试',
  ROOM_UNFIT: (r) => ROOM_UNFIT[r.because](r.night === undefined ? '' : dayText(r.night)),
  CODE_UNAVAILABLE: () => '小程序码暂时没有生成，请稍后再试',
  REGISTRATION_NOT_OPEN: (r) => `报名尚未开始，${momentText(r.opensAt)}开放`,
  REGISTRATION_CLOSED: (r) => `报名已结束（${untilText(r.closedAt)}）`,
  REGISTRATION_REJECTED: () => '您的报名未通过审核，如有疑问请联系会务组',
  NOT_REGISTERED: () => '您还没有报名这个培训',
  NO_STUDY: () => '这个培训是现场授课，没有线上课程',
  STUDY_NOT_PAID: (r) => notStudyingText(r.status),
  STUDY_NOT_OPEN: (r) => `学习${fullDay(r.days.from)}开始，到${fullDay(r.days.until)}结束`,
  STUDY_OVER: (r) =>
    `学习时间为${fullDay(r.days.from)}至${fullDay(r.days.until)}，已经结束，不能再播放`,
  COURSE_UNKNOWN: () => '没有找到这门课程，请返回目录重新选择',
  COURSE_NOT_READY: () => '这门课程的视频还没有准备好，请稍后再来',
  CANNOT_WITHDRAW: (r) => `报名${statusText[r.status]}，不能取消`,
  COURSE_STARTED: (r) => `培训已于${momentText(r.startedAt)}开始，不能取消；如有困难请联系会务组`,
  REGISTRATION_UNKNOWN: () => '没有找到这条报名',
  ALREADY_DECIDED: (r) => `这条报名刚被更新为“${statusText[r.status]}”，请查看最新内容`,
  APPLICATION_UNKNOWN: () => '没有找到这份申请，或它不在您的管理范围',
  APPLICATION_DECIDED: (r) => `这份申请刚被更新为“${duesStatusText[r.status]}”，请查看最新内容`,
  APPLICATION_OPEN: () => '您有一份申请正在办理，请先等它办完',
  OTHER_APPLICATION: () => '申请人另有一份正在办理或已通过的申请，请先办理那一份',
  DUES_NOT_SET: () => '个人会费还没有设置，请先联系管理员设置会费',
  OWN_APPLICATION: () => '不能办理自己或自己单位的申请，请由其他同事办理',
  LATER_TERM: (r) => `之后还有一期会员资格（至${fullDay(r.until)}），请先撤销那一期`,
  WRONG_AMOUNT: (r) =>
    `到账金额${moneyText(r.receivedFen)}与应交会费${moneyText(r.dueFen)}不一致，请核对`,
  PAID_IN_FUTURE: (r) => `到账日期不能晚于今天（${dayText(r.today)}）`,
  TIER_UNKNOWN: () => '会费档次已调整，请重新选择会员资格和人员规模',
  SETTINGS_CHANGED: () => '会费设置刚被他人修改，请查看最新内容后再改',
  CLAIM_DECIDED: (r) => `这条申请刚被更新为“${claimStatusText[r.status]}”，请查看最新内容`,
  CLAIM_OPEN: (r) => `您已在${r.unitName}申请或被认领，请先撤回或退出后再申请`,
  UNIT_NOT_MEMBER: (r) =>
    r.until === undefined
      ? '该单位还不是单位会员，暂时不能认领职工'
      : `该单位的会员资格${fullDay(r.until)}已到期，续费后才能认领职工`,
  DUES_NOT_NEEDED: (r) => `${r.unitName}已认领您，免交个人会费，无需另行申请`,
  MEMBERSHIP_UNKNOWN: () => '没有找到这条会员记录，或它不属于您的单位',
  SOCIETY_UNKNOWN: () => '没有找到这个学会或分支机构，请重新选择',
  FILE_FOREIGN: () => '图片没有传到您的申请里，请重新上传',
  UNIT_UNKNOWN: () => '没有找到这个单位，或您不是它的管理员',
  UNIT_REGISTERED: (r) => `该单位已由${r.byName}登记，请联系对方添加您为管理员，或联系学会`,
  UNIT_CHANGED: () => '单位资料刚被其他管理员修改，请查看最新内容后再改',
  CREDIT_CODE_TAKEN: (r) => `这个统一社会信用代码已属于${r.unitName}，请核对`,
  PERSON_UNKNOWN: () => '没有找到用这个手机号登记的人，请对方先在小程序登记',
  NOT_STAFF: (r) =>
    `没有找到用这个手机号登记、工作单位为${r.unitName}的人，请对方先登记或修改个人信息`,
  ADMINISTRATORS_FULL: (r) => `单位管理员最多 ${r.limit} 人`,
  ADMINISTRATOR_ALONE: (r) => `${r.unitName ?? '单位'}只有一位管理员，请先添加同事并移交后再操作`,
  NOT_PRINCIPAL: () => '只有主管理员可以这样做',
  NOT_ADMINISTRATOR: () => '对方还不是管理员，请先添加',
  LAST_ADMINISTRATOR: () => '这是最后一位管理员，请先授予另一位管理员权限，再移除',
  NOT_INVITED: () => '您的手机号不是部署时指定的首位管理员手机号，请联系部署人员核对',
  ADMINISTRATOR_EXISTS: () => '已经有管理员了，这一步只能用一次；请联系现任管理员为您授予角色',
  ORDER_UNKNOWN: () => '没有找到这张订单，或它不属于您',
  NOT_PAYABLE: (r) => `${r.name ?? '这条报名'}还没有通过审核，或已不在报名中，暂时不能交费`,
  ALREADY_PAID: (r) => `${r.name ?? '这条报名'}已经交费，请不要重复交费`,
  ORDER_OPEN: (r) =>
    r.unitName === undefined
      ? `${r.name ?? '您'}已选择${channelText[r.channel]}，请先取消再换一种方式，以免重复交费`
      : `${r.name ?? '您'}已在${r.unitName}的集体交费中，请先由单位移出，以免重复交费`,
  ORDER_NOT_OPEN: (r) =>
    r.status === 'paid' ? '这张订单已经交费，不能再改' : '这张订单已关闭，请刷新后查看',
  ORDER_CHANGED: () => '这张订单刚被修改，请查看最新内容后再操作',
  PAY_TOO_LATE: (r) => `交费期限已过（${untilText(r.endedAt)}），请联系会务组`,
  PRICE_CHANGED: (r) => `应交金额是${moneyText(r.fen)}，请核对后再交费`,
  ONLINE_NOT_OFFERED: () => '这台设备暂不支持在线支付，请选择银行转账',
  PAY_UNAVAILABLE: () => '微信支付暂时没有回应，请稍后再试；已付的款项不会丢失',
  NOTHING_PAID: () => '没有查到已交的费用，不需要退费',
  REFUND_TOO_LATE: (r) => `退费申请已截止（${untilText(r.endedAt)}），不能再退费`,
  REFUND_UNKNOWN: () => '没有找到这笔退费',
  REFUND_DECIDED: () => '这笔退费刚被处理，请查看最新状态',
  REFUND_IS_ONLINE: () => '在线支付的退费由微信支付原路退回，无需手动完成',
  NOT_PAID: () => '交费到账后才能申请发票',
  INVOICE_TOO_LATE: (r) => `发票应在交费后一个月内申请，${fullDay(r.until)}已截止，请联系财务`,
  INVOICE_STANDS: (r) =>
    r.status === 'issued' ? '发票已经开具，可以直接下载' : '这张订单的发票正在办理，请稍候',
  INVOICE_UNKNOWN: () => '没有找到这张发票，或它不属于您',
  INVOICE_DECIDED: () => '这张发票刚被处理，请查看最新状态',
  RECEIPT_UNKNOWN: () => '没有找到这笔到账记录，请刷新后再试',
  AMOUNT_DIFFERS: (r) =>
    `所选款项共${moneyText(r.offeredFen)}，与应交的${moneyText(r.dueFen)}不符，请核对`,
  WAYS_DIFFER: () => '线上支付与银行转账的款项不能合并支付同一订单，请将其中一种原路退回',
  NO_SURPLUS: () => '这笔款项没有这么多可退的余额，请核对',
  STATEMENT_UNREADABLE: (r) => `对账单没有导入：${fileProblemText[r.why](r.row)}`,
  SURVEY_NOT_OPEN: (r) => closedText(r.standing),
  SURVEY_SUBMITTED: (r) => `您已在${momentText(r.at)}提交问卷，每人只能提交一次`,
  SURVEY_CHANGED: () => '问卷刚被组织者更新，已保留您填写的内容，请看过最新问题后再提交',
  REPLIES_WRONG: (r) => `还有 ${r.problems.length} 道题需要填写或修改，请看题目下面的提示`,
  SURVEY_EDITED: () => '问卷刚被其他组织者修改，请查看最新内容后再改',
  SURVEY_UNFINISHED: (r) => `问卷还有 ${r.lacks.length} 处没有填好，改好后才能发布`,
  ONLY_WORDING: (r) =>
    `已有学员提交问卷，只能修改文字；${r.questions.length} 道题的增删、顺序、题型、选项或必填设置需要改回`,
  SURVEY_NOT_PUBLISHED: () => '这个培训的问卷还没有发布，暂时没有结果',
  CERTIFICATE_UNKNOWN: () => '没有找到这张证书，请返回列表重新选择',
  CERTIFICATE_REVOKED: (r) => `这张证书已于${momentText(r.at)}撤销，如有疑问请联系会务组`,
  CERTIFICATE_REPLACED: (r) => `这张证书已于${momentText(r.at)}换发，请查看新证书`,
  DOWNLOAD_CLOSED: (r) => `证书下载已截止（${untilText(r.closedAt)}），仍可以查看`,
  REISSUE_CLOSED: (r) => `证书下载已截止（${untilText(r.closedAt)}），按通知不再补发`,
  NOT_EARNED: (r) => notEarnedText(r.missing),
  NAME_UNPRINTABLE: (r) => `证书字库里没有“${r.characters}”，请与会务组确认姓名的写法`,
  TEMPLATE_UNKNOWN: () => '这张证书还没有设置模板，请先由组织者保存模板',
  TEMPLATE_CHANGED: () => '证书模板刚被其他组织者修改，请查看最新内容后再改',
  TEMPLATE_BLOCKED: (r) => `证书模板还有 ${r.findings.length} 处需要修改，请看提示`,
  KEY_UNKNOWN: () => '签名密钥刚被更换，请刷新后查看',
  TOO_MANY_LOOKUPS: (r) =>
    `今天按编号查询的次数已满，请扫证书上的二维码，或${momentText(r.againAt)}后再查`,
  NOTHING_SHARED: () => '这一年还没有同事授权单位查看的证书',
  NO_SEAT: () => '该学员还在候补，有名额空出后才能通过',
};

export function refusalText(refusal: AnyRefusal): string {
  const sentence = sentences[refusal.code] as (refusal: AnyRefusal) => string;
  return sentence(refusal);
}
