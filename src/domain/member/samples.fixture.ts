import type { CivilDate } from '../calendar';
import { yuan } from '../money';
import { UnitApplicationForm } from '../unit/unitForm';
import { DuesSettings } from './dues';

export const day = (text: string): CivilDate => text as CivilDate;
const place = {
  region: { province: '420000', city: '武汉市', district: '武昌区' },
  address: '公正路25号',
  postcode: '430071',
};

export const unitForm = {
  name: '湖北省图书馆',
  landline: '027-87332288',
  email: 'office@library.example.cn',
  recommendedBy: { kind: 'province', province: '420000' },
  ...place,
  mobile: '13800000001',
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
  remark: { beforeName: '【', afterName: '】+会费' },
});
