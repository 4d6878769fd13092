import { yuan } from '#domain/money';
import { Society } from '#domain/member/society';
import { provinceCodes, provinceText } from '#text/provinces';

/** Taiwan, Hong Kong and Macao have no society of the Society's (M5). */
const WITHOUT_SOCIETY: readonly string[] = ['710000', '810000', '820000'];

/** Where a person who applies through that society can pay; the other societies tell applicants themselves. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  '110000': '北京银行白石桥支行',
  '310000': '上海银行徐汇支行',
  '330000': '杭州银行曙光支行',
  '420000': '汉口银行洪山支行',
  '440000': '广州银行中山支行',
  '510000': '成都银行人民南路支行',
};

/** An account in sample figures: 99 and the province's code. */
function sampleAccount(province: string, holder: string): Partial<Society> {
  const bank = ACCOUNTS[province];
  return bank === undefined
    ? {}
    : { account: { holder, bank, number: `99${province}${province}00` }, sample: true };
}

const provincial = (province: string): object => {
  const name = `${provinceText(province)}图书馆学会`;
  return {
    _id: `province-${province}`,
    name,
    kind: 'province',
    ...sampleAccount(province, name),
  };
};

/** The Society's branches by the word that their id ends with. */
const BRANCHES: Readonly<Record<string, string>> = {
  academic: '学术研究委员会',
  reading: '阅读推广委员会',
  'public-libraries': '公共图书馆分会',
  'higher-education': '高等学校图书馆分会',
  'special-libraries': '专业图书馆分会',
  'party-schools': '党校图书馆分会',
  minors: '未成年人图书馆分会',
  schools: '中小学图书馆分会',
};

const branch = ([id, name]: [string, string]): object => ({
  _id: `branch-${id}`,
  name,
  kind: 'branch',
  ...(id === 'public-libraries'
    ? {
        account: {
          holder: '中国图书馆学会',
          bank: '北京银行白石桥支行',
          number: '990000000000001',
        },
        yearlyFen: yuan(60),
        sample: true,
      }
    : {}),
});

/** The societies that review persons and recommend units: provinces and branches (M5, U). */
export const demoSocieties: readonly Society[] = [
  ...provinceCodes.filter((code) => !WITHOUT_SOCIETY.includes(code)).map(provincial),
  ...Object.entries(BRANCHES).map(branch),
].map((society) => Society.parse(society));

/** The societies without accounts and figures, which nobody has confirmed (X1, X2). */
export const societiesToImport: readonly Society[] = demoSocieties.map(({ _id, name, kind }) => ({
  _id,
  name,
  kind,
}));
