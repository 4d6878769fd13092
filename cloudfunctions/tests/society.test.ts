import { societyCalls } from '#contract/society';
import type { Unit } from '#domain/unit/unit';
import { applicationForm } from '../../src/domain/member/samples.fixture';
import { demoDues } from '../../config/demo/dues';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import { PERSON_FEN, ReviewDesk, TODAY, UNIT_FEN } from './reviewDesk';
import {
  applied,
  asUnit,
  finance,
  hubei,
  ofPerson,
  ofUnit,
  reviewer,
  secondReviewer,
  unit,
  unitAdministrators,
} from './societyCast';

const { decide, recordDues } = societyCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
beforeEach(() => product.load(applied()));
const desk = new ReviewDesk(() => product);
const record = (amountFen: number, paidOn = TODAY) =>
  product.ask(hubei, recordDues, { applicationId: ofPerson, revision: 2, amountFen, paidOn });

const storedUnit = async (): Promise<Unit> =>
  (await product.documents<Unit>('units', { _id: unit._id }))[0]!;

describe('the application of a unit (M6)', () => {
  it('shows its reviewer all that is needed to decide', async () => {
    expect(await desk.shown(reviewer, ofUnit)).toMatchObject({
      kind: 'unit',
      name: '湖北省图书馆',
      societyName: '湖北省图书馆学会',
      isRenewal: false,
      acts: ['approve', 'return', 'reject'],
      duesIfApproved: { amountFen: UNIT_FEN, remark: '湖北省图书馆会费', years: 3 },
      administrators: [{ phone: expect.any(String) }, { phone: expect.any(String) }],
      mayReplaceAdministrators: true,
      form: { creditCode: applicationForm.creditCode },
      terms: [],
    });
  });

  it('is approved, paid and finally approved, written down and told to every administrator', async () => {
    await desk.acts(reviewer, ofUnit, 'approve');
    expect(await desk.shown(reviewer, ofUnit)).toMatchObject({
      acts: ['return', 'reject'],
      review: { status: 'preliminarilyApproved', dues: { amountFen: UNIT_FEN } },
    });
    await desk.acts(finance, ofUnit, 'recordDues');
    expect(await desk.shown(finance, ofUnit)).toMatchObject({
      acts: [],
      review: { status: 'paid', paidOn: TODAY },
    });
    await desk.acts(reviewer, ofUnit, 'approveFinally');
    const term = { from: TODAY, until: '2028-12-31' };
    expect(await desk.shown(reviewer, ofUnit)).toMatchObject({
      acts: ['revoke'],
      review: { status: 'approved', term },
      terms: [term],
    });
    expect(await storedUnit()).toMatchObject({ memberUntil: '2028-12-31', terms: [term] });
    expect(await desk.audits()).toMatchObject([
      { action: 'approve', by: idOf(reviewer), target: ofUnit, title: '湖北省图书馆' },
      { action: 'recordDues', by: idOf(finance), target: ofUnit },
      { action: 'approveFinally', by: idOf(reviewer), target: ofUnit },
    ]);
    const told = await desk.messages();
    for (const openid of unitAdministrators)
      expect(told.filter(({ personId }) => personId === idOf(openid))).toMatchObject([
        { kind: 'duesAsked', about: { kind: 'unit', unitId: unit._id } },
        { kind: 'duesRecorded' },
        { kind: 'membershipApproved', until: '2028-12-31' },
      ]);
  });

  it('is reviewed preliminarily by the society that recommends it, and settled nationally alone', async () => {
    expect(await desk.shown(hubei, ofUnit)).toMatchObject({
      acts: ['approve', 'return', 'reject'],
    });
    await desk.acts(hubei, ofUnit, 'approve');
    await desk.refuses(() => desk.act(hubei, ofUnit, 'recordDues'), { code: 'NOT_ALLOWED' });
    await desk.acts(finance, ofUnit, 'recordDues');
    await desk.refuses(() => desk.act(hubei, ofUnit, 'approveFinally'), {
      code: 'NOT_ALLOWED',
    });
  });

  it('extends the term that stands when it renews (M9)', async () => {
    await desk.acts(reviewer, ofUnit, 'approve');
    await desk.acts(finance, ofUnit, 'recordDues');
    await desk.acts(reviewer, ofUnit, 'approveFinally');
    const [first] = await product.documents<ReturnType<typeof asUnit>>('unitApplications');
    const renewal = asUnit([first!], { years: 1 });
    await product.import({ unitApplications: [first!, renewal] });
    await desk.acts(reviewer, renewal._id, 'approve');
    const [again] = await product.documents<{ review: { revision: number } }>('unitApplications', {
      _id: renewal._id,
    });
    await product.value(finance, recordDues, {
      applicationId: renewal._id,
      revision: again!.review.revision,
      amountFen: 6000_00,
      paidOn: TODAY,
    });
    await desk.acts(reviewer, renewal._id, 'approveFinally');
    expect(await desk.shown(reviewer, renewal._id)).toMatchObject({
      isRenewal: true,
      review: { term: { from: '2029-01-01', until: '2029-12-31' } },
    });
    expect(await storedUnit()).toMatchObject({ memberUntil: '2029-12-31', terms: [{}, {}] });
    await desk.refuses(() => desk.act(reviewer, ofUnit, 'revoke'), {
      code: 'LATER_TERM',
      until: '2029-12-31',
    });
  });
});

describe('dues', () => {
  it('are recorded whole and not in the future', async () => {
    await desk.acts(hubei, ofPerson, 'approve');
    await desk.refuses(() => record(PERSON_FEN - 1), {
      code: 'WRONG_AMOUNT',
      dueFen: PERSON_FEN,
      receivedFen: PERSON_FEN - 1,
    });
    await desk.refuses(() => record(PERSON_FEN, '2026-04-04'), {
      code: 'PAID_IN_FUTURE',
      today: TODAY,
    });
    expect(await record(PERSON_FEN, '2026-04-01')).toMatchObject({
      ok: true,
      value: { review: { status: 'paid', paidOn: '2026-04-01' } },
    });
  });

  it('are asked by today’s settings; a tier that is gone is told, and the unit chooses anew', async () => {
    const tiers = demoDues.tiers.filter(({ qualification }) => qualification !== '企业会员');
    await product.import({ settings: [{ _id: 'dues', revision: 2, ...demoDues, tiers }] });
    const application = await desk.shown(reviewer, ofUnit);
    expect(application.acts).toEqual(['return', 'reject']);
    expect(application.duesIfApproved).toBeUndefined();
    await desk.refuses(() => desk.act(reviewer, ofUnit, 'approve'), {
      code: 'TIER_UNKNOWN',
    });
  });

  it('of persons are asked only once somebody has set them', async () => {
    const person = { ...demoDues.person, yearlyFen: 0 };
    await product.import({ settings: [{ _id: 'dues', revision: 2, ...demoDues, person }] });
    await desk.refuses(() => desk.act(hubei, ofPerson, 'approve'), {
      code: 'DUES_NOT_SET',
    });
  });
});

describe('a repeat after a lost answer', () => {
  it('is answered as the first time, and nothing is written twice', async () => {
    const approve = {
      applicationId: ofUnit,
      revision: 1,
      decision: { kind: 'approve' as const },
    };
    const first = await product.value(reviewer, decide, approve);
    const before = await product.dump();
    const again = await product.value(reviewer, decide, approve);
    expect({ ...again, now: first.now }).toEqual(first);
    expect(await product.dump()).toEqual(before);
    await desk.refuses(() => product.ask(secondReviewer, decide, approve), {
      code: 'APPLICATION_DECIDED',
      status: 'preliminarilyApproved',
    });
    const dues = {
      applicationId: ofUnit,
      revision: 2,
      amountFen: UNIT_FEN,
      paidOn: TODAY,
    };
    await product.value(finance, recordDues, dues);
    expect(await product.value(finance, recordDues, dues)).toMatchObject({
      review: { status: 'paid' },
    });
    await desk.refuses(() => product.ask(finance, recordDues, { ...dues, paidOn: '2026-04-02' }), {
      code: 'APPLICATION_DECIDED',
    });
  });
});
