import { memberCalls } from '#contract/member';
import { societyCalls } from '#contract/society';
import { unitCalls } from '#contract/unit';
import type { Instant } from '#domain/calendar';
import type { CloudFile } from '#domain/ids';
import {
  applies,
  becomesMember,
  decides,
  HUBEI,
  HUNAN,
  memberCast,
  provincial,
  refused,
} from './memberCast';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import {
  asks,
  claimed,
  colleague,
  hubei,
  newcomer,
  principal,
  second,
  stranger,
  tibet,
  wuhan,
} from './units';

const { standing, requestClaim, leaveUnit, apply, correct, withdraw, sendVoucher } = memberCalls;
const unitId = hubei._id;
const TOMORROW = '2026-04-04T01:00:00.000Z' as Instant;
const firstOf = (openid: string) => `${idOf(openid)}:1`;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 2 });
});
afterAll(() => product.close());
beforeEach(() => product.load(memberCast()));

const stands = (openid: string) => product.value(openid, standing, {});

describe('where somebody stands', () => {
  it('is at the beginning, with their own member unit proposed (M4)', async () => {
    expect(await stands(colleague)).toMatchObject({
      next: { kind: 'join' },
      memberships: [],
      workplace: { unitId, name: hubei.name, isMember: true },
    });
  });

  it('is a member by their unit from the day after the claim (M4, M11, M12)', async () => {
    const asked = await asks(product, colleague);
    expect(await stands(colleague)).toMatchObject({
      next: { kind: 'waitForUnit', membershipId: asked.membershipId },
      memberships: [{ path: 'unit', status: 'requested', unitIsMember: true }],
    });
    await product.value(principal, unitCalls.decideClaim, {
      ...asked,
      decision: { kind: 'claim' },
    });
    const today = await stands(colleague);
    expect(today.member).toBeUndefined();
    expect(today).toMatchObject({
      next: { kind: 'fromTomorrow' },
      memberTomorrow: { since: '2026-04-04', until: '2026-12-31' },
    });
    await product.setClock(TOMORROW);
    expect(await stands(colleague)).toMatchObject({
      next: { kind: 'none' },
      member: {
        since: '2026-04-04',
        until: '2026-12-31',
        through: hubei.name,
        evidence: {
          path: 'unit',
          claimedOn: '2026-04-03',
          dues: { finallyApprovedOn: '2026-01-06' },
        },
      },
    });
  });

  it('is a member through a society from the day after the final approval (M5, M11, M12)', async () => {
    await becomesMember(product, newcomer, '2026-04-02');
    expect((await stands(newcomer)).next).toEqual({ kind: 'fromTomorrow' });
    await product.setClock(TOMORROW);
    expect(await stands(newcomer)).toMatchObject({
      member: {
        since: '2026-04-04',
        until: '2026-12-31',
        through: '湖北省图书馆学会',
        evidence: { path: 'society', dues: { paidOn: '2026-04-02', appliedOn: '2026-04-03' } },
      },
      memberships: [{ review: { status: 'approved', term: { until: '2026-12-31' } } }],
    });
  });

  it('asks to renew from 60 days before the end on, and the renewal goes on from there (M9)', async () => {
    await becomesMember(product, newcomer, '2026-04-02');
    await product.setClock('2026-10-31T01:00:00.000Z' as Instant);
    expect((await stands(newcomer)).next).toEqual({ kind: 'none' });
    await product.setClock('2026-11-01T01:00:00.000Z' as Instant);
    expect((await stands(newcomer)).next).toEqual({
      kind: 'renew',
      until: '2026-12-31',
      passed: false,
    });
    await becomesMember(product, newcomer, '2026-11-01');
    await product.setClock('2026-11-02T01:00:00.000Z' as Instant);
    expect(await stands(newcomer)).toMatchObject({
      next: { kind: 'none' },
      member: { since: '2026-04-04', until: '2027-12-31' },
      memberships: [{ review: { term: { from: '2027-01-01' } } }, {}],
    });
  });

  it('shows nobody else’s ways in', async () => {
    await asks(product, colleague);
    expect((await stands(newcomer)).memberships).toEqual([]);
  });
});

describe('a request to be claimed', () => {
  it('is told to every administrator of the unit, once however often it is sent', async () => {
    const first = await product.value(colleague, requestClaim, { unitId });
    expect(await product.value(colleague, requestClaim, { unitId })).toEqual(first);
    const told = await product.documents<{ personId: string; kind: string }>('messages');
    const tellings = told.map(({ personId, kind }) => `${kind} ${personId}`);
    expect(tellings.toSorted((a, b) => a.localeCompare(b))).toEqual(
      [principal, second]
        .map((openid) => `claimRequested ${idOf(openid)}`)
        .toSorted((a, b) => a.localeCompare(b)),
    );
    expect(await product.documents('memberships')).toHaveLength(1);
  });

  it('from two phones at once is one request', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => product.value(colleague, requestClaim, { unitId })),
    );
    expect(new Set(answers.map(({ membershipId }) => membershipId)).size).toBe(1);
    expect(await product.documents('memberships')).toHaveLength(1);
    expect(await product.documents('messages')).toHaveLength(2);
  });

  it('at two units at once stands at one; the other answer says where (M4)', async () => {
    const answers = await Promise.all(
      [hubei, wuhan].map(({ _id }) => product.call(stranger, requestClaim, { unitId: _id })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CLAIM_OPEN' } });
    expect(await product.documents('memberships')).toHaveLength(1);
  });

  it('is refused by an unknown unit, and by one that is no member', async () => {
    const unknown = { unitId: 'u-nowhere' };
    expect(await refused(product, colleague, requestClaim, unknown)).toMatchObject({
      code: 'UNIT_UNKNOWN',
    });
    const noMember = { unitId: tibet._id };
    expect(await refused(product, colleague, requestClaim, noMember)).toMatchObject({
      code: 'UNIT_NOT_MEMBER',
      message: '该单位还不是单位会员，暂时不能认领职工',
    });
    await product.setClock('2027-01-01T01:00:00.000Z' as Instant);
    expect(await refused(product, colleague, requestClaim, { unitId })).toMatchObject({
      code: 'UNIT_NOT_MEMBER',
      until: '2026-12-31',
    });
  });

  it('in somebody else’s name is refused as an unknown field', async () => {
    const forged = { unitId, personId: idOf(newcomer), openid: newcomer };
    expect(await refused(product, colleague, requestClaim, forged)).toMatchObject({
      code: 'INPUT_INVALID',
      rule: 'unknownField',
    });
  });
});

describe('leaving a unit', () => {
  it('takes a request back, safely repeated', async () => {
    const asked = await asks(product, colleague);
    const left = await product.value(colleague, leaveUnit, asked);
    expect(left).toMatchObject({ status: 'withdrawn' });
    expect(await product.value(colleague, leaveUnit, asked)).toEqual(left);
    expect((await stands(colleague)).next).toEqual({ kind: 'join' });
  });

  it('ends the membership on that day, written into the audit log (M10)', async () => {
    const held = await claimed(product, colleague);
    await product.setClock(TOMORROW);
    expect((await stands(colleague)).member).toBeDefined();
    await product.value(colleague, leaveUnit, held);
    const now = await stands(colleague);
    expect(now.member).toBeUndefined();
    expect(now.next).toEqual({ kind: 'join' });
    expect(await product.documents('audits', { action: 'release' })).toMatchObject([
      { by: idOf(colleague), target: held.membershipId },
    ]);
  });

  it('ends the administration of the unit as well, unless nobody else has it (M10)', async () => {
    const held = await claimed(product, second);
    await product.value(second, leaveUnit, held);
    const own = await claimed(product, principal);
    expect(await refused(product, principal, leaveUnit, own)).toMatchObject({
      code: 'ADMINISTRATOR_ALONE',
      unitName: hubei.name,
    });
    const [unit] = await product.documents<{ administrators: { personId: string }[] }>('units', {
      _id: unitId,
    });
    expect(unit!.administrators.map(({ personId }) => personId)).toEqual([idOf(principal)]);
  });

  it('is refused for somebody else’s claim, and for one that was decided meanwhile', async () => {
    const asked = await asks(product, colleague);
    expect(await refused(product, newcomer, leaveUnit, asked)).toMatchObject({
      code: 'MEMBERSHIP_UNKNOWN',
    });
    await product.value(principal, unitCalls.decideClaim, {
      ...asked,
      decision: { kind: 'claim' },
    });
    expect(await refused(product, colleague, leaveUnit, asked)).toMatchObject({
      code: 'CLAIM_DECIDED',
      status: 'claimed',
    });
  });
});

describe('an application through a society', () => {
  const request = { societyId: HUBEI, years: 1 };

  it('is one application, however often and from how many phones it is sent', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => product.value(newcomer, apply, request)));
    expect(new Set(answers.map(({ membershipId }) => membershipId))).toEqual(
      new Set([firstOf(newcomer)]),
    );
    expect(await product.documents('memberships')).toHaveLength(1);
  });

  it('is refused beside another open one, and at an unknown society', async () => {
    await applies(product, newcomer);
    const elsewhere = { ...request, societyId: HUNAN };
    expect(await refused(product, newcomer, apply, elsewhere)).toMatchObject({
      code: 'APPLICATION_OPEN',
      applicationId: firstOf(newcomer),
    });
    const unknown = { ...request, societyId: 'branch-nowhere' };
    expect(await refused(product, colleague, apply, unknown)).toMatchObject({
      code: 'SOCIETY_UNKNOWN',
    });
  });

  it('is refused to somebody whose unit has claimed them (M4)', async () => {
    await claimed(product, colleague);
    expect(await refused(product, colleague, apply, request)).toMatchObject({
      code: 'DUES_NOT_NEEDED',
      unitName: hubei.name,
    });
  });

  it('shows where to pay as long as dues are asked (M5)', async () => {
    const application = await applies(product, newcomer);
    expect(application).not.toHaveProperty('account');
    await decides(product, application, 1, { kind: 'approve' });
    const { next, memberships } = await stands(newcomer);
    expect(next).toEqual({ kind: 'pay', membershipId: application.membershipId });
    expect(memberships).toMatchObject([
      {
        account: { holder: '湖北省图书馆学会' },
        accountIsSample: true,
        review: { dues: { years: 1 } },
      },
    ]);
  });

  it('comes again corrected, with today’s profile, safely repeated', async () => {
    const application = await applies(product, newcomer);
    await decides(product, application, 1, { kind: 'return', reason: '请改选年限' });
    const { membershipId } = application;
    const again = { membershipId, revision: 2, societyId: HUNAN, years: 2 };
    const corrected = await product.value(newcomer, correct, again);
    expect(corrected).toMatchObject({
      societyId: HUNAN,
      years: 2,
      review: { status: 'submitted' },
    });
    expect(await product.value(newcomer, correct, again)).toEqual(corrected);
    expect(await refused(product, newcomer, correct, { ...again, years: 3 })).toMatchObject({
      code: 'APPLICATION_DECIDED',
      status: 'submitted',
    });
    expect(await refused(product, colleague, correct, again)).toMatchObject({
      code: 'MEMBERSHIP_UNKNOWN',
    });
    const nowhere = { ...again, societyId: 'branch-nowhere' };
    expect(await refused(product, newcomer, correct, nowhere)).toMatchObject({
      code: 'SOCIETY_UNKNOWN',
    });
  });

  it('is taken back until dues are recorded, safely repeated', async () => {
    const application = await applies(product, newcomer);
    const { membershipId } = application;
    expect(
      await refused(product, colleague, withdraw, { membershipId, revision: 1 }),
    ).toMatchObject({
      code: 'MEMBERSHIP_UNKNOWN',
    });
    const withdrawn = await product.value(newcomer, withdraw, { membershipId, revision: 1 });
    expect(withdrawn).toMatchObject({ review: { status: 'withdrawn' } });
    expect(await product.value(newcomer, withdraw, { membershipId, revision: 1 })).toEqual(
      withdrawn,
    );
    await becomesMember(product, colleague, '2026-04-02');
    const paid = { membershipId: firstOf(colleague), revision: 4 };
    expect(await refused(product, colleague, withdraw, paid)).toMatchObject({
      code: 'APPLICATION_DECIDED',
      status: 'approved',
    });
  });

  it('withdrawn and approved at the same moment is one of both, and the other is told', async () => {
    const { membershipId } = await applies(product, newcomer);
    const answers = await Promise.all([
      product.call(newcomer, withdraw, { membershipId, revision: 1 }),
      product.call(provincial, societyCalls.decide, {
        applicationId: membershipId,
        revision: 1,
        decision: { kind: 'approve' },
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'APPLICATION_DECIDED' },
    });
  });
});

const fileIn = (folder: string, name = 'a.png') =>
  `cloud://env.bucket/${folder}/${name}` as CloudFile;

describe('the voucher of a transfer', () => {
  const own = `vouchers/${idOf(newcomer)}-1`;

  it('is taken from the application’s own folder alone, and replaced by a later one', async () => {
    const application = await applies(product, newcomer);
    const { membershipId } = application;
    await decides(product, application, 1, { kind: 'approve' });
    for (const file of [
      fileIn(`vouchers/${idOf(colleague)}-1`),
      fileIn('logos'),
      fileIn(`${own}/..`),
    ])
      expect(await refused(product, newcomer, sendVoucher, { membershipId, file })).toMatchObject({
        code: 'FILE_FOREIGN',
      });
    await product.value(newcomer, sendVoucher, { membershipId, file: fileIn(own) });
    const replaced = { membershipId, file: fileIn(own, 'b.png') };
    expect(await product.value(newcomer, sendVoucher, replaced)).toMatchObject({
      voucherFile: replaced.file,
      review: { revision: 2 },
    });
    expect(await refused(product, colleague, sendVoucher, replaced)).toMatchObject({
      code: 'MEMBERSHIP_UNKNOWN',
    });
  });

  it('is refused before dues are asked', async () => {
    const { membershipId } = await applies(product, newcomer);
    const voucher = { membershipId, file: fileIn(own) };
    expect(await refused(product, newcomer, sendVoucher, voucher)).toMatchObject({
      code: 'APPLICATION_DECIDED',
      status: 'submitted',
    });
  });
});
