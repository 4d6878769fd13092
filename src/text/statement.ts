import type { StatementUnreadable } from '#contract/finance';
import type { Fit, NoneReason, Proposal } from '#domain/statement/proposal';
import type { RowProblem } from '#domain/statement/statementTable';

/** Why a whole file is no statement, and what to do. */
export const fileProblemText: Record<StatementUnreadable['why'], (row?: number) => string> = {
  missing: () => '文件没有传上来，请重新选择',
  tooLarge: () => '文件超过 5 MB，请按日期分段导出',
  oldExcel: () => '这是旧版 .xls 文件，请用 Excel 或 WPS 另存为 .xlsx 后再导入',
  brokenExcel: () => 'Excel 文件已损坏或加了密码，请重新导出',
  notText: () => '不是 Excel 或 CSV 文件，请从网上银行导出明细',
  quotesBroken: (row) => `第 ${row} 行的引号没有成对，请重新导出`,
  noHeader: () => '没有找到表头（日期、金额、付款人或附言），请导出完整的交易明细',
  sidesNotTold: (row) => `第 ${row} 行的表头分不清收入和支出，请导出带收支方向的明细`,
};

const ROWS: Record<RowProblem['code'], (column: string) => string> = {
  DAY_MISSING: (column) => `“${column}”是空的`,
  DAY_UNREADABLE: (column) => `“${column}”不是日期`,
  AMOUNT_MISSING: (column) => `“${column}”没有金额`,
  AMOUNT_UNREADABLE: (column) => `“${column}”不是金额`,
  BOTH_SIDES: (column) => `“${column}”与支出同时有金额`,
  NEGATIVE_INCOME: (column) => `“${column}”的收入是负数，可能是冲正`,
  DIRECTION_UNREADABLE: (column) => `“${column}”看不出是收入还是支出`,
  OTHER_CURRENCY: (column) => `“${column}”不是人民币`,
  SERIAL_REPEATED: (column) => `“${column}”与前面的行重复而附言不同`,
};

/** Why one row could not be read: column and what is wrong with it. */
export const rowProblemText = ({ code, column }: RowProblem): string => ROWS[code](column);

const PERSON: Record<Fit['person'], string> = {
  found: '附言写明姓名',
  payer: '付款人就是本人',
  near: '姓名略有出入',
  missing: '没有写姓名',
};
const UNIT: Record<Fit['unit'], string> = {
  found: '附言写明单位',
  payer: '付款人就是单位',
  short: '单位用了简称',
  near: '单位名称略有出入',
  missing: '没有写单位',
};
const KEYWORD: Record<Fit['keyword'], string> = {
  found: '写明了培训',
  near: '培训名称略有出入',
  missing: '没有写培训',
  other: '写的是另一个培训',
};

const NONE: Record<NoneReason, string> = {
  NOBODY_KNOWN: '附言和付款人中没有待交费的姓名或单位',
  NOTHING_FITS: '姓名或单位能找到，但与待交费的订单对不上',
  AMOUNT_DIFFERS: '人或单位对得上，金额与应交的不同',
  SEVERAL_FIT: '有几张订单同样符合，请选择',
  OTHER_TRAINING: '金额对得上，附言写的是另一个培训',
  ORDER_TAKEN: '符合的订单已由另一笔转账对上，可能是重复转账',
};

/** The matcher's reasons as finance reads them, the deciding one first. */
export function proposalReasons(proposal: Proposal): string[] {
  switch (proposal.kind) {
    case 'exact':
      return ['附言齐全，金额一致'];
    case 'likely': {
      const { person, unit, keyword } = proposal.fit;
      return ['金额一致', PERSON[person], UNIT[unit], KEYWORD[keyword]];
    }
    case 'group': {
      const count = `${proposal.orderIds.length} 人合计金额一致`;
      return proposal.by === 'names'
        ? [count, '附言写明了每个人']
        : [count, '该单位只有这几人的费用相加等于到账金额'];
    }
    case 'none':
      return [NONE[proposal.reason]];
  }
}

/** Money that the matcher does not look at: it came through WeChat Pay, or by card. */
export const otherWayReason = {
  online: '在线支付多付或付给了已关闭的订单，请原路退回',
  card: '现场刷卡的款项，请选择订单或退回',
} as const;
