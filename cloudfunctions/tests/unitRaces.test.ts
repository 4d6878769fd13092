import { unitCalls } from '#contract/unit';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import {
  applicationForm,
  asks,
  claimed,
  colleague,
  CREDIT_CODE,
  elsewhere,
  hubei,
  newcomer,
  principal,
  second,
  stranger,
  tibet,
  unitCast,
  unitForm,
  wuhan,
} from './units';

const unitId = hubei._id;
const ROUNDS = 4;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 4, latencyMs: 5 });
});
afterAll(() => product.close());
beforeEach(() => product.load(unitCast()));

type Attempt = { readonly ok: boolean; readonly refusal?: { code: string } };

/** One attempt stands; the refusal of the other. */
function theOther(attempts: readonly Attempt[]): Attempt['refusal'] {
  expect(attempts.filter(({ ok }) => ok)).toHaveLength(1);
  return attempts.find(({ ok }) => !ok)?.refusal;
}

describe('two at the same moment', () => {
  it('who claim and decline the same person: one decision stands, the other is told', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(unitCast());
      const asked = await asks(product, colleague);
      const other = theOther(
        await Promise.all([
          product.call(principal, unitCalls.decideClaim, { ...asked, decision: { kind: 'claim' } }),
          product.call(second, unitCalls.decideClaim, {
            ...asked,
            decision: { kind: 'decline', reason: '查无此人' },
          }),
        ]),
      );
      expect(other).toMatchObject({ code: 'CLAIM_DECIDED' });
      const [{ claim }] = (await product.documents('memberships')) as [{ claim: object }];
      expect(other).toMatchObject({ status: Reflect.get(claim, 'status') as string });
      expect(await product.documents('audits')).toHaveLength(1);
      const told = await product.documents('messages', { personId: idOf(colleague) });
      expect(told).toHaveLength(1);
    }
  });

  it('who register the same new unit: one registers it, the other is told by whom', async () => {
    const form = { ...unitForm, name: '长江新区图书馆' };
    const spaced = { ...form, name: '长江新区 图书馆' };
    const other = theOther(
      await Promise.all([
        product.call(newcomer, unitCalls.register, { form }),
        product.call(stranger, unitCalls.register, { form: spaced }),
      ]),
    );
    expect(other).toMatchObject({ code: 'UNIT_REGISTERED' });
    const units = await product.documents<{ name: string; administrators: object[] }>('units');
    const registered = units.filter(({ name }) => name.startsWith('长江新区'));
    expect(registered).toHaveLength(1);
    expect(registered[0]!.administrators).toHaveLength(1);
  });

  it('who take over the same listed unit: one administers it', async () => {
    const other = theOther(
      await Promise.all([
        product.call(newcomer, unitCalls.register, { form: unitForm }),
        product.call(stranger, unitCalls.register, { form: unitForm }),
      ]),
    );
    expect(other).toMatchObject({ code: 'UNIT_REGISTERED' });
    const [unit] = await product.documents<{ administrators: object[] }>('units', {
      _id: tibet._id,
    });
    expect(unit!.administrators).toHaveLength(1);
  });

  it('units that apply with the same credit code: one has it, the other is told whose it is', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(unitCast());
      const apply = (openid: string, id: typeof unitId) =>
        product.call(openid, unitCalls.apply, { unitId: id, form: applicationForm });
      const other = theOther(
        await Promise.all([apply(principal, unitId), apply(elsewhere, wuhan._id)]),
      );
      const [owner] = await product.documents<{ unitId: string }>('creditCodes');
      const name = owner!.unitId === unitId ? hubei.name : wuhan.name;
      expect(other).toMatchObject({ code: 'CREDIT_CODE_TAKEN', unitName: name });
      const applications = await product.documents('unitApplications');
      expect(applications).toMatchObject([{ unitId: owner!.unitId }]);
      expect(await product.documents('creditCodes')).toMatchObject([{ _id: CREDIT_CODE }]);
    }
  });

  it('administrators who apply for the same unit: one application is open', async () => {
    const apply = (openid: string, years: number) =>
      product.call(openid, unitCalls.apply, { unitId, form: { ...applicationForm, years } });
    const other = theOther(await Promise.all([apply(principal, 1), apply(second, 2)]));
    expect(other).toMatchObject({ code: 'APPLICATION_OPEN', applicationId: `${unitId}:1` });
    expect(await product.documents('unitApplications')).toHaveLength(1);
  });

  it('who release each other: the principal stays administrator', async () => {
    const first = await claimed(product, principal);
    const other = await claimed(product, second);
    const answers = await Promise.all([
      product.call(principal, unitCalls.release, other),
      product.call(second, unitCalls.release, first),
    ]);
    const refused = theOther(answers);
    expect(['MEMBERSHIP_UNKNOWN', 'NOT_PRINCIPAL']).toContain(refused!.code);
    const [unit] = await product.documents<{ administrators: object[] }>('units', { _id: unitId });
    expect(unit!.administrators).toHaveLength(1);
  });

  it('resignations of the last two: one of them stays', async () => {
    const resignations = [principal, second].map((openid) =>
      product.call(openid, unitCalls.dismiss, { unitId, personId: idOf(openid) }),
    );
    const other = theOther(await Promise.all(resignations));
    expect(other).toMatchObject({ code: 'ADMINISTRATOR_ALONE' });
  });

  it('handing on to somebody who resigns: the unit has a principal who administers it', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(unitCast());
      const toSecond = { unitId, personId: idOf(second) };
      await Promise.all([
        product.call(principal, unitCalls.handOn, toSecond),
        product.call(second, unitCalls.dismiss, toSecond),
      ]);
      const [unit] = await product.documents<{ administrators: { personId: string }[] }>('units', {
        _id: unitId,
      });
      const ids = unit!.administrators.map(({ personId }) => personId);
      expect([[idOf(principal)], [idOf(second), idOf(principal)]]).toContainEqual(ids);
    }
  });

  it('edits of the contact data: one stands, the other sees what is there now', async () => {
    const { name: _name, ...contact } = unitForm;
    const edit = (openid: string, fax: string) =>
      product.call(openid, unitCalls.updateContact, {
        unitId,
        revision: 3,
        contact: { ...contact, fax },
      });
    const other = theOther(
      await Promise.all([edit(principal, '027-87332281'), edit(second, '027-87332282')]),
    );
    expect(other).toMatchObject({ code: 'UNIT_CHANGED' });
  });
});
