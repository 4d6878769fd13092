import { societyCalls } from '#contract/society';
import { memberCalls } from '#contract/member';
import { unitCalls } from '#contract/unit';
import { type DuesReview, isOpen } from '#domain/member/duesReview';
import { UnitApplicationId } from '#domain/member/unitApplication';
import type { Unit } from '#domain/unit/unit';
import { applicationForm } from '../../src/domain/member/samples.fixture';
import { type Product, startProduct } from './product';
import { PERSON_FEN, ReviewDesk, TODAY, UNIT_FEN } from './reviewDesk';
import {
  applicant,
  applied,
  finance,
  HUBEI,
  hubei,
  hubeiReviewer,
  ofPerson,
  ofUnit,
  reviewer,
  secondReviewer,
  unit,
  unitAdministrators,
} from './societyCast';

const { decide, recordDues } = societyCalls;
const reason = '请补充材料';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 4, latencyMs: 5 });
});
afterAll(() => product.close());
beforeEach(() => product.load(applied()));
const desk = new ReviewDesk(() => product);

type Answers = readonly { ok: boolean }[];

/** One stands; all others are told what the application has become. */
function oneStands(answers: Answers): void {
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers.filter(({ ok }) => !ok))
    expect(answer).toMatchObject({ refusal: { code: 'APPLICATION_DECIDED' } });
}

const storedReview = async (collection: string, _id: string): Promise<DuesReview> =>
  (await product.documents<{ review: DuesReview }>(collection, { _id }))[0]!.review;

describe('who act at the same moment', () => {
  it('on the same new application: one decision stands, the others are told', async () => {
    const seen = { applicationId: ofUnit, revision: 1 };
    const answers = await Promise.all([
      product.call(reviewer, decide, { ...seen, decision: { kind: 'approve' } }),
      product.call(secondReviewer, decide, { ...seen, decision: { kind: 'reject', reason } }),
      product.call(hubei, decide, { ...seen, decision: { kind: 'return', reason } }),
    ]);
    oneStands(answers);
    expect(await desk.audits()).toHaveLength(1);
    expect(await desk.messages()).toHaveLength(2);
    expect((await storedReview('unitApplications', ofUnit)).revision).toBe(2);
  });

  it('as two final reviewers: one term is opened', async () => {
    await desk.acts(reviewer, ofUnit, 'approve');
    await desk.acts(finance, ofUnit, 'recordDues');
    const seen = { applicationId: ofUnit, revision: 3 };
    const answers = await Promise.all([
      product.call(reviewer, decide, { ...seen, decision: { kind: 'approveFinally' } }),
      product.call(secondReviewer, decide, { ...seen, decision: { kind: 'approveFinally' } }),
      product.call(secondReviewer, decide, {
        ...seen,
        decision: { kind: 'rejectFinally', reason },
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [stored] = await product.documents<Unit>('units', { _id: unit._id });
    const review = await storedReview('unitApplications', ofUnit);
    expect(stored!.terms).toEqual(review.status === 'approved' ? [review.term] : []);
    expect(await desk.audits()).toHaveLength(3);
  });

  it('as the one who records and the one who returns: money and review never contradict', async () => {
    await desk.acts(reviewer, ofUnit, 'approve');
    const seen = { applicationId: ofUnit, revision: 2 };
    const answers = await Promise.all([
      product.call(finance, recordDues, { ...seen, amountFen: UNIT_FEN, paidOn: TODAY }),
      product.call(hubei, decide, { ...seen, decision: { kind: 'return', reason } }),
    ]);
    oneStands(answers);
    const review = await storedReview('unitApplications', ofUnit);
    expect(['paid', 'returned']).toContain(review.status);
    expect('payment' in review).toBe(review.status === 'paid');
  });

  it('as reviewer and applicant who withdraws: one stands', async () => {
    const answers = await Promise.all([
      product.call(hubeiReviewer, decide, {
        applicationId: ofPerson,
        revision: 1,
        decision: { kind: 'approve' },
      }),
      product.call(applicant, memberCalls.withdraw, {
        membershipId: ofPerson,
        revision: 1,
      }),
    ]);
    oneStands(answers);
  });

  it('by the same person on two phones are both answered, and one decision is written', async () => {
    const approve = {
      applicationId: ofPerson,
      revision: 1,
      decision: { kind: 'approve' as const },
    };
    const answers = await Promise.all([
      product.call(hubei, decide, approve),
      product.call(hubei, decide, approve),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await desk.audits()).toHaveLength(1);
    const dues = { applicationId: ofPerson, revision: 2, amountFen: PERSON_FEN, paidOn: TODAY };
    const paid = await Promise.all([
      product.call(hubei, recordDues, dues),
      product.call(hubei, recordDues, dues),
      product.call(finance, recordDues, dues),
    ]);
    expect(paid.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect(await desk.audits()).toHaveLength(2);
    expect((await storedReview('memberships', ofPerson)).revision).toBe(3);
  });
});

const ROUNDS = 4;
const openOnes = async (collection: string) =>
  (await product.documents<{ review: DuesReview }>(collection)).filter(({ review }) =>
    isOpen(review),
  );
const renew = () =>
  product.call(unitAdministrators[0], unitCalls.apply, {
    unitId: unit._id,
    form: { ...applicationForm, years: 2 },
  });

describe('one application is open at a time', () => {
  it('where a person applies again while the rejection is undone', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(applied());
      await desk.acts(hubei, ofPerson, 'reject');
      const answers = await Promise.all([
        desk.act(hubei, ofPerson, 'reopen'),
        product.call(applicant, memberCalls.apply, { societyId: HUBEI, years: 2 }),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await openOnes('memberships')).toHaveLength(1);
    }
  });

  it('where a unit renews while its approval is revoked', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(applied());
      await desk.acts(reviewer, ofUnit, 'approve');
      await desk.acts(finance, ofUnit, 'recordDues');
      await desk.acts(reviewer, ofUnit, 'approveFinally');
      const answers = await Promise.all([desk.act(reviewer, ofUnit, 'revoke'), renew()]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await openOnes('unitApplications')).toHaveLength(1);
    }
  });

  it('where two rejections of a unit are undone at once', async () => {
    await desk.acts(reviewer, ofUnit, 'reject');
    await renew();
    const later = UnitApplicationId.parse(`${unit._id}:2`);
    await desk.acts(reviewer, later, 'reject');
    const answers = await Promise.all([
      desk.act(reviewer, ofUnit, 'reopen'),
      desk.act(secondReviewer, later, 'reopen'),
    ]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'OTHER_APPLICATION' } });
    expect(await openOnes('unitApplications')).toHaveLength(1);
  });
});
