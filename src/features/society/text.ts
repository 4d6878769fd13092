import type { ApplicationRow, ApplicationShown } from '#contract/society';
import { type CivilDate, civilDateOf, daysBetween, type Instant } from '#domain/calendar';
import type { ApplicationAct } from '#domain/member/decideOn';
import { latestOf, nextTerm } from '#domain/member/term';
import { fullDay } from '#text/dates';
import { duesStatusText } from '#text/labels';
import { moneyText } from '#text/money';

type Status = ApplicationRow['status'];
type Kind = ApplicationRow['kind'];

export const kindText: Record<Kind, string> = { unit: '单位', person: '个人' };

/** The states in which the Society has something to do. */
type Waiting = 'submitted' | 'preliminarilyApproved' | 'paid';

/** 单位（8）: how many are in a state whose next step is mine. */
export const kindTabText = (
  kind: Kind,
  counts: Readonly<Record<Waiting, number>> | undefined,
  mine: readonly Waiting[],
): string => {
  const waiting = counts ? mine.reduce((sum, status) => sum + counts[status], 0) : 0;
  return waiting === 0 ? kindText[kind] : `${kindText[kind]}（${waiting}）`;
};

/** 待初审 12; states that nobody waits in are not counted. */
export const statusTabText = (status: Status, count: number | undefined): string =>
  count === undefined ? duesStatusText[status] : `${duesStatusText[status]} ${count}`;

/** Words of the list of applications. */
export const queueText = {
  search: { unit: '单位名称、拼音或首字母', person: '姓名、拼音或手机号' },
  scope: '管理范围',
  change: '切换 ›',
  everywhere: '全国',
  mine: '我负责的全部学会',
  empty: {
    submitted: '没有待初审的申请',
    preliminarilyApproved: '没有待交会费的申请',
    paid: '没有待终审的申请',
    returned: '没有退回待修改的申请',
    approved: '还没有通过的申请',
    rejected: '没有未通过的申请',
    withdrawn: '没有撤回的申请',
  } satisfies Record<Status, string>,
  searched: (search: string) => `在全部状态中查找“${search}”`,
  searchEmpty: '没有找到符合的申请，请换个词试试',
  searchMore: '只显示前 30 条，请多输入几个字',
  showAll: '返回列表',
  refresh: '刷新',
  loadingMore: '正在加载…',
  allShown: '已全部显示',
  loadMore: '加载更多',
  renewal: '续费',
  voucher: '已传凭证',
} as const;

/** 已等 3 天; how long it has been in its state. */
function waitingText(since: Instant, now: Instant): string {
  const days = daysBetween(civilDateOf(since), civilDateOf(now));
  // The number stays with its words where the line ends.
  return days <= 0 ? '今天提交' : `已等\u00a0${days}\u00a0天`;
}

const WAITS: readonly Status[] = ['submitted', 'preliminarilyApproved', 'paid', 'returned'];

const WAITING_SINCE: Partial<Record<Status, string>> = {
  preliminarilyApproved: '今天通过初审',
  paid: '今天到账',
  returned: '今天退回',
};

/** 湖北省图书馆学会 · 已等 3 天 · ¥18,000 */
export function rowNote(row: ApplicationRow, now: Instant): string {
  const { societyName, status, since, submittedAt, amountFen } = row;
  const waited = waitingText(since, now);
  const today = waited.startsWith('今天') ? WAITING_SINCE[status] : undefined;
  const when = WAITS.includes(status)
    ? (today ?? waited)
    : `${fullDay(civilDateOf(submittedAt))}提交`;
  return [societyName, when, amountFen === undefined ? undefined : moneyText(amountFen)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

export const actText: Record<ApplicationAct, string> = {
  approve: '通过初审',
  return: '退回修改',
  reject: '不予通过',
  recordDues: '登记会费到账',
  approveFinally: '通过终审',
  rejectFinally: '终审不通过',
  reopen: '重新审核',
  revoke: '撤销批准',
  recordRefund: '登记会费已退回',
};

/** Words of one application under review. */
export const reviewText = {
  more: '其他操作',
  progress: '正在提交…',
  cancel: '取消',
  reader: '申请人',
  refused: '没有处理成功',
  changed: '这份申请已有变化',
  back: '返回列表',
  done: {
    approve: '初审已通过',
    return: '已退回修改',
    reject: '已设为不通过',
    recordDues: '已登记到账',
    approveFinally: '终审已通过',
    rejectFinally: '已设为不通过',
    reopen: '已重新审核',
    revoke: '已撤销',
    recordRefund: '已登记退回',
  } satisfies Record<ApplicationAct, string>,
  applicant: '申请人',
  conditions: '个人会员条件',
  unit: '单位资料',
  application: '申请内容',
  mailing: '邮寄信息',
  administrators: '单位管理员',
  dues: '会费',
  voucher: '转账凭证',
  voucherNone: '申请人还没有上传凭证',
  voucherLost: '凭证图片已找不到，请联系申请人重新上传',
  voucherOpen: '点按查看大图',
  terms: '会员资格',
  noTerms: '此前没有会员资格',
  timeline: '办理经过',
  first: '首次入会',
  renewal: '会员续费',
  noTier:
    '会费档次已调整，这份申请选择的会员资格和人员规模已不存在。请退回修改，请申请人重新选择。',
  sample: '会费标准还是示例。请先由管理员在“会费设置”中核对确认，再通过初审。',
  noRate: '个人会费还没有设置，暂时不能通过初审。请联系管理员在“会费设置”中填写。',
  waitsForDues: '等待申请人交会费，由财务登记到账后再终审。',
  waitsForReviewer: '会费已到账，等待终审。',
  waitsForNational: '单位会员的会费和终审由中国图书馆学会办理。',
  own: '这是您自己或您单位的申请，请由其他同事办理。',
  replace: '更换单位管理员',
} as const;

/** Names of what a unit says of itself (U). */
export const unitText = {
  qualification: '会员资格',
  staff: '人员规模',
  years: '资格期限',
  yearsOf: (years: number) => `${years} 年`,
  creditCode: '信用代码',
  invoiceTitle: '发票抬头',
  landline: '电话',
  mobile: '手机',
  email: '邮箱',
  address: '地址',
  postcode: '邮编',
  webSite: '网址',
  fax: '传真',
  remark: '备注',
  recipient: '收件人',
  logoOf: (name: string) => `${name}的标志`,
} as const;

export const duesText = {
  due: '应交会费',
  sample: '示例，待确认',
  arrived: '已到账会费',
  memberUntil: '会员有效至',
  ifApproved: '通过后应交',
  remark: '汇款附言',
  paidOn: '到账日期',
  until: '终审后有效至',
  refund: '退回会费',
  toRefund: (amount: string) => `${amount} 待退回`,
  refunded: (amount: string, day: string) => `${amount}，${day}已退回`,
  voucherSent: (moment: string) => `转账凭证（${moment}上传）`,
} as const;

/** Last day of the membership that a final approval today would open (M7, M9). */
export function termAhead({ terms, now, review, duesIfApproved }: ApplicationShown): CivilDate {
  const years = (review.dues ?? duesIfApproved)?.years ?? 1;
  return nextTerm(latestOf(terms), civilDateOf(now), years).until;
}

type Fact = readonly [label: string, value: string];

interface Ask {
  readonly title: string;
  /** Amount and day, each whole in its line. */
  readonly facts: readonly Fact[];
  readonly words: string;
  readonly confirm: string;
}

/** A unit is a member at once, a person from the next day on (M11). */
const EFFECT: Record<Kind, string> = {
  unit: '通过后会员资格生效',
  person: '通过的次日起为会员',
};

/** Asked once, naming whom, how much and until when. */
export function askText(
  act: 'approve' | 'approveFinally' | 'recordRefund',
  application: ApplicationShown,
): Ask {
  const { kind, name, review, duesIfApproved } = application;
  const dues = review.dues ?? duesIfApproved;
  const amount = dues ? moneyText(dues.amountFen) : '';
  switch (act) {
    case 'approve':
      return {
        title: `通过${name}的初审？`,
        facts: [[duesText.due, amount]],
        words: '通过后申请人会收到通知、收款账户和汇款附言。',
        confirm: '确定通过初审',
      };
    case 'approveFinally':
      return {
        title: `通过${name}的终审？`,
        facts: [
          [duesText.arrived, amount],
          [duesText.memberUntil, fullDay(termAhead(application))],
        ],
        words: `${EFFECT[kind]}，申请人会收到通知。`,
        confirm: '确定通过终审',
      };
    case 'recordRefund':
      return {
        title: `登记${name}的会费已退回？`,
        facts: [[duesText.refund, review.refund ? moneyText(review.refund.fen) : '']],
        words: '请确认已退回申请人的账户。登记后不能撤回，申请人会收到通知。',
        confirm: '确定已退回',
      };
  }
}

type Reasoned = 'return' | 'reject' | 'rejectFinally' | 'reopen' | 'revoke';

const forBoth = (...phrases: readonly string[]): Record<Kind, readonly string[]> => ({
  unit: phrases,
  person: phrases,
});

/** What a decision with a reason does, said before it is made. */
export const reasonedText: Record<
  Reasoned,
  {
    readonly title: (name: string) => string;
    readonly meaning: string;
    readonly common: Readonly<Record<Kind, readonly string[]>>;
    readonly confirm: string;
  }
> = {
  return: {
    title: (name) => `退回${name}修改`,
    meaning: '申请人会看到您写的意见，修改后再次提交审核。',
    common: {
      unit: ['会员资格或人员规模与实际不符', '请补充完整邮寄信息', '信用代码与单位名称不符'],
      person: ['个人信息请按实际情况填写', '请填写工作单位全称', '请选择所在地区的学会'],
    },
    confirm: '退回申请人修改',
  },
  reject: {
    title: (name) => `不通过${name}的申请？`,
    meaning: '申请人会看到您写的原因，可以重新申请。决定有误时可以“重新审核”。',
    common: {
      unit: ['不符合会员条件', '与已有申请重复'],
      person: ['不符合会员条件', '所在单位是单位会员，请由单位认领', '与已有申请重复'],
    },
    confirm: '确定不予通过',
  },
  rejectFinally: {
    title: (name) => `终审不通过${name}的申请？`,
    meaning: '会费已到账：不通过后请财务把会费退回，并登记已退回。申请人会看到您写的原因。',
    common: forBoth('不符合会员条件', '申请材料不属实', '申请人要求退出'),
    confirm: '确定终审不通过',
  },
  reopen: {
    title: (name) => `重新审核${name}的申请？`,
    meaning: '撤销先前的决定，申请回到审核中；已到账的会费继续有效。申请人会收到通知。',
    common: forBoth('先前的决定有误', '申请人已补充说明'),
    confirm: '确定重新审核',
  },
  revoke: {
    title: (name) => `撤销${name}的会员资格？`,
    meaning: '从今天起不再是会员，申请回到待终审；此前的会员资格仍然有效。申请人会收到通知。',
    common: forBoth('批准有误', '会费未实际到账', '申请人要求退出'),
    confirm: '确定撤销',
  },
};

/** Words of the sheet that records dues. */
export const recordText = {
  title: (name: string) => `登记${name}的会费到账`,
  due: '应交会费',
  remark: '汇款附言',
  amount: '到账金额（元）',
  amountHint: '请核对银行流水后填写，须与应交会费一致',
  amountWrong: '请填写金额，例如 1000 或 1000.50',
  amountDiffers: (due: string) => `与应交会费 ${due} 不一致，请核对`,
  paidOn: '到账日期',
  paidOnHint: '银行流水上的日期',
  confirm: (amount: string) => `确认到账 ${amount}`,
} as const;

/** Words of the sheet that puts somebody in place of a unit's administrators. */
export const replaceText = {
  title: '更换单位管理员',
  meaning: (name: string) =>
    `用于${name}的管理员都已离开的情况。新管理员将取代现有的全部管理员，并写入操作记录。`,
  phone: '新管理员的手机号',
  phonePlaceholder: '对方登记时的手机号，11 位',
  phoneWrong: '请输入 11 位手机号',
  reason: '说明',
  reasonPlaceholder: '例如：原管理员已调离，单位来函',
  reasonMissing: '请写明原因',
  confirm: '确定更换',
  done: (name: string) => `已由${name}担任管理员`,
} as const;
