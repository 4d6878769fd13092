import { samplePerson, sampleProfile } from './people';
import { demoUnits } from './units';
import type { Person } from '#domain/person/person';
import { SocietyId } from '#domain/member/society';
import type { Grant, Grants } from '#domain/role/role';
import { personIdOf } from '#shell/identity';

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

export const administrator = persona(
  'administrator',
  '沈明远',
  '演示管理员',
  '授予角色、设置会费、查看操作记录',
  '13800010011',
);
export const reviewer = persona(
  'reviewer',
  '郑雅琴',
  '演示审核员',
  '审核全国的入会申请',
  '13800010012',
);
export const finance = persona('finance', '傅晓岚', '演示财务', '登记会费到账', '13800010013');
export const provincial = persona(
  'provincial',
  '胡建平',
  '演示湖北省学会',
  '审核湖北省的入会申请并登记会费',
  '13800010014',
);
export const unitAdministrator = persona(
  'unitAdministrator',
  '唐立新',
  '演示单位管理员',
  '在湖北省图书馆工作，管理单位会员事务',
  '13800010015',
);

export const learner = persona(
  'learner',
  '许安然',
  '演示学员',
  '已交在职培训费，把时钟拨到 4 月 13 日即可学习',
  '13800010016',
);

const signingUp: readonly Persona[] = [
  librarian,
  colleague,
  latecomer,
  organizer,
  administrator,
  reviewer,
  finance,
  provincial,
  unitAdministrator,
  learner,
];

export const personas: readonly Persona[] = [newcomer, ...signingUp];

const hubei = demoUnits.find((unit) => unit.name === '湖北省图书馆')!;
const inHubei = {
  workplace: { kind: 'listed', unitId: hubei._id, name: hubei.name },
  province: hubei.province,
  city: '武汉市',
} as const;
const worksInHubei = new Set([librarian, provincial, unitAdministrator]);

/** The personas who have signed up. */
export const signedUpPersonas: readonly Person[] = signingUp.map((one, index) => ({
  ...samplePerson(1000 + index, one.openid, {
    ...sampleProfile(1000 + index),
    name: one.name,
    ...(worksInHubei.has(one) ? inHubei : {}),
  }),
  phone: one.phoneNumber,
}));

const hubeiSociety = SocietyId.parse('province-420000');

/** What the personas may do beyond their own affairs. */
export const personaGrants: readonly Grants[] = (
  [
    [organizer, [{ role: 'organizer', trainings: 'all' }]],
    [administrator, [{ role: 'administrator' }]],
    [reviewer, [{ role: 'reviewer', scope: 'national' }]],
    [finance, [{ role: 'finance', scope: 'national' }]],
    [
      provincial,
      [
        { role: 'reviewer', scope: hubeiSociety },
        { role: 'finance', scope: hubeiSociety },
      ],
    ],
  ] satisfies [Persona, Grant[]][]
).map(([{ openid }, grants]) => ({ _id: personIdOf(openid), grants: [...grants] }));
