import type { Question } from '#domain/training/draftQuestions';
import type { DraftFinding, FindingCode } from '#domain/training/findings';
import { dayWithWeekday, untilText, windowText } from './dates';
import { contactTopicText } from './labels';
import { questionText } from './questions';
import { feeText } from './training';

/** What was found, why it matters, what to do. */
export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

type With<Code extends FindingCode> = Extract<DraftFinding, { code: Code }>;
type Words = { readonly [Code in FindingCode]: (finding: With<Code>) => FindingWords };

const CHOSEN: readonly Question[] = [
  'registration.opensAt',
  'registration.closesAt',
  'windows.study',
  'windows.survey',
  'windows.certificate',
  'checkIn.opensAt',
  'checkIn.closesAt',
  'classDays',
  'leaveOn',
  'refundUntil',
  'refundBy',
];

const missing = (field: Question): string =>
  `${CHOSEN.includes(field) ? '请选择' : '请填写'}${questionText[field]}`;

const WORDS: Words = {
  MISSING: ({ field }) => ({
    what: `${questionText[field]}还没有填`,
    why: '学员报名前需要知道这一项。',
    todo: missing(field),
  }),
  REVERSED: ({ field }) => ({
    what: `${questionText[field]}的结束早于开始`,
    why: '这样的时间不存在。',
    todo: `请重新选择${questionText[field]}`,
  }),
  REGISTRATION_ENDS_BEFORE_IT_OPENS: () => ({
    what: '报名截止早于报名开始',
    why: '这样没有人能报名。',
    todo: '请把报名截止改到报名开始之后',
  }),
  REGISTRATION_OVER_ALREADY: () => ({
    what: '报名已经截止',
    why: '发布后没有人能报名。',
    todo: '请把报名截止改到今天之后',
  }),
  REGISTRATION_AFTER_COURSE: () => ({
    what: '培训结束后才开始报名',
    why: '报上名也无法参加。',
    todo: '请检查报名时间和培训时间',
  }),
  REGISTRATION_DURING_COURSE: () => ({
    what: '培训开始后仍可报名',
    why: '晚报名的人会错过一部分，也来不及退费。',
    todo: '如果不是有意这样安排，请提前报名截止',
  }),
  SURVEY_BEFORE_STUDY: () => ({
    what: '问卷早于学习开始',
    why: '学完全部课程才能填问卷。',
    todo: '请检查问卷时间',
  }),
  SURVEY_AFTER_CERTIFICATE: () => ({
    what: '问卷比证书下载结束得晚',
    why: '最后几天填问卷的人拿不到证书。',
    todo: '请延长证书下载时间，或提前结束问卷',
  }),
  CERTIFICATE_BEFORE_STUDY: () => ({
    what: '证书下载早于学习开始',
    why: '学完课程、填完问卷才有证书。',
    todo: '请检查证书下载时间',
  }),
  CERTIFICATE_ENDS_WITH_STUDY: () => ({
    what: '证书下载不晚于学习结束',
    why: '最后一天学完的人可能来不及下载，之后无法补发。',
    todo: '建议把证书下载延长几天',
  }),
  CHECK_IN_AFTER_CLASS: () => ({
    what: '报到晚于上课结束',
    why: '学员无法报到后上课。',
    todo: '请检查报到时间和上课时间',
  }),
  CHECK_IN_ENDS_BEFORE_IT_OPENS: () => ({
    what: '报到结束早于报到开始',
    why: '这样没有人能报到。',
    todo: '请检查报到时间',
  }),
  LEAVE_BEFORE_CLASS_ENDS: () => ({
    what: '离会早于上课结束',
    why: '学员会按离会日期订票和住宿。',
    todo: '请检查离会日期',
  }),
  PAY_BY_BEFORE_REGISTRATION: () => ({
    what: '最后交费日早于报名开始',
    why: '这样没有人能按时交费。',
    todo: '请检查最后交费日',
  }),
  PAY_BY_WHILE_REGISTERING: ({ payBy }) => ({
    what: `最后交费日${dayWithWeekday(payBy)}之后仍可报名`,
    why: '之后通过审核的人，只有 3 天时间交费。',
    todo: '如果不是有意这样安排，请推迟最后交费日或提前报名截止',
  }),
  PAY_BY_AFTER_COURSE: () => ({
    what: '最后交费日在培训结束之后',
    why: '交费后才能参加培训。',
    todo: '请检查最后交费日',
  }),
  SEATS_WITHOUT_PAY_BY: () => ({
    what: '有名额限制，但没有最后交费日',
    why: '不交费的人会一直占着名额，候补的人等不到。',
    todo: '建议填写最后交费日',
  }),
  REFUND_AFTER_COURSE_STARTS: () => ({
    what: '培训开始后仍可申请退费',
    why: '学员上课后也可以退费。',
    todo: '如果不是有意这样安排，请把退费截止改到培训开始前',
  }),
  TRANSFER_CLEARS_LATE: ({ paidOn, checkedOn }) => ({
    what: `${dayWithWeekday(paidOn)}的转账，最晚${dayWithWeekday(checkedOn)}才核对完`,
    why: '那时培训已经开始，转账的人可能晚开课、也可能过了退费时间。选择转账前，系统会把这两个日期告诉学员。',
    todo: '如果希望都能按时开课，请提前报名截止或最后交费日',
  }),
  FEE_MISSING: () => ({
    what: '费用为 0 元',
    why: '目前的报名都要交费。',
    todo: '请填写会员和非会员的费用',
  }),
  FEE_WITHOUT_TIER: () => ({
    what: '会员和非会员费用相同',
    why: '会员没有优惠。',
    todo: '如果不是有意这样安排，请检查费用',
  }),
  MEMBER_PAYS_MORE: () => ({
    what: '会员费用高于非会员',
    why: '会员价应当更低。',
    todo: '请检查两项费用是否填反',
  }),
  REMARK_WITHOUT_KEYWORD: () => ({
    what: '汇款附言里没有培训名',
    why: '财务对账时看不出是哪个培训的款项。',
    todo: '建议在附言里加一个固定词，例如“在职培训”',
  }),
  REMARK_WITHOUT_NAME: () => ({
    what: '个人汇款附言里没有姓名',
    why: '财务无法对应到人。',
    todo: '请在个人汇款附言里加上“姓名”',
  }),
  CONTACT_MISSING: ({ topic }) => ({
    what: `没有“${contactTopicText[topic]}”联系人`,
    why: '学员遇到问题不知道找谁。',
    todo: '建议添加联系人',
  }),
  HOURS_MISSING: () => ({
    what: '没有填写学时',
    why: '证书上不会写学时。',
    todo: '如果证书要写学时，请填写',
  }),
  BED_NOT_HALF_A_ROOM: ({ hotel }) => ({
    what: `“${hotel}”的床位价不是整间价的一半`,
    why: '两人合住时，两个床位的钱要正好等于一间房的房费。',
    todo: '请检查整间每晚和床位每晚的价格',
  }),
  ACCOUNT_DIFFERS: ({ number }) => ({
    what: '收款账号与学会设置的不同',
    why: `学会设置的账号是 ${number}，学员可能把钱转错。`,
    todo: '请与财务核对收款账户',
  }),
  ACCOUNT_NOT_CONFIRMED: () => ({
    what: '收款账户还没有经财务确认',
    why: '会费设置里的账户仍标为示例。',
    todo: '请管理员先在“会费设置”中核对账户',
  }),
  PAY_NOT_SET_UP: () => ({
    what: '微信支付还没有开通',
    why: '学员暂时只能银行转账。',
    todo: '开通后会自动显示在线支付，不需要再改培训',
  }),
  NOTHING_ONLINE: () => ({
    what: '没有开放在线支付',
    why: '学员只能银行转账，需要 5 个工作日核对；公务卡也用不了。',
    todo: '如果不是有意这样安排，请选择可以在线支付的设备',
  }),
  HOLIDAYS_UNKNOWN: ({ year }) => ({
    what: `${year} 年的放假安排还没有公布或收录`,
    why: '转账核对日期先按周一至周五推算，可能有出入。',
    todo: '放假安排公布后，日期会自动更新',
  }),
  MODE_CHANGED: () => ({
    what: '已发布的培训不能更改线上、线下',
    why: '已报名的人按原来的方式安排了时间。',
    todo: '请改回原来的方式，或另建一个培训',
  }),
  SEATS_SWITCHED: () => ({
    what: '已发布的培训不能改为限名额或不限名额',
    why: '已经有人按原来的规则报名。',
    todo: '请改回原来的设置；可以把名额改得更大',
  }),
  SEATS_BELOW_HOLDERS: ({ holders }) => ({
    what: `已有 ${holders} 人占用名额`,
    why: '名额不能少于已经占用的人数。',
    todo: `请把名额改为 ${holders} 人或以上`,
  }),
  FEE_CHANGED: ({ from, to }) => ({
    what: `费用改为${feeText(to)}`,
    why: `原来是${feeText(from)}。已报名的人仍按报名时的价格交费，只影响之后的报名。`,
    todo: '确认后立即生效',
  }),
  PAY_BY_CHANGED: ({ from, to }) => ({
    what: to === undefined ? '取消最后交费日' : `最后交费日改为${dayWithWeekday(to)}`,
    why:
      from === undefined
        ? '原来没有最后交费日，已通过的人也会受影响。'
        : `原来是${dayWithWeekday(from)}，已通过还没交费的人会受影响。`,
    todo: '请通知已通过的学员',
  }),
  REFUND_CHANGED: ({ to, isByDecision }) => ({
    what: `退费截止改为${untilText(to)}，${isByDecision ? '由财务决定' : '按时申请即退'}`,
    why: '学员报名时看到的是原来的退费规则。',
    todo: '请通知已报名的学员',
  }),
  ACCOUNT_CHANGED: () => ({
    what: '收款账户改了',
    why: '有人可能已经记下原来的账号，正在转账。',
    todo: '请与财务确认，并通知还没交费的学员',
  }),
  HOTEL_HAS_ROOMS: ({ hotel }) => ({
    what: `“${hotel}”还留有客房，不能去掉`,
    why: '有人登记了这家酒店，去掉后他们看不到自己住在哪里。',
    todo: '请先到“住宿安排”把这家酒店的客房数去掉，并重新排房发布',
  }),
  COURSE_MOVED: ({ from, to }) => ({
    what: `培训时间改为${windowText(to)}`,
    why: `原来是${windowText(from)}，已报名的人按原来的时间做了安排。`,
    todo: '请通知已报名的学员',
  }),
};

export function findingText(finding: DraftFinding): FindingWords {
  const words = WORDS[finding.code] as (finding: DraftFinding) => FindingWords;
  return words(finding);
}

const RELIED_ON: readonly FindingCode[] = [
  'FEE_CHANGED',
  'PAY_BY_CHANGED',
  'REFUND_CHANGED',
  'ACCOUNT_CHANGED',
  'COURSE_MOVED',
];

/** For the record: what of the things people relied on was changed; empty where nothing was. */
export const changesText = (findings: readonly DraftFinding[]): string =>
  findings
    .filter(({ code }) => RELIED_ON.includes(code))
    .map((finding) => findingText(finding).what)
    .join('；');
