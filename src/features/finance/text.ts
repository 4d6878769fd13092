import type { Difference, InvoiceRow, LineShown, OrderRow, RefundRow } from '#contract/finance';
import { civilDateOf, type CivilDate } from '#domain/calendar';
import type * as z from '#domain/z';
import { dayText, fullDay } from '#text/dates';
import { moneyText } from '#text/money';

export type LineKind = LineShown['proposal']['kind'];

export const LINE_KINDS = [
  'exact',
  'likely',
  'group',
  'none',
] as const satisfies readonly LineKind[];

/** 12 笔; nothing where none waits. */
const waits = (count: number, word: string): string => (count === 0 ? '' : `${word} ${count}`);

/** Words of 财务. */
export const homeText = {
  money: '未核对的到账',
  noMoney: '到账都已核对',
  lines: (count: number) => `共 ${count} 笔`,
  openOrders: (count: number) =>
    count === 0 ? '没有待交费的转账订单' : `${count} 张转账订单等待到账`,
  check: '去核对',
  import: { label: '导入对账单', note: 'Excel 或 CSV' },
  linesEntry: '到账核对',
  refunds: '退款',
  refundsNote: (requested: number, inProgress: number) =>
    [waits(requested, '待审批'), waits(inProgress, '待转出')].filter(Boolean).join(' · ') ||
    '没有待办',
  invoices: '发票',
  invoicesNote: (applied: number, red: number) =>
    [waits(applied, '待开具'), waits(red, '待红冲')].filter(Boolean).join(' · ') || '没有待办',
  day: { label: '在线支付对账', note: '按天核对' },
  exports: { label: '导出交费明细', note: '按培训' },
} as const;

/** Words of the import of a statement. */
export const importText = {
  what: '从网上银行导出交易明细（Excel 或 CSV），发到“文件传输助手”，再在这里选择。',
  safe: '表头自动识别；同一笔到账重复导入也只记一次。',
  choose: '选择对账单',
  another: '再导入一份',
  again: '重新导入这份文件',
  uploading: '正在上传…',
  reading: (name: string) => `正在读取 ${name}…`,
  done: '导入完成',
  file: '文件',
  added: '新增到账',
  known: '以前已导入',
  outgoing: '支出（不处理）',
  repeated: '文件内重复',
  unreadable: (count: number) => `${count} 行没有读懂，请人工核对`,
  row: (row: number, sheet?: string) =>
    sheet === undefined ? `第 ${row} 行` : `“${sheet}”第 ${row} 行`,
  count: (count: number) => `${count} 笔`,
  check: '去核对到账',
  refused: '没有导入',
} as const;

export const lineKindText: Record<LineKind, string> = {
  exact: '可直接确认',
  likely: '建议',
  group: '集体',
  none: '待处理',
};

export const lineTabText = (kind: LineKind, count: number | undefined): string =>
  count === undefined || count === 0 ? lineKindText[kind] : `${lineKindText[kind]} ${count}`;

const WAYS: Record<LineShown['way'], string> = {
  bank: '银行转账',
  online: '在线支付',
  card: '现场刷卡',
};

/** 4月7日 · 银行转账 · 账号尾号 5678 */
export const lineNote = ({ paidOn, way, account }: LineShown): string =>
  [
    dayText(paidOn),
    WAYS[way],
    ...(account === undefined ? [] : [`账号尾号 ${account.slice(-4)}`]),
  ].join(' · ');

/** Words of the transfers to be checked. */
export const linesText = {
  empty: {
    exact: '没有可以直接确认的到账',
    likely: '没有需要您判断的建议',
    group: '没有集体转账的建议',
    none: '没有待处理的到账',
  } satisfies Record<LineKind, string>,
  import: '导入对账单',
  remark: '附言',
  noRemark: '没有写附言',
  part: (fen: number) => `已用去一部分，原到账 ${moneyText(fen)}`,
  near: '可能相关的订单',
  confirm: (fen: number) => `确认 ${moneyText(fen)}`,
  confirming: '正在确认…',
  choose: '选择订单',
  others: '改选订单',
  giveBack: '退回',
  confirmed: '已确认到账',
  already: '之前已确认过',
  refused: '没有确认',
  askTitle: (from: string) => `确认 ${from} 的这笔到账？`,
  askWords: '请核对付款人、附言与下面的订单是否相符。确认后，学员会收到到账通知。',
  cancel: '返回',
  loadMore: '加载更多',
  loadingMore: '正在加载…',
  allShown: '已全部显示',
  noOrder: '对方可能还没有在小程序中选择银行转账，请联系对方选择后再核对，或退回。',
  rest: '这笔款项已支付过订单，余额如是多付，请退回；如还要支付其他订单，请选择订单。',
} as const;

/** 王晓梅 · 湖北省图书馆, or the unit and how many. */
export const orderTitle = ({ payer, unitName, people }: OrderRow): string => {
  if (people.length > 1 || payer === unitName) return `${payer}（${people.length} 人）`;
  return unitName === '' ? payer : `${payer} · ${unitName}`;
};

export const orderNote = ({ trainingTitle, openedAt }: OrderRow): string =>
  `${trainingTitle} · ${dayText(civilDateOf(openedAt))}下单`;

export const orderText = {
  names: (names: readonly string[]) => names.join('、'),
  voucher: '查看凭证',
  noVoucher: '凭证暂时打不开，请稍后再试',
  price: '价格依据',
} as const;

/** Words of choosing orders for one transfer. */
export const assignText = {
  search: '姓名、单位、金额',
  chosen: '已选',
  due: '到账',
  left: (fen: number) => `确认后剩余 ${moneyText(fen)}，留待处理或退回`,
  short: (fen: number) => `还差 ${moneyText(fen)}`,
  exact: '金额正好',
  none: '请选择这笔款项支付的订单，可以选几张',
  more: '与另一笔到账合起来支付',
  moreHint: '只选一张订单时，可以再选一笔到账补足差额',
  nothing: '没有找到待交费的转账订单，请换个词试试',
  noOpen: '现在没有待交费的转账订单',
  showAll: '显示全部',
  confirm: '确认到账',
  gone: '没有找到这笔到账，它可能已经全部处理完',
  back: '返回',
} as const;

/** Words of giving money back that belongs to nothing (P5). */
export const giveBackText = {
  title: '退回这笔款项',
  words: '将列入“待转出”，请按原账户转账退回后标记已退。',
  online: '在线支付的款项会由微信支付原路退回。',
  amount: '退回金额（元）',
  amountHint: (fen: number) => `最多 ${moneyText(fen)}`,
  amountWrong: '请填写不超过余额的金额，如 490 或 490.50',
  reason: '原因',
  reasonHint: '如：未报名、多付、重复转账',
  confirm: '确定退回',
  done: '已列入退款',
  refused: '没有退回',
} as const;

export type RefundStatus = RefundRow['status'];
export const REFUND_STATUSES = ['requested', 'inProgress', 'done', 'declined'] as const;

export const refundStatusText: Record<RefundStatus, string> = {
  requested: '待审批',
  inProgress: '待转出',
  done: '已退回',
  declined: '未同意',
};

/** Words of money that goes back. */
export const refundText = {
  empty: {
    requested: '没有待审批的退费申请',
    inProgress: '没有待转出的退款',
    done: '还没有已退回的款项',
    declined: '没有未同意的申请',
  } satisfies Record<RefundStatus, string>,
  surplus: '多付或无法对应的款项',
  asked: (day: CivilDate) => `${dayText(day)}申请`,
  listed: (day: CivilDate) => `${dayText(day)}列入`,
  reason: '说明',
  payer: '原付款人',
  account: '原账号',
  paidOn: '到账日期',
  online: '微信支付原路退回，到账后自动完成',
  invoice: '已开发票，退款后请红冲',
  grant: '同意退费',
  decline: '不同意',
  finish: '标记已退',
  progress: '正在提交…',
  grantTitle: (subject: string) => `同意 ${subject} 退费？`,
  grantWords: ({ fen, way }: RefundRow) =>
    `${moneyText(fen)} ${way === 'online' ? '将由微信支付原路退回' : '将列入“待转出”，请按原账户转账退回后标记已退'}。学员的报名随即取消，有候补的，名额让给候补的人。不能撤回。`,
  finishTitle: (fen: number) => `已转出 ${moneyText(fen)}？`,
  finishWords: '请在银行转账成功后标记。',
  finishTold: '学员会收到退款完成的通知。',
  declineTitle: (subject: string) => `不同意 ${subject} 退费`,
  declineMeaning: '学员的报名保留，并会看到您写的原因。',
  declineCommon: ['课程资料已发放', '名额已无法转让', '已过退费期限'],
  reader: '学员',
  declineConfirm: '确定不同意',
  cancel: '返回',
  done: { grant: '已同意退费', decline: '已回复学员', finish: '已标记退款' },
  refused: '没有完成',
} as const;

export type InvoiceStatus = InvoiceRow['status'];
export const INVOICE_STATUSES = ['applied', 'redDue', 'issued', 'returned', 'red', 'void'] as const;

export const invoiceStatusText: Record<InvoiceStatus, string> = {
  applied: '待开具',
  redDue: '待红冲',
  issued: '已开具',
  returned: '待修改',
  red: '已红冲',
  void: '已作废',
};

/** Words of invoices (P7). */
export const invoiceText = {
  empty: {
    applied: '没有待开具的发票',
    redDue: '没有待红冲的发票',
    issued: '还没有已开具的发票',
    returned: '没有退回修改的申请',
    red: '还没有红冲的发票',
    void: '没有作废的申请',
  } satisfies Record<InvoiceStatus, string>,
  item: '项目',
  itemName: '培训费',
  title: '抬头',
  code: '税号',
  number: '发票号码',
  payer: '交费人',
  training: '培训',
  amount: '金额',
  reason: '退回原因',
  applied: (day: CivilDate) => `${fullDay(day)}申请`,
  kind: '类型',
  person: '个人',
  redWhy: '开票后发生退款，请开具红字发票冲销原发票。',
  issue: '开具发票',
  issueRed: '登记红字发票',
  giveBack: '退回修改',
  file: '发票文件（PDF 或图片）',
  chooseFile: '选择文件',
  changeFile: '换一个文件',
  chosen: (name: string) => `已上传：${name}`,
  numberHint: '发票右上角的 8 位或 20 位数字',
  numberWrong: '发票号码是 8 至 20 位数字，请核对',
  fileMissing: '请先选择发票文件',
  confirm: '确认开具',
  confirmRed: '确认红冲',
  progress: '正在提交…',
  uploading: '正在上传…',
  returnTitle: (title: string) => `退回“${title}”的申请`,
  returnMeaning: '交费人会看到您写的原因，修改后可以重新申请。',
  returnCommon: ['请填写单位全称', '税号与抬头不符', '请改为单位抬头'],
  reader: '交费人',
  returnConfirm: '确定退回',
  done: { issued: '已开具，交费人会收到通知', red: '已登记红字发票', returned: '已退回修改' },
  refused: '没有完成',
} as const;

const WHAT: Record<z.infer<typeof Difference>['what'], string> = {
  notEntered: '微信已收款，这里没有记账',
  notPaidThere: '这里已记账，微信没有这笔收款',
  amountDiffers: '两边金额不同',
};

/** Words of a day's online payments. */
export const dayPageText = {
  day: '日期',
  ask: '向微信支付核对',
  progress: '正在逐笔核对…',
  hint: '按下单日期核对，逐笔询问微信支付，可能需要几秒。',
  orders: '在线订单',
  ours: '这里记账',
  theirs: '微信收款',
  agree: '两边一致，没有差异',
  nothing: '这一天没有在线订单',
  differences: (count: number) => `${count} 笔有差异`,
  what: (what: keyof typeof WHAT) => WHAT[what],
  order: '订单号',
  count: (count: number) => `${count} 张`,
} as const;

export const exportsText = {
  hint: '每人一行：姓名、单位、金额、价格依据、到账、退款、发票。导出会记入操作记录。',
  open: '导出',
  progress: '正在导出…',
  empty: '还没有已发布的培训',
  notOpened: '文件没有打开，请稍后再试',
  refused: '没有导出',
} as const;

export const commonText = { refresh: '刷新', toWorkbench: '返回工作台' } as const;
