import type { Call } from '#contract/call';
import { personCalls } from '#contract/person';
import { roleCalls } from '#contract/role';
import { plusMilliseconds } from '#domain/calendar';
import { SocietyId } from '#domain/member/society';
import type { Grant } from '#domain/role/role';
import {
  administrator,
  colleague,
  finance,
  librarian,
  newcomer,
  organizer,
  provincial,
  personaGrants,
  reviewer,
  signedUpPersonas,
} from '../../config/demo/personas';
import { demoSocieties } from '../../config/demo/societies';
import { idOf, LEAD, ONLINE } from './people';
import { OPENING, type Product, startProduct } from './product';

const admin = administrator.openid;
const other = colleague.openid;
const PERSON = idOf(librarian.openid);
const HUBEI = SocietyId.parse('province-420000');
const ADMINISTRATOR: Grant = { role: 'administrator' };
const NATIONAL: Grant = { role: 'reviewer', scope: 'national' };

/** The clock runs on from the opening. */
const MORNING = expect.stringMatching(/^2026-04-03T01:0/) as unknown;

const people = { persons: signedUpPersonas, societies: demoSocieties };
const listOf = (...openids: string[]) => ({
  _id: 'administrators',
  personIds: openids.map(idOf),
});

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const granted = async (openid: string): Promise<Grant[]> => {
  const [found] = await product.documents<{ grants: Grant[] }>('grants', { _id: idOf(openid) });
  return found?.grants ?? [];
};
/** `by` takes the administrator's role from `whom`. */
const remove = (by: string, whom: string) =>
  product.insist(by, roleCalls.ungrant, { personId: idOf(whom), grant: ADMINISTRATOR });
const become = (openid: string) => product.call(openid, roleCalls.becomeFirstAdministrator, {});
const mayBecome = async (openid: string) =>
  (await product.value(openid, personCalls.me, {})).mayBecomeAdministrator;
const audits = () => product.documents<{ action: string; by: string; target: string }>('audits');

interface Request {
  readonly invocation?: string;
  readonly subject?: string;
  readonly index?: string;
  readonly examined?: number;
}

/** The personas with their roles, and the list of administrators. */
const load = () =>
  product.load({ ...people, grants: personaGrants, settings: [listOf(admin)] }, OPENING);

describe('granting roles', () => {
  beforeEach(load);

  it.each<[string, Grant, string]>([
    ['an administrator', ADMINISTRATOR, '管理员'],
    ['a national reviewer', NATIONAL, '入会审核员（全国）'],
    ['a province’s finance', { role: 'finance', scope: HUBEI }, '财务（湖北省图书馆学会）'],
    [
      'an organizer of one training',
      { role: 'organizer', trainings: [LEAD] },
      '培训组织者（图领英才首期研修班）',
    ],
    ['an organizer of all', { role: 'organizer', trainings: 'all' }, '培训组织者（全部培训）'],
  ])('gives and takes the role of %s, written down each time', async (_name, grant, title) => {
    const input = { personId: PERSON, grant };
    const given = await product.value(admin, roleCalls.grant, input);
    expect(given.roles.map((role) => role.grant)).toEqual([grant]);
    expect(await granted(librarian.openid)).toEqual([grant]);
    const taken = await product.value(admin, roleCalls.ungrant, input);
    expect(taken.roles).toEqual([]);
    expect(await granted(librarian.openid)).toEqual([]);
    const entry = { by: idOf(admin), target: PERSON, at: MORNING, title };
    expect(await audits()).toMatchObject([
      { ...entry, action: 'grant' },
      { ...entry, action: 'ungrant' },
    ]);
  });

  it('changes and writes nothing when repeated', async () => {
    const input = { personId: PERSON, grant: NATIONAL };
    await product.value(admin, roleCalls.grant, input);
    const once = await product.dump();
    const again = await product.value(admin, roleCalls.grant, input);
    expect(again.roles).toHaveLength(1);
    expect(await product.dump()).toEqual(once);
    await product.value(admin, roleCalls.ungrant, input);
    const gone = await product.dump();
    await product.value(admin, roleCalls.ungrant, input);
    expect(await product.dump()).toEqual(gone);
  });

  it('opens the calls of the role at once, and closes them at once', async () => {
    const find = () => product.refusal(librarian.openid, roleCalls.holders, {});
    expect(await find()).toMatchObject({ code: 'NOT_ALLOWED' });
    const input = { personId: PERSON, grant: ADMINISTRATOR };
    await product.value(admin, roleCalls.grant, input);
    expect((await product.call(librarian.openid, roleCalls.holders, {})).ok).toBe(true);
    await product.value(admin, roleCalls.ungrant, input);
    expect(await find()).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.each<[string, object, string]>([
    [
      'somebody unknown',
      { personId: 'p000000000000000000000000', grant: NATIONAL },
      'PERSON_UNKNOWN',
    ],
    [
      'an unknown society',
      { personId: PERSON, grant: { role: 'reviewer', scope: 'province-710000' } },
      'SOCIETY_UNKNOWN',
    ],
    [
      'an unknown training',
      { personId: PERSON, grant: { role: 'organizer', trainings: [ONLINE, 'nothing'] } },
      'TRAINING_UNKNOWN',
    ],
    ['an unknown role', { personId: PERSON, grant: { role: 'king' } }, 'INPUT_INVALID'],
    [
      'an openid in the request',
      { personId: PERSON, grant: NATIONAL, openid: admin },
      'INPUT_INVALID',
    ],
    [
      'a field smuggled into the role',
      { personId: PERSON, grant: { ...NATIONAL, trainings: 'all' } },
      'INPUT_INVALID',
    ],
  ])('refuses %s, and changes nothing', async (_name, input, code) => {
    const before = await product.dump();
    expect(await product.refusal(admin, roleCalls.grant, input)).toMatchObject({ code });
    expect(await product.dump()).toEqual(before);
  });

  it('keeps the roles that are given to one person at the same moment, and every audit', async () => {
    const some = demoSocieties
      .slice(0, 8)
      .map(({ _id }): Grant => ({ role: 'finance', scope: _id }));
    await Promise.all(
      some.map((grant) => product.insist(admin, roleCalls.grant, { personId: PERSON, grant })),
    );
    const held = await granted(librarian.openid);
    expect(held).toHaveLength(some.length);
    expect(held).toEqual(expect.arrayContaining(some));
    expect(await audits()).toHaveLength(some.length);
  });
});

describe('administrators', () => {
  beforeEach(load);

  it('cannot remove the last one', async () => {
    const before = await product.dump();
    const answer = await remove(admin, admin);
    expect(answer).toMatchObject({ refusal: { code: 'LAST_ADMINISTRATOR' } });
    expect(await product.dump()).toEqual(before);
  });

  it('may leave when there is another', async () => {
    await product.value(admin, roleCalls.grant, { personId: idOf(other), grant: ADMINISTRATOR });
    expect((await remove(admin, admin)).ok).toBe(true);
    expect(await granted(admin)).toEqual([]);
    expect(await remove(other, other)).toMatchObject({ refusal: { code: 'LAST_ADMINISTRATOR' } });
  });

  it.each([1, 2, 3, 4, 5])(
    'who remove each other at the same moment leave exactly one (round %i)',
    async () => {
      await product.value(admin, roleCalls.grant, { personId: idOf(other), grant: ADMINISTRATOR });
      const answers = await Promise.all([remove(admin, other), remove(other, admin)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const both = [await granted(admin), await granted(other)];
      expect(both.filter((grants) => grants.length > 0)).toEqual([[ADMINISTRATOR]]);
      const [list] = await product.documents('settings', { _id: 'administrators' });
      expect(list).toMatchObject({ personIds: [expect.any(String)] });
      expect((await audits()).filter(({ action }) => action === 'ungrant')).toHaveLength(1);
    },
  );

  it('who both leave at the same moment leave one behind', async () => {
    await product.value(admin, roleCalls.grant, { personId: idOf(other), grant: ADMINISTRATOR });
    const answers = await Promise.all([remove(admin, admin), remove(other, other)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...(await granted(admin)), ...(await granted(other))]).toEqual([ADMINISTRATOR]);
  });

  it('are counted though nobody has written the list yet', async () => {
    await product.load({ ...people, grants: personaGrants });
    expect(await remove(admin, admin)).toMatchObject({ refusal: { code: 'LAST_ADMINISTRATOR' } });
    await product.value(admin, roleCalls.grant, { personId: idOf(other), grant: ADMINISTRATOR });
    expect((await remove(other, admin)).ok).toBe(true);
  });
});

describe('the one-time step', () => {
  const invitation = { _id: 'firstAdministrator', phone: librarian.phoneNumber };

  it('is offered to the invited number, works once, and is written down', async () => {
    await product.load({ ...people, settings: [invitation] });
    expect(await mayBecome(librarian.openid)).toBe(true);
    expect(await mayBecome(colleague.openid)).toBe(false);
    expect(await mayBecome(newcomer.openid)).toBe(false);
    expect(await become(librarian.openid)).toMatchObject({ value: { grants: [ADMINISTRATOR] } });
    expect(await mayBecome(librarian.openid)).toBe(false);
    expect((await product.call(librarian.openid, roleCalls.holders, {})).ok).toBe(true);
    const [used] = await product.documents('settings', { _id: 'firstAdministrator' });
    expect(used).toMatchObject({ usedAt: MORNING, usedBy: PERSON });
    expect(await audits()).toMatchObject([
      { action: 'becomeFirstAdministrator', by: PERSON, target: PERSON },
    ]);
    const after = await product.dump();
    expect((await become(librarian.openid)).ok).toBe(true);
    expect(await product.dump()).toEqual(after);
  });

  it('never works again, also when the role has gone on to somebody else', async () => {
    await product.load({ ...people, settings: [invitation] });
    await become(librarian.openid);
    await product.value(librarian.openid, roleCalls.grant, {
      personId: idOf(other),
      grant: ADMINISTRATOR,
    });
    await product.value(other, roleCalls.ungrant, { personId: PERSON, grant: ADMINISTRATOR });
    expect(await become(librarian.openid)).toMatchObject({
      refusal: { code: 'ADMINISTRATOR_EXISTS' },
    });
    expect(await granted(librarian.openid)).toEqual([]);
  });

  it.each<[string, string, readonly object[], readonly object[], string]>([
    ['another number', colleague.openid, [invitation], [], 'NOT_INVITED'],
    ['nobody invited', librarian.openid, [], [], 'NOT_INVITED'],
    [
      'an administrator of the list',
      librarian.openid,
      [invitation, listOf(admin)],
      [],
      'ADMINISTRATOR_EXISTS',
    ],
    [
      'an administrator by a grant written by hand',
      librarian.openid,
      [invitation],
      [{ _id: idOf(admin), grants: [ADMINISTRATOR] }],
      'ADMINISTRATOR_EXISTS',
    ],
    [
      'a step that was used',
      librarian.openid,
      [{ ...invitation, usedAt: OPENING, usedBy: idOf(other) }],
      [],
      'ADMINISTRATOR_EXISTS',
    ],
  ])('refuses with %s, and changes nothing', async (_name, openid, settings, grants, code) => {
    await product.load({ ...people, settings, grants });
    const before = await product.dump();
    expect(await become(openid)).toMatchObject({ refusal: { code } });
    expect(await product.dump()).toEqual(before);
  });

  it('makes one administrator of two with the same number who ask at the same moment', async () => {
    const twin = signedUpPersonas.map((person) => ({ ...person, phone: librarian.phoneNumber }));
    await product.load({ ...people, persons: twin, settings: [invitation] });
    const answers = await Promise.all([become(librarian.openid), become(colleague.openid)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...(await granted(librarian.openid)), ...(await granted(colleague.openid))]).toEqual([
      ADMINISTRATOR,
    ]);
    expect(await audits()).toHaveLength(1);
  });

  it('is not open to whoever sends the invited person’s id or openid', async () => {
    await product.load({ ...people, settings: [invitation] });
    const before = await product.dump();
    for (const forged of [{ personId: PERSON }, { openid: librarian.openid }])
      expect(
        await product.refusal(colleague.openid, roleCalls.becomeFirstAdministrator, forged),
      ).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await product.dump()).toEqual(before);
  });
});

describe('every call of administrators', () => {
  const inputs: [Call, unknown][] = [
    [roleCalls.holders, {}],
    [roleCalls.find, { phone: librarian.phoneNumber }],
    [roleCalls.holder, { personId: PERSON }],
    [roleCalls.grant, { personId: PERSON, grant: ADMINISTRATOR }],
    [roleCalls.ungrant, { personId: idOf(admin), grant: ADMINISTRATOR }],
    [roleCalls.audits, {}],
  ];
  const others: [string, string, string][] = [
    ['an organizer', organizer.openid, 'NOT_ALLOWED'],
    ['a reviewer', reviewer.openid, 'NOT_ALLOWED'],
    ['finance', finance.openid, 'NOT_ALLOWED'],
    ['a provincial society', provincial.openid, 'NOT_ALLOWED'],
    ['somebody without a role', colleague.openid, 'NOT_ALLOWED'],
    ['a visitor', newcomer.openid, 'NOT_SIGNED_UP'],
  ];

  it.each(others)('is refused to %s, and changes nothing', async (_name, openid, code) => {
    await load();
    const before = await product.dump();
    for (const [call, input] of inputs)
      expect(await product.refusal(openid, call, input)).toMatchObject({ code });
    expect(await product.dump()).toEqual(before);
  });
});

describe('what administrators see', () => {
  beforeEach(load);

  it('everybody with a role, administrators first, with what it is for', async () => {
    const { holders, more } = await product.value(admin, roleCalls.holders, {});
    expect(more).toBe(false);
    expect(holders[0]).toMatchObject({ name: administrator.name, phone: '138****0011' });
    expect(holders.map(({ name }) => name).sort()).toEqual(
      [administrator, reviewer, finance, provincial, organizer].map(({ name }) => name).sort(),
    );
    const hubei = holders.find(({ name }) => name === provincial.name)!;
    expect(hubei.roles.map(({ names }) => names)).toEqual([
      ['湖北省图书馆学会'],
      ['湖北省图书馆学会'],
    ]);
  });

  it('somebody by exactly their phone number, and nobody by a part of it', async () => {
    const { phoneNumber, name } = librarian;
    const { people } = await product.value(admin, roleCalls.find, { phone: phoneNumber });
    expect(people).toMatchObject([{ personId: PERSON, name, phone: '138****0002', roles: [] }]);
    expect(await product.refusal(admin, roleCalls.find, { phone: '13899999999' })).toMatchObject({
      code: 'PERSON_UNKNOWN',
    });
    expect(await product.refusal(admin, roleCalls.find, { phone: '1380001' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  it('one person with the societies and trainings that a role can be for', async () => {
    const shown = await product.value(admin, roleCalls.holder, { personId: PERSON });
    expect(shown.holder).toMatchObject({ name: librarian.name, roles: [] });
    expect(shown.choices.societies).toHaveLength(demoSocieties.length);
    expect(shown.choices.trainings).toHaveLength(2);
    const nobody = { personId: 'p000000000000000000000000' };
    expect(await product.refusal(admin, roleCalls.holder, nobody)).toMatchObject({
      code: 'PERSON_UNKNOWN',
    });
  });
});

describe('the audit log', () => {
  /** Many at the same moment, so that pages end inside one. */
  const many = Array.from({ length: 100 }, (_, n) => ({
    _id: `entry-${String(n).padStart(3, '0')}`,
    at: plusMilliseconds(OPENING, Math.floor(n / 37) * 1000),
    by: idOf(admin),
    action: 'grant',
    target: n % 10 === 0 ? PERSON : idOf(other),
  }));

  const newestFirst = (entries: typeof many) =>
    entries.map(({ _id }) => _id).sort((a, b) => (a < b ? 1 : -1));

  const readAll = async (more: { target?: string } = {}) => {
    const ids: string[] = [];
    for (let after: { at: (typeof many)[0]['at']; id: string } | undefined; ;) {
      const page = await product.value(admin, roleCalls.audits, {
        ...more,
        ...(after && { after }),
      });
      ids.push(...page.entries.map(({ id }) => id));
      const last = page.entries.at(-1);
      if (!page.more || !last) return ids;
      expect(page.entries).toHaveLength(30);
      after = { at: last.at, id: last.id };
    }
  };

  it('gives every entry once, newest first, page by page', async () => {
    await load();
    await product.import({ audits: many });
    expect(await readAll()).toEqual(newestFirst(many));
    const about = many.filter(({ target }) => target === PERSON);
    expect(await readAll({ target: PERSON })).toEqual(newestFirst(about));
  });

  it.each<[string, Call, unknown, string[]]>([
    ['everybody with a role', roleCalls.holders, {}, ['grants role', 'persons id']],
    ['a phone number', roleCalls.find, { phone: librarian.phoneNumber }, ['persons phone']],
    ['the log', roleCalls.audits, {}, ['audits at']],
    ['the log of one person', roleCalls.audits, { target: PERSON }, ['audits target_at']],
  ])('and %s are read by an index', async (_name, call, input, plans) => {
    await load();
    await product.import({ audits: many });
    await product.value(admin, call, input);
    const { requestId } = await product.send(admin, call.fn, { call: call.name, input });
    const { requests } = await product.door<{ requests: Request[] }>('/console/requests?limit=50');
    const own = requests.filter(({ invocation }) => invocation === requestId);
    const asked = own.map(({ subject, index }) => `${subject} ${index}`);
    expect(asked).toEqual(expect.arrayContaining(plans));
    for (const one of own) if (one.subject === 'audits') expect(one.examined).toBeLessThan(40);
  });

  it('names who decided, about whom and what', async () => {
    await load();
    await product.import({
      audits: [
        {
          _id: '1',
          at: OPENING,
          by: idOf(organizer.openid),
          action: 'reject',
          target: `${LEAD}:${PERSON}`,
          reason: '人数已满',
        },
      ],
    });
    await product.value(admin, roleCalls.grant, { personId: PERSON, grant: NATIONAL });
    const { entries } = await product.value(admin, roleCalls.audits, {});
    expect(entries).toMatchObject([
      {
        byName: administrator.name,
        action: 'grant',
        kind: 'person',
        whose: librarian.name,
        title: '入会审核员（全国）',
      },
      {
        byName: organizer.name,
        kind: 'registration',
        whose: librarian.name,
        title: '图领英才首期研修班',
        reason: '人数已满',
      },
    ]);
  });
});
