import { type CivilDate, instantIn, plusMilliseconds } from '#domain/calendar';
import { CONSENT_VERSION, type Person } from '#domain/person/person';
import type { Education, Profile, Title } from '#domain/person/profile';
import { personIdOf } from '#shell/identity';
import { cityNamedBy } from '../../src/features/member/regions';
import { demoUnits } from './units';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'.split('');
const GIVEN = '文静敏慧晓雯思远志强海燕建华丽娟国庆春梅明轩雨桐子涵嘉怡俊杰欣然'.split('');
const TITLES: readonly Title[] = [
  'junior',
  'intermediate',
  'intermediate',
  'associateSenior',
  'senior',
];
const EDUCATIONS: readonly Education[] = ['associate', 'bachelor', 'bachelor', 'master', 'doctor'];
const CITIES: Readonly<Record<string, string>> = {
  '110000': '北京市',
  '120000': '天津市',
  '310000': '上海市',
  '500000': '重庆市',
  '130000': '石家庄市',
  '140000': '太原市',
  '150000': '呼和浩特市',
  '210000': '沈阳市',
  '220000': '长春市',
  '230000': '哈尔滨市',
  '320000': '南京市',
  '330000': '杭州市',
  '340000': '合肥市',
  '350000': '福州市',
  '360000': '南昌市',
  '370000': '济南市',
  '410000': '郑州市',
  '420000': '武汉市',
  '430000': '长沙市',
  '440000': '广州市',
  '450000': '南宁市',
  '460000': '海口市',
  '510000': '成都市',
  '520000': '贵阳市',
  '530000': '昆明市',
  '540000': '拉萨市',
  '610000': '西安市',
  '620000': '兰州市',
  '630000': '西宁市',
  '640000': '银川市',
  '650000': '乌鲁木齐市',
};

/** Sample profile number `n`; the same number always gives the same person. */
export function sampleProfile(n: number): Profile {
  const unit = demoUnits[(n * 37) % demoUnits.length]!;
  const first = GIVEN[(n * 7) % GIVEN.length]!;
  const second = GIVEN[(n * 11 + 3) % GIVEN.length]!;
  return {
    name: `${SURNAMES[n % 20]!}${first}${n % 3 === 0 ? '' : second}`,
    gender: n % 3 === 0 ? 'male' : 'female',
    workplace: { kind: 'listed', unitId: unit._id, name: unit.name },
    province: unit.province,
    city: cityNamedBy(unit.province, unit.name) ?? CITIES[unit.province]!,
    title: TITLES[n % TITLES.length]!,
    education: EDUCATIONS[(n * 3) % EDUCATIONS.length]!,
    libraryYears: 1 + ((n * 5) % 30),
  };
}

/** Openid of a sample person; the platform's are 28 characters and start with `o`. */
export const sampleOpenid = (n: number): string => `oLSC_sample_${String(n).padStart(16, '0')}`;

const SIGNED_UP_FROM = instantIn('2026-04-02' as CivilDate, 9);

export function samplePerson(n: number, openid: string, profile: Profile): Person {
  const at = plusMilliseconds(SIGNED_UP_FROM, n * 60_000);
  return {
    _id: personIdOf(openid),
    openid,
    phone: `139${String(20_000_000 + n * 131).padStart(8, '0')}`,
    profile,
    consent: { version: CONSENT_VERSION, at },
    signedUpAt: at,
    updatedAt: at,
  };
}
