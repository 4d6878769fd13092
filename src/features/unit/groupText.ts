import type { GroupOrderShown, OrderShown } from '#contract/order';
import type { OutputOf } from '#contract/call';
import type { orderCalls } from '#contract/order';
import { moneyText } from '#text/money';

type Why = OutputOf<typeof orderCalls.groupCandidates>['others'][number]['why'];

export const orderStatusText: Record<OrderShown['status'], string> = {
  open: '待到账',
  paid: '已交费',
  closed: '已取消',
};

export const refundStatusText: Record<
  NonNullable<GroupOrderShown['lines'][number]['refund']>['status'],
  string
> = {
  requested: '退费申请中',
  declined: '退费未通过',
  inProgress: '退费中',
  done: '已退费',
};

/** Why somebody of the staff cannot be put into an order now. */
export const whyText: Record<Why, string> = {
  notApproved: '报名还没有通过审核',
  paid: '已交费',
  payingOnline: '本人正在线支付',
  payingByBank: '本人已选择银行转账',
  inGroup: '已在本单位的另一张订单中',
  inOtherGroup: '已在其他单位的订单中',
  tooLate: '交费期限已过',
};

/** Words of the list of a unit's orders. */
export const groupsText = {
  intro:
    '由单位一次转账，为多名已通过审核的职工交费。每张订单一个金额、一条附言；到账后每人都算已交费。',
  trainings: '选择培训',
  waiting: (count: number) => `${count} 人可交费`,
  nobody: '暂无可交费的职工',
  orders: '集体交费订单',
  noOrders: '还没有集体交费的订单',
  noTrainings: '目前没有进行中的培训',
  people: (count: number) => `${count} 人`,
  openedOn: (day: string) => `${day}生成`,
} as const;

/** Words of choosing the people. */
export const groupStaffText = {
  who: '选择交费的职工',
  how: '职工的报名已通过、尚未交费，才能列入；金额按各人报名时确定的价格计算。',
  all: '全选',
  none: '全不选',
  member: '会员价',
  nonMember: '非会员价',
  others: '不能列入的职工',
  othersGist: (count: number) => `${count} 人`,
  nobody:
    '目前没有可以列入的职工。职工报名时的工作单位须是本单位，或已由本单位认领，且报名已通过审核、尚未交费。',
  sum: (count: number, fen: number) => `已选 ${count} 人，共 ${moneyText(fen)}`,
  most: (limit: number) => `一张订单最多 ${limit} 人，请分次生成`,
  open: '生成订单',
  opening: '正在生成…',
  change: '保存名单',
  changing: '正在保存…',
  unchanged: '名单没有变化',
  oneWay: '列入后，职工本人不能再在线支付或自己转账，直到移出订单。',
  notOpened: '订单没有生成',
  notChanged: '名单没有保存',
  changed: '名单已更新',
  back: '返回',
} as const;

/** Words of one order. */
export const groupText = {
  amount: { open: '应付总额', paid: '已付总额', closed: '订单金额' },
  people: '人数',
  paidOn: '到账确认',
  transfer: '转账信息',
  transferHow: '请从单位账户一次转账；金额和附言请原样填写，便于财务核对。',
  remark: '附言',
  voucherHow: '转账后请上传回单的照片，便于财务尽快核对；也请保留回单原件。',
  voucherSent: '✓ 凭证已上传，等待财务核对',
  voucherUpload: '上传汇款凭证',
  voucherReplace: '更换凭证',
  voucherBusy: '正在上传…',
  voucherDone: '凭证已上传',
  voucherFailed: '凭证还没有传上去',
  list: '交费名单',
  change: '调整名单',
  changeAfterVoucher: '已经转账的，请先联系财务再调整名单，以免金额对不上。',
  letGo: '取消订单',
  letGoAsk: '取消这张订单？',
  letGoMeaning:
    '取消后，名单里的职工可以自己交费，或列入新的订单。已经转账的请不要取消，先联系财务。',
  letGoConfirm: '确认取消',
  letGoDone: '订单已取消',
  notDone: '没有办成',
  closed: '这张订单已取消，请不要再按它转账。',
  toInvoice: '申请或查看发票',
  invoiceOver: '申请已截止',
  invoiceUntil: (day: string) => `${day}前申请`,
} as const;
