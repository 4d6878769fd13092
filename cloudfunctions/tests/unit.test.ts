import { readSheet } from 'read-excel-file/node';
import type { Call, InputGiven } from '#contract/call';
import { personCalls } from '#contract/person';
import { unitCalls, type UnitShown } from '#contract/unit';
import type { CloudFile } from '#domain/ids';
import { UnitApplicationId } from '#domain/member/unitApplication';
import type { Person } from '#domain/person/person';
import type { Unit } from '#domain/unit/unit';
import { attendee, idOf } from './people';
import { type Product, startProduct } from './product';
import {
  applicationForm,
  asks,
  claimed,
  colleague,
  contact,
  CREDIT_CODE,
  elsewhere,
  hubei,
  newcomer,
  OTHER_CODE,
  principal,
  second,
  stranger,
  tibet,
  unitCast,
  unitForm,
  waitingSince,
  wuhan,
} from './units';

const CLAIM = { kind: 'claim' } as const;
const DECLINE = { kind: 'decline', reason: '未查到您的在职信息' } as const;
const unitId = hubei._id;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
beforeEach(() => product.load(unitCast()));

/** The refusal of a call that must not change anything. */
async function refusal<C extends Call>(openid: string, call: C, input: unknown) {
  const before = await product.dump();
  const refused = await product.refusal(openid, call, input);
  expect(await product.dump()).toEqual(before);
  return refused;
}

/** The principal makes somebody administrator. */
async function appoints(openid: string): Promise<void> {
  const [person] = await product.documents<Person>('persons', { _id: idOf(openid) });
  await product.value(principal, unitCalls.appoint, { unitId, phone: person!.phone });
}

/** The same answer at a later moment. */
const later = (shown: UnitShown) => ({ ...shown, now: expect.any(String) as string });

describe('registering a unit (M6, U)', () => {
  it('takes a listed unit over, with the caller’s verified phone number and as its administrator', async () => {
    const shown = await product.value(stranger, unitCalls.register, {
      form: Object.assign({ mobile: '13811111111' }, unitForm, { name: ' 西藏自治区 图书馆' }),
    });
    expect(shown).toMatchObject({
      unitId: tibet._id,
      name: tibet.name,
      isMember: false,
      contact: { mobile: '13920000524' },
      administrators: [{ personId: idOf(stranger), isPrincipal: true, isMe: true }],
      applications: [],
    });
  });

  it('lists a new one, found from then on by name, pinyin and initials', async () => {
    const shown = await product.value(stranger, unitCalls.register, {
      form: { ...unitForm, name: '江夏区图书馆（新馆）' },
    });
    for (const query of ['江夏区', 'jiangxia', 'jxq']) {
      const { units } = await product.value(newcomer, personCalls.searchUnits, { query });
      expect(units).toMatchObject([{ unitId: shown.unitId, name: '江夏区图书馆（新馆）' }]);
    }
  });

  it('is safe to repeat by the same person', async () => {
    const once = await product.value(stranger, unitCalls.register, { form: unitForm });
    const before = await product.dump();
    expect(await product.value(stranger, unitCalls.register, { form: unitForm })).toEqual(
      later(once),
    );
    expect(await product.dump()).toEqual(before);
  });

  it('wants a name of letters: marks alone would all be one unit', async () => {
    const form = { ...unitForm, name: '（。）' };
    expect(await refusal(stranger, unitCalls.register, { form })).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'form.name',
      rule: 'characters',
    });
  });

  it('is told by whom it is registered already, as far as a stranger may know', async () => {
    const { result } = (await product.send(principal, 'person', { call: 'me', input: {} })) as {
      result: { value: { person: { profile: { name: string } } } };
    };
    const [family] = result.value.person.profile.name;
    const form = { ...unitForm, name: '湖北省图书馆' };
    expect(await refusal(stranger, unitCalls.register, { form })).toMatchObject({
      code: 'UNIT_REGISTERED',
      byName: `${family}*`,
    });
  });

  it('takes no logo that somebody else has uploaded, no society that does not exist, no invalid code', async () => {
    const foreign = `cloud://env.bucket/logos/${idOf(principal)}/a.png` as CloudFile;
    expect(
      await refusal(stranger, unitCalls.register, { form: { ...unitForm, logo: foreign } }),
    ).toMatchObject({ code: 'FILE_FOREIGN' });
    const nowhere = { ...unitForm, recommendedBy: 'province-810000' };
    expect(await refusal(stranger, unitCalls.register, { form: nowhere })).toMatchObject({
      code: 'SOCIETY_UNKNOWN',
    });
    expect(
      await refusal(stranger, unitCalls.register, { form: unitForm, phoneCode: 'made-up' }),
    ).toMatchObject({ code: 'PHONE_CODE_INVALID' });
  });

  it.each([
    [{ landline: '02787332288' }, 'form.landline', '电话号码'],
    [{ email: 'office' }, 'form.email', '邮箱'],
    [{ postcode: '4300' }, 'form.postcode', '邮编'],
    [{ address: '路'.repeat(501) }, 'form.address', '详细地址'],
    [{ webSite: `https://${'a'.repeat(50)}.cn` }, 'form.webSite', '机构网址'],
    [{ name: '馆'.repeat(201) }, 'form.name', '机构名称'],
  ])('refuses %j and names the field (U2)', async (wrong, field, words) => {
    const form = { ...unitForm, ...wrong };
    expect(await refusal(stranger, unitCalls.register, { form })).toMatchObject({
      code: 'INPUT_INVALID',
      field,
      message: expect.stringContaining(words) as string,
    });
  });
});

describe('contact data (M10)', () => {
  it('are changed by any administrator who saw the latest; the same again changes nothing', async () => {
    const { revision } = await product.value(second, unitCalls.get, { unitId });
    const changed = { unitId, revision, contact: { ...contact, webSite: 'www.library.hb.cn' } };
    const shown = await product.value(second, unitCalls.updateContact, changed);
    expect(shown).toMatchObject({
      revision: revision + 1,
      contact: { webSite: 'www.library.hb.cn', mobile: '13800000001' },
    });
    expect(await product.value(second, unitCalls.updateContact, changed)).toEqual(later(shown));
    const late = { unitId, revision, contact };
    expect(await refusal(principal, unitCalls.updateContact, late)).toMatchObject({
      code: 'UNIT_CHANGED',
    });
  });

  it('keep a logo that another administrator has uploaded', async () => {
    const logo = `cloud://env.bucket/logos/${idOf(second)}/a.png` as CloudFile;
    const with_ = { ...contact, logo };
    const { revision } = await product.value(second, unitCalls.updateContact, {
      unitId,
      revision: 3,
      contact: with_,
    });
    const more = { unitId, revision, contact: { ...with_, fax: '027-87332288' } };
    expect(await product.value(principal, unitCalls.updateContact, more)).toMatchObject({
      contact: { logo, fax: '027-87332288' },
    });
  });
});

describe('applying (M6, M9, U)', () => {
  const apply = { unitId, form: applicationForm };

  it('opens one application, of which a repeat answers and another is told', async () => {
    const shown = await product.value(principal, unitCalls.apply, apply);
    expect(shown.applications).toMatchObject([
      { applicationId: `${unitId}:1`, review: { status: 'submitted', revision: 1 } },
    ]);
    expect(await product.value(principal, unitCalls.apply, apply)).toEqual(later(shown));
    expect(await refusal(second, unitCalls.apply, apply)).toMatchObject({
      code: 'APPLICATION_OPEN',
      applicationId: `${unitId}:1`,
    });
  });

  it('takes only a tier of today', async () => {
    const form = { ...applicationForm, staff: { from: 31, until: 99 } };
    expect(await refusal(principal, unitCalls.apply, { unitId, form })).toMatchObject({
      code: 'TIER_UNKNOWN',
    });
  });

  it('names the wrong position of a credit code', async () => {
    const form = { ...applicationForm, creditCode: '9135I100M000100Y43' };
    expect(await refusal(principal, unitCalls.apply, { unitId, form })).toMatchObject({
      message: '统一社会信用代码第 5 位“I”应为数字',
    });
  });

  it('refuses the credit code of another unit, until that one has withdrawn', async () => {
    const other = { unitId: wuhan._id, form: { ...applicationForm, invoiceTitle: wuhan.name } };
    await product.value(elsewhere, unitCalls.apply, other);
    expect(await refusal(principal, unitCalls.apply, apply)).toMatchObject({
      code: 'CREDIT_CODE_TAKEN',
      unitName: wuhan.name,
    });
    const applicationId = UnitApplicationId.parse(`${wuhan._id}:1`);
    await product.value(elsewhere, unitCalls.withdraw, { applicationId, revision: 1 });
    await product.value(principal, unitCalls.apply, apply);
    expect(await product.documents('creditCodes')).toEqual([{ _id: CREDIT_CODE, unitId }]);
  });

  it('is withdrawn once; a repeat answers, a later one is told', async () => {
    await product.value(principal, unitCalls.apply, apply);
    const withdraw = { applicationId: UnitApplicationId.parse(`${unitId}:1`), revision: 1 };
    const shown = await product.value(principal, unitCalls.withdraw, withdraw);
    expect(shown.applications).toMatchObject([{ review: { status: 'withdrawn' } }]);
    expect(await product.value(principal, unitCalls.withdraw, withdraw)).toEqual(later(shown));
    expect(await refusal(second, unitCalls.withdraw, withdraw)).toMatchObject({
      code: 'APPLICATION_DECIDED',
      status: 'withdrawn',
    });
    const again = await product.value(principal, unitCalls.apply, apply);
    expect(again.applications.map(({ applicationId }) => applicationId)).toEqual([
      `${unitId}:2`,
      `${unitId}:1`,
    ]);
  });

  it('comes again corrected only where it was returned, with a voucher only where dues are asked', async () => {
    await product.value(principal, unitCalls.apply, apply);
    const id = { applicationId: `${unitId}:1` };
    const correct = { ...id, revision: 1, form: { ...applicationForm, creditCode: OTHER_CODE } };
    expect(await refusal(principal, unitCalls.correct, correct)).toMatchObject({
      code: 'APPLICATION_DECIDED',
    });
    const file = `cloud://env.bucket/vouchers/${unitId}-1/a.jpg`;
    expect(await refusal(principal, unitCalls.sendVoucher, { ...id, file })).toMatchObject({
      code: 'APPLICATION_DECIDED',
    });
    const foreign = { ...id, file: `cloud://env.bucket/vouchers/${wuhan._id}-1/a.jpg` };
    expect(await refusal(principal, unitCalls.sendVoucher, foreign)).toMatchObject({
      code: 'FILE_FOREIGN',
    });
  });
});

describe('staff (M4, M10)', () => {
  it('who asked are claimed or declined, with the audit and a message', async () => {
    const [first, other] = [await asks(product, colleague), await asks(product, newcomer)];
    const input = { ...first, decision: CLAIM };
    const member = await product.value(principal, unitCalls.decideClaim, input);
    expect(member).toMatchObject({ status: 'claimed', personId: idOf(colleague) });
    await product.value(second, unitCalls.decideClaim, { ...other, decision: DECLINE });
    expect(await product.value(principal, unitCalls.decideClaim, input)).toEqual(member);
    expect(await product.documents('audits')).toMatchObject([
      { action: 'claim', by: idOf(principal), target: first.membershipId },
      { action: 'decline', by: idOf(second), reason: DECLINE.reason },
    ]);
    const told = await product.documents<{ personId: string; kind: string }>('messages', {
      kind: { $in: ['claimed', 'claimDeclined'] },
    });
    expect(told.map(({ personId, kind }) => `${personId} ${kind}`).sort()).toEqual(
      [`${idOf(colleague)} claimed`, `${idOf(newcomer)} claimDeclined`].sort(),
    );
  });

  it('of somebody else are unknown, whatever id is forged', async () => {
    const asked = await asks(product, colleague);
    const unknown = { code: 'MEMBERSHIP_UNKNOWN' };
    for (const openid of [elsewhere, stranger, colleague]) {
      const claim = { ...asked, decision: CLAIM };
      expect(await refusal(openid, unitCalls.decideClaim, claim)).toMatchObject(unknown);
      expect(await refusal(openid, unitCalls.release, asked)).toMatchObject(unknown);
    }
    const nobody = { membershipId: `${idOf(attendee(99))}:1`, revision: 1 };
    expect(await refusal(principal, unitCalls.release, nobody)).toMatchObject(unknown);
  });

  it('are not claimed once the unit is a member no more', async () => {
    const asked = await asks(product, colleague);
    await product.setClock('2027-01-01T01:00:00.000Z' as never);
    const input = { ...asked, decision: CLAIM };
    expect(await refusal(principal, unitCalls.decideClaim, input)).toMatchObject({
      code: 'UNIT_NOT_MEMBER',
      until: '2026-12-31',
    });
  });

  it('who left are released, told, and administer the unit no more', async () => {
    const staff = await claimed(product, second);
    const gone = await product.value(principal, unitCalls.release, staff);
    expect(gone).toMatchObject({ status: 'released', isAdministrator: false });
    expect(await product.value(principal, unitCalls.release, staff)).toEqual(gone);
    expect(await refusal(second, unitCalls.get, { unitId })).toMatchObject({
      code: 'UNIT_UNKNOWN',
    });
    expect(await refusal(second, unitCalls.release, staff)).toMatchObject({
      code: 'MEMBERSHIP_UNKNOWN',
    });
    const news = await product.documents('messages', { kind: 'released' });
    expect(news).toMatchObject([{ personId: idOf(second) }]);
    const audits = await product.documents<{ action: string }>('audits');
    expect(audits.map(({ action }) => action).sort()).toEqual(['claim', 'dismiss', 'release']);
  });

  it('and administer it are released by the principal alone, who is not deposed that way', async () => {
    const ofPrincipal = await claimed(product, principal);
    const ofSecond = await claimed(product, second);
    await appoints(colleague);
    for (const staff of [ofPrincipal, ofSecond])
      expect(await refusal(colleague, unitCalls.release, staff)).toMatchObject({
        code: 'NOT_PRINCIPAL',
      });
    await product.value(principal, unitCalls.release, ofSecond);
    await product.value(principal, unitCalls.release, ofPrincipal);
    const [unit] = await product.documents<Unit>('units', { _id: unitId });
    expect(unit!.administrators).toMatchObject([{ personId: idOf(colleague) }]);
  });

  it('cannot be left without an administrator', async () => {
    const staff = await claimed(product, principal);
    await product.value(second, unitCalls.dismiss, { unitId, personId: idOf(second) });
    expect(await refusal(principal, unitCalls.release, staff)).toMatchObject({
      code: 'ADMINISTRATOR_ALONE',
      unitName: hubei.name,
    });
  });
});

describe('the member list', () => {
  it('shows one state newest first with phone numbers masked, and finds by name, pinyin and number', async () => {
    await claimed(product, colleague);
    await product.advance(60_000);
    await claimed(product, newcomer);
    const list = (more: object) =>
      product.value(principal, unitCalls.members, { unitId, status: 'claimed', ...more });
    const { members, counts, more } = await list({});
    expect(members.map(({ personId }) => personId)).toEqual([idOf(newcomer), idOf(colleague)]);
    expect(members[0]!.phone).toMatch(/^139\*{4}\d{4}$/);
    expect([counts, more]).toEqual([{ requested: 0, claimed: 2 }, false]);
    const { name, phone } = members[0]!;
    for (const search of [name, name.slice(1), phone.slice(-4)])
      expect((await list({ search })).members).toMatchObject([{ personId: idOf(newcomer) }]);
    expect((await list({ search: '无此人' })).members).toEqual([]);
    expect((await list({ status: 'released' })).members).toEqual([]);
  });
});

describe('a unit with a thousand of staff', () => {
  const STAFF = 64;

  it('pages through them newest first without gap or repeat, also within one moment', async () => {
    const moments = ['2026-03-01T01:00:00.000Z', '2026-03-02T01:00:00.000Z'];
    const staff = Array.from({ length: STAFF }, (_, n) => waitingSince(n, moments[n % 2]!));
    await product.import({ memberships: staff });
    const seen: string[] = [];
    let after: InputGiven<typeof unitCalls.members>['after'];
    for (;;) {
      const page = await product.value(principal, unitCalls.members, {
        unitId,
        status: 'requested',
        ...(after && { after }),
      });
      expect(page.counts.requested).toBe(STAFF);
      seen.push(...page.members.map(({ membershipId }) => membershipId));
      const last = page.members.at(-1)!;
      if (!page.more) break;
      after = { at: last.requestedAt, id: last.membershipId };
    }
    const newestFirst = [...staff]
      .sort(
        (a, b) =>
          b.claim.requested.at.localeCompare(a.claim.requested.at) || b._id.localeCompare(a._id),
      )
      .map(({ _id }) => _id);
    expect(seen).toEqual(newestFirst);
  });
});

describe('the export', () => {
  it('holds every claimed person as text, phone numbers whole, and is written into the audit log', async () => {
    await claimed(product, colleague);
    await asks(product, newcomer);
    const { fileName, content } = await product.value(principal, unitCalls.exportMembers, {
      unitId,
    });
    expect(fileName).toBe('湖北省图书馆会员名单2026-04-03.xlsx');
    const rows = await readSheet(Buffer.from(content, 'base64'));
    const [person] = await product.documents<Person>('persons', { _id: idOf(colleague) });
    expect(rows).toEqual([
      expect.arrayContaining(['姓名', '手机号', '认领日期']) as unknown,
      expect.arrayContaining([person!.profile.name, person!.phone, '2026-04-03']) as unknown,
    ]);
    expect(await product.documents('audits', { action: 'exportMembers' })).toMatchObject([
      { by: idOf(principal), target: unitId, title: hubei.name },
    ]);
  });
});

async function phoneOf(openid: string): Promise<string> {
  const [person] = await product.documents<{ phone: string }>('persons', { _id: idOf(openid) });
  return person!.phone;
}

describe('administrators', () => {
  it('are appointed by the phone number they signed up with, told and written down', async () => {
    const phone = await phoneOf(colleague);
    const shown = await product.value(second, unitCalls.appoint, { unitId, phone });
    expect(shown.administrators.map(({ personId }) => personId)).toEqual(
      [principal, second, colleague].map(idOf),
    );
    expect(await product.value(second, unitCalls.appoint, { unitId, phone })).toEqual(later(shown));
    expect(await product.documents('messages')).toMatchObject([
      { kind: 'administratorAppointed', personId: idOf(colleague) },
    ]);
    expect(await product.documents('audits')).toMatchObject([
      { action: 'appoint', target: unitId },
    ]);
  });

  it('work at the unit; who does not, and who has not signed up, is refused with the same words', async () => {
    const ofStranger = { unitId, phone: await phoneOf(stranger) };
    const refused = await refusal(principal, unitCalls.appoint, ofStranger);
    expect(refused).toMatchObject({ code: 'NOT_STAFF' });
    const nobody = { unitId, phone: '13700000000' };
    expect(await refusal(principal, unitCalls.appoint, nobody)).toEqual(refused);
  });

  it('are dismissed by the principal alone, resign themselves, and the last one stays', async () => {
    const [one, other] = [idOf(principal), idOf(second)];
    expect(await refusal(second, unitCalls.dismiss, { unitId, personId: one })).toMatchObject({
      code: 'NOT_PRINCIPAL',
    });
    const { units } = await product.value(second, unitCalls.dismiss, { unitId, personId: other });
    expect(units).toEqual([]);
    expect(await refusal(principal, unitCalls.dismiss, { unitId, personId: one })).toMatchObject({
      code: 'ADMINISTRATOR_ALONE',
    });
  });

  it('are handed on to by the principal, who stays one of them', async () => {
    const toMe = { unitId, personId: idOf(second) };
    expect(
      await refusal(second, unitCalls.handOn, { ...toMe, personId: idOf(colleague) }),
    ).toMatchObject({ code: 'NOT_PRINCIPAL' });
    expect(
      await refusal(principal, unitCalls.handOn, { unitId, personId: idOf(colleague) }),
    ).toMatchObject({ code: 'NOT_ADMINISTRATOR' });
    const shown = await product.value(principal, unitCalls.handOn, toMe);
    expect(shown.administrators).toMatchObject([
      { personId: idOf(second), isPrincipal: true },
      { personId: idOf(principal), isPrincipal: false },
    ]);
    expect(await product.value(principal, unitCalls.handOn, toMe)).toEqual(later(shown));
  });
});

describe('whoever does not administer the unit', () => {
  const application = { applicationId: `${unitId}:1`, revision: 1 };
  const attempts: readonly (readonly [Call, object, string])[] = [
    [unitCalls.get, { unitId }, 'UNIT_UNKNOWN'],
    [unitCalls.updateContact, { unitId, revision: 3, contact }, 'UNIT_UNKNOWN'],
    [unitCalls.apply, { unitId, form: applicationForm }, 'UNIT_UNKNOWN'],
    [unitCalls.correct, { ...application, form: applicationForm }, 'APPLICATION_UNKNOWN'],
    [unitCalls.withdraw, application, 'APPLICATION_UNKNOWN'],
    [
      unitCalls.sendVoucher,
      {
        applicationId: application.applicationId,
        file: `cloud://env.bucket/vouchers/${unitId}-1/a.jpg`,
      },
      'APPLICATION_UNKNOWN',
    ],
    [unitCalls.members, { unitId, status: 'claimed' }, 'UNIT_UNKNOWN'],
    [unitCalls.appoint, { unitId, phone: '13920000000' }, 'UNIT_UNKNOWN'],
    [unitCalls.dismiss, { unitId, personId: idOf(principal) }, 'UNIT_UNKNOWN'],
    [unitCalls.handOn, { unitId, personId: idOf(second) }, 'UNIT_UNKNOWN'],
    [unitCalls.exportMembers, { unitId }, 'UNIT_UNKNOWN'],
  ];

  it.each(attempts.map((attempt) => [attempt[0].name, attempt] as const))(
    'learns nothing and changes nothing by %s',
    async (_name_, [call, input, code]) => {
      await product.value(principal, unitCalls.apply, { unitId, form: applicationForm });
      for (const openid of [elsewhere, stranger, colleague])
        expect(await refusal(openid, call, input)).toMatchObject({ code });
      const forged = { ...input, openid: principal };
      expect(await refusal(elsewhere, call, forged)).toMatchObject({ rule: 'unknownField' });
    },
  );

  it('has no units', async () => {
    expect((await product.value(colleague, unitCalls.mine, {})).units).toEqual([]);
    expect((await product.value(second, unitCalls.mine, {})).units).toMatchObject([
      { unitId, isPrincipal: false, isMember: true, claimsWaiting: 0 },
    ]);
  });
});
