import { samplePerson, sampleProfile } from './people';
import { demoUnits } from './units';
import type { Person } from '#domain/person/person';

/** Somebody whose phone one can pick up in the demo. */
export interface Persona {
  readonly openid: string;
  readonly name: string;
  readonly role: string;
  readonly note: string;
  readonly phoneNumber: string;
}

const persona = (
  key: string,
  name: string,
  role: string,
  note: string,
  phone: string,
): Persona => ({
  openid: `oLSC_${key.padEnd(23, '0')}`,
  name,
  role,
  note,
  phoneNumber: phone,
});

export const newcomer = persona(
  'newcomer',
  '林晓雯',
  '演示馆员（新）',
  '第一次打开，尚未登记个人信息',
  '13800010001',
);
export const librarian = persona(
  'librarian',
  '周文博',
  '演示馆员',
  '已登记个人信息，可以报名',
  '13800010002',
);
export const colleague = persona(
  'colleague',
  '何雨桐',
  '演示馆员',
  '已登记个人信息，可以报名',
  '13800010003',
);
export const latecomer = persona(
  'latecomer',
  '高志远',
  '演示馆员',
  '名额报满后报名，进入候补',
  '13800010004',
);
export const organizer = persona(
  'organizer',
  '石静怡',
  '演示组织者',
  '审核两个培训的报名',
  '13800010009',
);

export const personas: readonly Persona[] = [newcomer, librarian, colleague, latecomer, organizer];

const hubei = demoUnits.find((unit) => unit.name === '湖北省图书馆')!;
const workplace = { kind: 'listed', unitId: hubei._id, name: hubei.name } as const;

/** The personas who have signed up. */
export const signedUpPersonas: readonly Person[] = [librarian, colleague, latecomer, organizer].map(
  ({ openid, name, phoneNumber }, index) => ({
    ...samplePerson(1000 + index, openid, {
      ...sampleProfile(1000 + index),
      name,
      ...(openid === librarian.openid
        ? { workplace, province: hubei.province, city: '武汉市' }
        : {}),
    }),
    phone: phoneNumber,
  }),
);
