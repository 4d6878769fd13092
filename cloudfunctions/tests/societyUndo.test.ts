import { memberCalls } from '#contract/member';
import type { Instant } from '#domain/calendar';
import type { Unit } from '#domain/unit/unit';
import { applicationForm } from '../../src/domain/member/samples.fixture';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import { PERSON_FEN, reason, ReviewDesk } from './reviewDesk';
import {
  applicant,
  applied,
  asPerson,
  hubei,
  ofPerson,
  ofUnit,
  reviewer,
  unit,
} from './societyCast';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
beforeEach(() => product.load(applied()));
const desk = new ReviewDesk(() => product);
const codeOwner = async () =>
  (await product.documents('creditCodes', { _id: applicationForm.creditCode }))[0];

describe('a decision that was wrong', () => {
  it('is undone by a new one; the rejected unit’s credit code was free meanwhile (U)', async () => {
    await desk.acts(reviewer, ofUnit, 'reject');
    expect(await codeOwner()).not.toHaveProperty('unitId');
    expect(await desk.shown(hubei, ofUnit)).toMatchObject({ acts: ['reopen'], review: { reason } });
    await desk.acts(hubei, ofUnit, 'reopen');
    expect(await codeOwner()).toMatchObject({ unitId: unit._id });
    expect(await desk.shown(hubei, ofUnit)).toMatchObject({ review: { status: 'submitted' } });
    expect(await desk.audits()).toMatchObject([
      { action: 'reject', reason },
      { action: 'reopen', reason, by: idOf(hubei) },
    ]);
    expect((await desk.messages()).map(({ kind }) => kind)).toEqual([
      'applicationRejected',
      'applicationRejected',
      'applicationReopened',
      'applicationReopened',
    ]);
  });

  it('stays where another unit has taken the credit code since', async () => {
    await desk.acts(reviewer, ofUnit, 'reject');
    const [other] = await product.documents<Unit>('units', { name: '武汉图书馆' });
    await product.import({
      creditCodes: [{ _id: applicationForm.creditCode, unitId: other!._id }],
    });
    expect(await desk.shown(reviewer, ofUnit)).toMatchObject({ acts: [] });
    await desk.refuses(() => desk.act(reviewer, ofUnit, 'reopen'), {
      code: 'CREDIT_CODE_TAKEN',
      unitName: '武汉图书馆',
    });
  });

  it('stays where the applicant has applied anew', async () => {
    await desk.acts(hubei, ofPerson, 'reject');
    const [first] = await product.documents<ReturnType<typeof asPerson>>('memberships');
    await product.import({ memberships: [first!, asPerson(0, { earlier: [first!] })] });
    expect(await desk.shown(hubei, ofPerson)).toMatchObject({ acts: [] });
    await desk.refuses(() => desk.act(hubei, ofPerson, 'reopen'), {
      code: 'OTHER_APPLICATION',
    });
  });

  it('after dues had arrived leaves them to be returned, or counts them on', async () => {
    await desk.acts(hubei, ofPerson, 'approve', 'recordDues', 'rejectFinally');
    expect(await desk.shown(hubei, ofPerson)).toMatchObject({
      acts: ['reopen', 'recordRefund'],
      review: { status: 'rejected', refund: { fen: PERSON_FEN } },
    });
    await desk.acts(hubei, ofPerson, 'reopen', 'approveFinally');
    expect(await desk.shown(hubei, ofPerson)).toMatchObject({ review: { status: 'approved' } });
  });

  it('after the dues went back starts over unpaid', async () => {
    await desk.acts(hubei, ofPerson, 'approve', 'recordDues', 'rejectFinally', 'recordRefund');
    expect((await desk.messages()).at(-1)).toMatchObject({ kind: 'duesRefunded' });
    expect(await desk.shown(hubei, ofPerson)).toMatchObject({ acts: ['reopen'] });
    await desk.acts(hubei, ofPerson, 'reopen');
    expect(await desk.shown(hubei, ofPerson)).toMatchObject({ review: { status: 'submitted' } });
  });

  it('revoked, ends the membership from that day on, and the days before stay proven (M11)', async () => {
    await desk.acts(hubei, ofPerson, 'approve', 'recordDues', 'approveFinally');
    await product.setClock('2026-06-10T02:00:00.000Z' as Instant);
    expect(await product.value(applicant, memberCalls.standing, {})).toMatchObject({
      member: { since: '2026-04-04', until: '2026-12-31' },
    });
    await desk.acts(hubei, ofPerson, 'revoke');
    const standing = await product.value(applicant, memberCalls.standing, {});
    expect(standing.member).toBeUndefined();
    await product.setClock('2026-06-09T02:00:00.000Z' as Instant);
    expect(await product.value(applicant, memberCalls.standing, {})).toMatchObject({
      member: { since: '2026-04-04' },
    });
  });
});
