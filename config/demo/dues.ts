import { yuan } from '#domain/money';
import { DuesSettings } from '#domain/member/dues';

const SOCIETY = '中国图书馆学会';

interface Sizes {
  readonly id: string;
  readonly qualification: string;
  /** Lowest staff number → yuan per year. */
  readonly yearlyYuanFrom: Readonly<Record<number, number>>;
}

const SIZES: readonly Sizes[] = [
  {
    id: 'library',
    qualification: '图书馆会员',
    yearlyYuanFrom: { 1: 1000, 31: 2000, 101: 3000, 301: 5000 },
  },
  // 1–30 staff pay 6000 a year in the notice's example (M7).
  {
    id: 'enterprise',
    qualification: '企业会员',
    yearlyYuanFrom: { 1: 6000, 31: 8000, 101: 10000 },
  },
  {
    id: 'institution',
    qualification: '事业单位会员',
    yearlyYuanFrom: { 1: 1000, 31: 2000, 101: 3000 },
  },
  { id: 'organization', qualification: '社会组织会员', yearlyYuanFrom: { 1: 1000, 31: 2000 } },
];

/** Each size ends where the next begins; the last one is open. */
const tiersOf = ({ id, qualification, yearlyYuanFrom }: Sizes): object[] =>
  Object.entries(yearlyYuanFrom).map(([from, amount], index, all) => {
    const next = all[index + 1];
    return {
      id: `${id}-${from}`,
      qualification,
      staff: { from: Number(from), ...(next ? { until: Number(next[0]) - 1 } : {}) },
      yearlyFen: yuan(amount),
      sample: true,
    };
  });

/** What the Society asks of members; the tiers and the person's rate are samples until it sets its own (M7, M8, X2). */
export const demoDues: DuesSettings = DuesSettings.parse({
  tiers: SIZES.flatMap(tiersOf),
  unitRemark: { beforeName: '', afterName: '会费' },
  // P6; notice 001 prints another figure as its twelfth, so finance confirms it (X1).
  account: {
    holder: SOCIETY,
    bank: '北京银行白石桥支行',
    number: '20000006591800105310002',
    bankCode: '313100000626',
  },
  accountIsSample: true,
  person: {
    yearlyFen: yuan(50),
    sample: true,
    remark: { beforeName: '', afterName: '个人会费' },
  },
});
