import type { InputGiven } from '#contract/call';
import { memberCalls } from '#contract/member';
import { unitCalls } from '#contract/unit';
import type { CivilDate, Instant } from '#domain/calendar';
import type { UnitId } from '#domain/ids';
import { SocietyId } from '#domain/member/society';
import { searchKeys } from '#domain/search/searchKeys';
import { registerUnit } from '#domain/unit/registration';
import { UnitContact, withTerms } from '#domain/unit/unit';
import { demoDues } from '../../config/demo/dues';
import { samplePerson, sampleProfile } from '../../config/demo/people';
import { demoSocieties } from '../../config/demo/societies';
import { demoUnits } from '../../config/demo/units';
import { attendee, idOf } from './people';
import type { Documents, Product } from './product';

export const [principal, second, colleague, newcomer, stranger] = [0, 1, 2, 3, 4].map(attendee) as [
  string,
  string,
  string,
  string,
  string,
];
const CAST = [principal, second, colleague, newcomer, stranger];
/** Works at the other unit and administers it. */
export const elsewhere = attendee(9);

export const hubei = demoUnits.find(({ name }) => name === '湖北省图书馆')!;
export const wuhan = demoUnits.find(({ name }) => name === '武汉图书馆')!;
export const tibet = demoUnits.find(({ name }) => name === '西藏自治区图书馆')!;

const place = {
  region: { province: '420000', city: '武汉市', district: '武昌区' },
  address: '公正路 25 号',
  postcode: '430071',
};

/** Form U as the phone sends it. */
export const unitForm: InputGiven<typeof unitCalls.register>['form'] = {
  name: tibet.name,
  landline: '027-87332288',
  email: 'office@library.example.cn',
  recommendedBy: SocietyId.parse('province-420000'),
  ...place,
};
const { name: _name, ...contact } = unitForm;
export { contact };

export const CREDIT_CODE = '91350100M000100Y43';
export const OTHER_CODE = '12100000400000624D';

export const applicationForm: InputGiven<typeof unitCalls.apply>['form'] = {
  qualification: '图书馆会员',
  staff: { from: 31, until: 100 },
  years: 1,
  mailing: { recipient: '办公室', mobile: '13800000001', landline: '027-87332288', ...place },
  invoiceTitle: hubei.name,
  creditCode: CREDIT_CODE,
};

const TERM = { from: '2026-01-01' as CivilDate, until: '2026-12-31' as CivilDate };

/** A unit that is a member in 2026, administered by these people, the first being the principal. */
export function memberUnit(unit: typeof hubei, administrators: readonly string[]) {
  const at = '2026-01-05T01:00:00.000Z' as Instant;
  const by = idOf(administrators[0]!);
  const mobile = '13800000001';
  const registered = registerUnit(unit, UnitContact.parse({ ...contact, mobile }), { by, at });
  if (!registered.ok) throw new Error(registered.refusal.code);
  return {
    ...withTerms(registered.value, [TERM]),
    administrators: administrators.map((openid) => ({ personId: idOf(openid), since: at })),
  };
}

const worksAt = (openid: string, n: number, unit: typeof hubei) =>
  samplePerson(n, openid, {
    ...sampleProfile(n),
    workplace: { kind: 'listed', unitId: unit._id, name: unit.name },
  });

/** Five people of one library, `principal` and `second` its administrators; `elsewhere` administers another one. */
export const unitCast = (): Documents => ({
  persons: [
    ...CAST.map((openid, n) => worksAt(openid, n, openid === stranger ? wuhan : hubei)),
    worksAt(elsewhere, 9, wuhan),
  ],
  units: demoUnits.map((unit) => {
    if (unit === hubei) return memberUnit(hubei, [principal, second]);
    return unit === wuhan ? memberUnit(wuhan, [elsewhere]) : unit;
  }),
  societies: demoSocieties,
  settings: [{ _id: 'dues', revision: 1, ...demoDues }],
});

/** Asks the unit to be claimed; the membership as the unit's administrators name it. */
export async function asks(product: Product, openid: string, unitId: UnitId = hubei._id) {
  const asked = await product.value(openid, memberCalls.requestClaim, { unitId });
  if (asked.path !== 'unit') throw new Error('asked a society');
  return { membershipId: asked.membershipId, revision: asked.revision };
}

/** Somebody whom the principal has claimed. */
export async function claimed(product: Product, openid: string) {
  const asked = await asks(product, openid);
  const { membershipId, revision } = await product.value(principal, unitCalls.decideClaim, {
    ...asked,
    decision: { kind: 'claim' },
  });
  return { membershipId, revision };
}

/** Sample person `n` as one who has waited for the unit since then. */
export function waitingSince(n: number, at: string) {
  const { _id: personId, profile, phone } = worksAt(attendee(100 + n), 100 + n, hubei);
  return {
    _id: `${personId}:1`,
    personId,
    applicant: { ...profile, phone },
    keys: searchKeys(profile.name, [], [phone]),
    path: 'unit',
    unitId: hubei._id,
    unitName: hubei.name,
    claim: { status: 'requested', requested: { at, by: personId }, revision: 1 },
  } as const;
}
