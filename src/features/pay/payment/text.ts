import type { PaymentShown, RefundShown, TransferOutlook } from '#contract/order';
import type { CivilDate } from '#domain/calendar';
import { dayWithWeekday } from '#text/dates';
import { refusalText } from '#text/refusals';

/** Words about paying for oneself. */
export const payText = {
  unknown: refusalText({ code: 'REGISTRATION_UNKNOWN' }),
  toHome: '返回首页',
  amount: '应交金额',
  toRegistration: '查看我的报名',
  back: '返回',

  choose: '选择交费方式',
  once: '只选一种方式，请勿重复交费。单位统一交费的，不用自己交，请联系单位管理员。',
  online: '微信支付',
  onlineMeans: '付款后立即完成，不用写附言。使用公务卡的，请选这一种。',
  recommended: '推荐',
  notOnline: '这台设备暂不支持在线支付，请用银行转账；使用公务卡的，请联系财务。',
  bank: '银行转账',
  bankMeans: '自己转账并写好附言，由财务人工核对（5 个工作日内）。',
  payNow: (amount: string) => `微信支付 ${amount}`,
  paying: '正在打开微信支付…',
  chooseBank: '选择银行转账',
  choosing: '正在办理…',

  onlineOpen: '等待支付',
  onlineOpenMeans: (time: string) =>
    `请在${time}前完成支付；超过时间，这次支付会自动取消，可以重新发起。`,
  goOn: (amount: string) => `继续支付 ${amount}`,
  check: '我已支付，查询结果',
  checking: '正在向微信支付查询…',
  confirming: '微信支付正在确认这笔款项，请稍后查询结果。确认之前，请不要再次付款。',
  stillOpen: '还没有查到付款。如果已经扣款，请稍后再查，款项不会丢失。',
  cancelled: '支付还没有完成。可以继续支付，或换一种方式。',
  notPaid: '没有开始支付',
  notHeard: '没有查到支付结果',
  notChosen: '没有选好交费方式',
  other: '换一种方式',
  cashierFailed: '支付没有完成，您没有被扣款；可以再试一次，或改用银行转账。',

  bankOpen: '等待转账',
  toBeChecked: '等待核对',
  checkedBy: ({ checkedBy, isKnown }: TransferOutlook) =>
    `最晚${dayWithWeekday(checkedBy)}核对完成${isKnown ? '' : '，遇法定节假日顺延'}。`,
  checkOverdue: (day: CivilDate) =>
    `原定${dayWithWeekday(day)}前核对完成，现已超过，请联系财务查询。`,
  bankHow: '请按下面的金额一次转清，并把附言原样写上，财务据此核对。',
  remark: '附言',
  voucher: '转账凭证',
  voucherHow: '转账后请上传回单截图，财务核对更快。',
  voucherKeeps: '在期限前上传凭证的，名额会为您保留到核对完成。',
  voucherSent: '凭证已收到，财务核对后会通知您。',
  upload: '上传凭证',
  replace: '更换凭证',
  uploading: '正在上传…',
  uploaded: '凭证已上传',
  notUploaded: '凭证没有上传',
  letGo: '还没转账，换一种方式',
  letGoAsk: '换一种交费方式？',
  letGoBank: '已经转账的，请不要更换，以免重复交费。没有转账的，可以放心更换。',
  letGoOnline: '这次微信支付将被取消。如果已经付款，系统会先查到并记为已交费。',
  letGoConfirm: '确定更换',
  notChanged: '交费方式没有更换',

  group: '由单位集体交费',
  groupMeans: (unit: string) => `${unit}已把您列入集体交费，您不用自己交费。`,
  openedBy: '办理人',
  groupHow: '要改为自己交费，请先请办理人把您移出，以免重复交费。',

  paid: '已交费',
  amountPaid: '金额',
  paidOn: '交费时间',
  way: '交费方式',
  ways: { online: '微信支付', bank: '银行转账' },
  paidByGroup: (unit: string) => `${unit}集体交费`,
  invoice: '发票',
  invoiceUntil: (day: string) => `${day}前可申请`,
  invoiceOver: '申请已截止',
  invoiceByUnit: '集体交费的发票，由单位管理员统一申请。',

  late: '交费期限已过',
  lateMeans: '如果还想参加，请联系会务组。',
  notYet: '还不能交费',
  notYetMeans: '报名审核通过后，再到这里交费。请先不要转账。',
  free: '不用交费',
  freeMeans: '这次培训不收费用。',
  overMeans: {
    lapsed: '培训还在报名的，可以重新报名。',
    withdrawn: '不用交费。培训还在报名的，可以重新报名。',
    rejected: '不用交费。如有疑问，请联系会务组。',
  } as Readonly<Partial<Record<PaymentShown['status'], string>>>,
  moneySent: '已经付款的，款项不会丢失：财务核对后会原路退回。',

  refunded: '已退费',
  refund: '退费',
  askRefund: '申请退费',
  askRefundTitle: (amount: string) => `申请退回 ${amount}？`,
  refundByRight: '提交后立即退费，报名同时取消。',
  refundByDecision: '提交后由财务审核，结果会通知您；审核期间报名保留。',
  refundSeat: '退费后名额立即让给候补的人，再次报名要重新审核。',
  refundNoSeat: '退费后，报名期间可以重新报名，但需要重新审核。',
  refundWay: {
    online: '款项由微信支付原路退回，一般几分钟到几天到账。',
    bank: '款项由财务退回付款账户。',
  },
  refundToUnit: (unit: string) => `款项退回付款单位（${unit}）。`,
  refundReason: '退费原因',
  refundReasonHint: '例如：临时有工作安排',
  refundConfirm: '确定退费',
  refundProgress: '正在提交…',
  notRefunded: '退费没有提交',
  refundUntil: (until: string) => `${until}可申请退费。`,
  refundOver: (last: string) => `退费申请已于${last}截止。`,
  refundAmount: '退费金额',
  refundAskedOn: '申请时间',
  refundDoneOn: '退回时间',
} as const;

export const refundStatusText: Record<RefundShown['status'], string> = {
  requested: '等待财务审核',
  declined: '财务未同意',
  inProgress: '正在退回',
  done: '已退回',
};

export const refundMeaning: Record<RefundShown['status'], string> = {
  requested: '财务审核后会通知您；在此之前，报名仍然有效。',
  declined: '报名仍然有效。如情况有变，可以再次申请，或联系财务。',
  inProgress: '款项正在原路退回，到账后会通知您。',
  done: '款项已经退回，请查收。',
};
