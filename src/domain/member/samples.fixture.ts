import { type CivilDate, type Instant, instantIn } from '../calendar';
import type { PersonId, UnitId } from '../ids';
import { yuan } from '../money';
import { person } from '../registration/samples.fixture';
import { Unit, UnitContact } from '../unit/unit';
import { UnitApplicationForm } from '../unit/unitForm';
import type { Result } from '../result';
import { DuesSettings, unitDues } from './dues';
import type { DuesReview, DuesReviewStatus } from './duesReview';
import {
  decideFinally,
  decidePreliminarily,
  recordDues,
  submitted,
  withdrawApplication,
} from './duesTransitions';
import type { Asking } from './personMembership';
import { SocietyId } from './society';

export const day = (text: string): CivilDate => text as CivilDate;
/** Nine in the morning of that day in Shanghai. */
export const morning = (text: string): Instant => instantIn(day(text), 9);

const personId = (n: number): PersonId => `p${String(n).padStart(24, '0')}` as PersonId;
export const applicant = personId(1);
export const reviewer = personId(2);
export const finance = personId(3);
export const unitId = 'u-hubei' as UnitId;
export const societyId = SocietyId.parse('province-420000');

/** The applicant, as search and reviewers know them. */
export const asking: Asking = {
  personId: applicant,
  applicant: { ...person.profile, phone: person.phone },
  keys: ['王晓梅'],
};

export const act = (revision: number, on: string, by = reviewer) => ({
  revision,
  by,
  at: morning(on),
});

const place = {
  region: { province: '420000', city: '武汉市', district: '武昌区' },
  address: '公正路25号',
  postcode: '430071',
};

export const unitForm = {
  name: '湖北省图书馆',
  landline: '027-87332288',
  email: 'office@library.example.cn',
  recommendedBy: societyId,
  ...place,
  mobile: '13800000001',
};

const { name: _name, ...contact } = unitForm;

/** A registered unit without a term, as what applies. */
export const registeredUnit = {
  ...Unit.parse({
    _id: unitId,
    name: unitForm.name,
    province: '420000',
    pinyin: 'hubeishengtushuguan',
    initials: 'hbstsg',
    keys: ['湖北'],
    administrators: [{ personId: applicant, since: morning('2026-02-01') }],
    terms: [],
    revision: 1,
  }),
  contact: UnitContact.parse(contact),
};

export const applicationForm = UnitApplicationForm.parse({
  qualification: '企业会员',
  staff: { from: 1, until: 30 },
  years: 3,
  mailing: { recipient: '办公室', mobile: '13800000001', landline: '027-87332288', ...place },
  invoiceTitle: '湖北省图书馆',
  creditCode: '91350100M000100Y43',
});

export const settings = DuesSettings.parse({
  tiers: [
    {
      id: 'enterprise-30',
      qualification: '企业会员',
      staff: { from: 1, until: 30 },
      yearlyFen: yuan(6000),
      sample: true,
    },
    {
      id: 'enterprise-31',
      qualification: '企业会员',
      staff: { from: 31 },
      yearlyFen: yuan(10_000),
      sample: true,
    },
    {
      id: 'school',
      qualification: '院校会员',
      staff: { from: 1 },
      yearlyFen: yuan(1000),
      sample: true,
    },
  ],
  unitRemark: { beforeName: '【', afterName: '】+会费' },
  account: { holder: '中国图书馆学会', bank: '北京银行', number: '20000006591800105310002' },
  person: {
    yearlyFen: yuan(100),
    sample: true,
    remark: { beforeName: '', afterName: '+个人会费' },
  },
});

/** The value of a decision that a test takes for granted. */
export function granted<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** 18,000 yuan for three years. */
export const threeYears = granted(unitDues(settings, unitForm.name, applicationForm));

/** A review in any state: submitted on 1 March 2026, decided, paid and approved on the days after it. */
export function reviewIn(status: DuesReviewStatus): DuesReview {
  const first = submitted(applicant, morning('2026-03-01'));
  if (status === 'submitted') return first;
  if (status === 'withdrawn')
    return granted(withdrawApplication(first, act(1, '2026-03-02', applicant)));
  if (status === 'returned' || status === 'rejected') {
    const kind = status === 'returned' ? 'return' : 'reject';
    return granted(decidePreliminarily(first, { kind, reason: '材料不全' }, act(1, '2026-03-02')));
  }
  const approval = { kind: 'approve', dues: threeYears } as const;
  const toPay = granted(decidePreliminarily(first, approval, act(1, '2026-03-02')));
  if (status === 'preliminarilyApproved') return toPay;
  const received = { amountFen: threeYears.amountFen, paidOn: day('2026-03-03') };
  const paid = granted(recordDues(toPay, received, act(2, '2026-03-04', finance)));
  if (status === 'paid') return paid;
  return granted(decideFinally(paid, { kind: 'approve', latest: undefined }, act(3, '2026-03-05')));
}
