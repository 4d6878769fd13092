import { memberCalls } from '#contract/member';
import { personCalls } from '#contract/person';
import type { PersonMembership } from '#domain/member/personMembership';
import type { Person } from '#domain/person/person';
import type { Profile } from '#domain/person/profile';
import type { Unit } from '#domain/unit/unit';
import { applies, becomesMember, decides, memberCast, refused } from './memberCast';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import { asks, claimed, colleague, hubei, newcomer, principal, second, wuhan } from './units';

const { updateProfile } = personCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 2 });
});
afterAll(() => product.close());
beforeEach(() => product.load(memberCast()));

async function profileOf(openid: string): Promise<Profile> {
  const [person] = await product.documents<Person>('persons', { _id: idOf(openid) });
  return person!.profile;
}

const changes = async (openid: string, changed: Partial<Profile>) => ({
  profile: { ...(await profileOf(openid)), ...changed },
});

const membershipOf = async (openid: string): Promise<PersonMembership> => {
  const [membership] = await product.documents<PersonMembership>('memberships', {
    personId: idOf(openid),
  });
  return membership!;
};

const administratorsOf = async (unitId: string): Promise<string[]> => {
  const [unit] = await product.documents<Unit>('units', { _id: unitId });
  return unit!.administrators.map(({ personId }) => personId);
};

const toWuhan = {
  workplace: { kind: 'listed', unitId: wuhan._id, name: wuhan.name },
} as const;

it.each([
  ['a request', (openid: string) => asks(product, openid)],
  ['a claim', (openid: string) => claimed(product, openid)],
  ['an application that waits', (openid: string) => applies(product, openid)],
])('a new name and title stand in %s, where it is found by the name', async (_what, begin) => {
  await begin(colleague);
  await product.value(
    colleague,
    updateProfile,
    await changes(colleague, { name: '欧阳新名', title: 'senior' }),
  );
  const { applicant, keys } = await membershipOf(colleague);
  expect(applicant).toMatchObject({ name: '欧阳新名', title: 'senior' });
  expect(keys).toEqual(expect.arrayContaining(['^欧阳新名', '^ouyangxinming', '^oyxm']));
});

it('what was decided keeps the name it was decided by', async () => {
  await becomesMember(product, newcomer, '2026-04-02');
  const before = await membershipOf(newcomer);
  await product.value(newcomer, updateProfile, await changes(newcomer, { name: '新名' }));
  expect(await membershipOf(newcomer)).toEqual(before);
  const application = await applies(product, colleague);
  await decides(product, application, 1, { kind: 'approve' });
  const asked = await membershipOf(colleague);
  await product.value(colleague, updateProfile, await changes(colleague, { name: '新名' }));
  expect(await membershipOf(colleague)).toEqual(asked);
});

it('a claim stays at the former unit until somebody ends it', async () => {
  await claimed(product, colleague);
  await product.value(colleague, updateProfile, await changes(colleague, toWuhan));
  expect(await product.value(colleague, memberCalls.standing, {})).toMatchObject({
    memberships: [{ unitId: hubei._id, status: 'claimed' }],
    workplace: { unitId: wuhan._id },
  });
});

it('who changes to another unit administers the former one no more (M10)', async () => {
  await product.value(second, updateProfile, await changes(second, toWuhan));
  expect(await administratorsOf(hubei._id)).toEqual([idOf(principal)]);
  expect(await product.documents('audits', { action: 'dismiss' })).toMatchObject([
    { by: idOf(second), target: hubei._id, title: hubei.name },
  ]);
});

it('who works at the unit by a name typed in administers it no more once they work elsewhere (M10)', async () => {
  const typed = { workplace: { kind: 'typed', name: '湖北省 图书馆' } } as const;
  await product.value(second, updateProfile, await changes(second, typed));
  expect(await administratorsOf(hubei._id)).toEqual([idOf(principal), idOf(second)]);
  await product.value(second, updateProfile, await changes(second, toWuhan));
  expect(await administratorsOf(hubei._id)).toEqual([idOf(principal)]);
});

it('the only administrator hands on first, and nothing of the profile changes (M10)', async () => {
  await product.value(second, updateProfile, await changes(second, toWuhan));
  const leaving = await changes(principal, { ...toWuhan, name: '新名' });
  expect(await refused(product, principal, updateProfile, leaving)).toMatchObject({
    code: 'ADMINISTRATOR_ALONE',
    unitName: hubei.name,
  });
  const staying = await changes(principal, { name: '新名' });
  await product.value(principal, updateProfile, staying);
  expect(await administratorsOf(hubei._id)).toEqual([idOf(principal)]);
});

it('two administrators who leave at the same moment never leave the unit without one', async () => {
  for (let round = 0; round < 4; round++) {
    await product.load(memberCast());
    const answers = await Promise.all(
      [principal, second].map(async (openid) =>
        product.call(openid, updateProfile, await changes(openid, toWuhan)),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await administratorsOf(hubei._id)).toHaveLength(1);
  }
});
