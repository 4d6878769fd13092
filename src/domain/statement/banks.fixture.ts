import type { Cell } from './cells';

/** Money that moved, as the tests' banks print it. */
export interface Transfer {
  readonly day: string;
  /** In yuan as printed, e.g. `1,500.00`; what went out has `out`. */
  readonly yuan: string;
  readonly out?: true;
  readonly name: string;
  readonly account: string;
  readonly remark: string;
  readonly serial: string;
}

export const TRANSFERS: readonly Transfer[] = [
  {
    day: '2026-04-07',
    yuan: '490.00',
    name: '王晓梅',
    account: '6222020200012345678',
    remark: '在职培训+湖北省图书馆+王晓梅',
    serial: '20260407000123',
  },
  {
    day: '2026-04-08',
    yuan: '1,200.50',
    out: true,
    name: '北京文化传播有限公司',
    account: '0200001009000012345',
    remark: '场地费',
    serial: '20260408000456',
  },
  {
    day: '2026-04-10',
    yuan: '4,800.00',
    name: '武汉大学图书馆',
    account: '42001868608059000123',
    remark: '在职培训 武汉大学图书馆',
    serial: '20260410000789',
  },
];

const compactDay = (day: string) => day.replaceAll('-', '');
const slashDay = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1/$2/$3');
const hanDay = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const sides = ({ yuan, out }: Transfer, nothing: string) =>
  out ? [yuan, nothing] : [nothing, yuan];

/** As five banks export the same money: preamble, heads in their own words and order, totals. */
export const BANKS: Readonly<Record<string, (transfers: readonly Transfer[]) => Cell[][]>> = {
  beijing: (transfers) => [
    ['北京银行账户交易明细'],
    ['户名：', '中国图书馆学会', '账号：', '20000006591800105310002'],
    ['起止日期：', '2026-04-01 至 2026-04-30'],
    [],
    [
      '交易日期',
      '交易时间',
      '支出金额',
      '收入金额',
      '账户余额',
      '对方户名',
      '对方账号',
      '对方行名',
      '摘要',
      '附言',
      '流水号',
    ],
    ...transfers.map((one) => [
      one.day,
      '10:31:02',
      ...sides(one, ''),
      '80,000.00',
      one.name,
      one.account,
      '某某支行',
      '转账',
      one.remark,
      one.serial,
    ]),
    ['合计', '', '1,200.50', '5,290.00', '', '', '', '', '共3笔'],
  ],
  industrial: (transfers) => [
    ['HISTORYDETAIL', null],
    [
      '凭证号',
      '本方账号',
      '对方账号',
      '交易时间',
      '借/贷',
      '借方发生额',
      '贷方发生额',
      '对方行号',
      '摘要',
      '用途',
      '对方单位名称',
      '余额',
      '个性化信息',
    ],
    ...transfers.map((one) => [
      '000000000',
      '0200001009014400123',
      one.account,
      `${one.day} 10.31.02`,
      one.out ? '借' : '贷',
      ...sides(one, '0.00'),
      '102100000030',
      '跨行',
      one.remark,
      one.name,
      '80,000.00',
      '',
    ]),
    [],
    ['借方笔数：1', '借方金额合计：1,200.50', '贷方笔数：2', '贷方金额合计：5,290.00'],
  ],
  construction: (transfers) => [
    [
      '账号',
      '账户名称',
      '交易时间',
      '借方发生额（支取）',
      '贷方发生额（收入）',
      '余额',
      '币种',
      '对方户名',
      '对方账号',
      '对方开户机构',
      '记账日期',
      '摘要',
      '备注',
      '账户明细编号-交易流水号',
      '企业流水号',
      '凭证种类',
      '凭证号',
    ],
    ...transfers.map((one) => [
      '\t11001020400053001234',
      '中国图书馆学会',
      `${compactDay(one.day)} 10:31:02`,
      ...sides(one, '0.00'),
      '80,000.00',
      '人民币元',
      one.name,
      `\t${one.account}`,
      '某某支行',
      compactDay(one.day),
      '电子汇入',
      one.remark,
      `9-${one.serial}`,
      '',
      '',
      '',
    ]),
  ],
  merchants: (transfers) => [
    ['招商银行对公账户交易明细'],
    ['账号：110902777710801'],
    [
      '交易日',
      '交易时间',
      '起息日',
      '交易类型',
      '借方金额',
      '贷方金额',
      '余额',
      '摘要',
      '流水号',
      '业务名称',
      '用途',
      '收(付)方名称',
      '收(付)方账号',
    ],
    ...transfers.map((one) => [
      hanDay(one.day),
      '10:31',
      compactDay(one.day),
      '网银转账',
      ...(one.out
        ? [Number(one.yuan.replace(',', '')), null]
        : [null, Number(one.yuan.replace(',', ''))]),
      80000,
      one.remark,
      one.serial,
      '汇入',
      '',
      one.name,
      one.account,
    ]),
    [null, null, null, '合计', 1200.5, 5290],
  ],
  china: (transfers) => [
    ['查询账号[ Inquirer account number ]', '318156000001'],
    ['下载日期[ Date of download ]', '20260430'],
    [],
    [
      '交易类型[ Transaction Type ]',
      '业务类型[ Business type ]',
      '付款人账号[ Debit Account No. ]',
      "付款人名称[ Payer's Name ]",
      "收款人账号[ Payee's Account Number ]",
      "收款人名称[ Payee's Name ]",
      '交易日期[ Transaction Date ]',
      '交易时间[ Transaction time ]',
      '交易货币[ Trade Currency ]',
      '交易金额[ Trade Amount ]',
      '交易流水号[ Transaction reference number ]',
      '摘要[ Reference ]',
      '用途[ Purpose ]',
      '交易附言[ Remark ]',
    ],
    ...transfers.map((one) => [
      one.out ? '往账' : '来账',
      '网银跨行汇款',
      one.out ? '318156000001' : one.account,
      one.out ? '中国图书馆学会' : one.name,
      one.out ? one.account : '318156000001',
      one.out ? one.name : '中国图书馆学会',
      compactDay(one.day),
      '10:31:02',
      'CNY',
      `${one.out ? '-' : ''}${one.yuan}`,
      one.serial,
      'OBSS',
      '',
      one.remark,
    ]),
  ],
  byFlag: (transfers) => [
    ['记账日期', '交易金额', '借贷标志', '付款人名称', '备注', '凭证号'],
    ...transfers.map((one) => [
      slashDay(one.day),
      `￥${one.yuan}`,
      one.out ? '借' : '贷',
      one.name,
      one.remark,
      '',
    ]),
    ['记账日期', '交易金额', '借贷标志', '付款人名称', '备注', '凭证号'],
    ['总计', '6,490.50', '', '', '', ''],
  ],
};
