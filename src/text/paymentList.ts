import type { CivilDate } from '#domain/calendar';

/** One row of a training's payments; days as 2026-04-03, amounts in yuan. */
export interface PaymentListRow {
  readonly name: string;
  readonly unitName: string;
  readonly yuan: number;
  readonly priceReason: string;
  readonly way: string;
  readonly payer: string;
  readonly paidOn: string;
  readonly state: string;
  readonly refundedOn: string;
  readonly invoice: string;
  readonly invoiceTitle: string;
  readonly orderId: string;
}

interface Column {
  readonly key: keyof PaymentListRow;
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export const paymentListColumns: readonly Column[] = [
  { key: 'name', title: '姓名', width: 12 },
  { key: 'unitName', title: '工作单位', width: 28 },
  { key: 'yuan', title: '金额（元）', width: 12 },
  { key: 'priceReason', title: '价格依据', width: 40 },
  { key: 'way', title: '交费方式', width: 12 },
  { key: 'payer', title: '付款人', width: 28 },
  { key: 'paidOn', title: '到账日期', width: 12 },
  { key: 'state', title: '状态', width: 10 },
  { key: 'refundedOn', title: '退回日期', width: 12 },
  { key: 'invoice', title: '发票', width: 24 },
  { key: 'invoiceTitle', title: '发票抬头', width: 28 },
  { key: 'orderId', title: '订单号', width: 34 },
];

export const paymentListText = {
  way: { online: '在线支付', bank: '银行转账', group: '集体转账' },
  state: {
    none: '已交费',
    requested: '申请退费',
    declined: '已交费',
    inProgress: '退费中',
    done: '已退费',
  },
  invoice: {
    applied: () => '待开具',
    returned: () => '待修改抬头',
    void: () => '已作废',
    issued: (number: string) => number,
    redDue: (number: string) => `${number}（待红冲）`,
    red: (number: string) => `${number}（已红冲）`,
  },
} as const;

export const paymentListFile = (trainingTitle: string, on: CivilDate): string =>
  `${trainingTitle}交费明细${on}.xlsx`;
