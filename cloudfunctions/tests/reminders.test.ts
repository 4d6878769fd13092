import type { Instant } from '#domain/calendar';
import { claimPerson } from '#domain/member/claim';
import { recordDues } from '#domain/member/duesTransitions';
import { requestClaim, type SocietyPath } from '#domain/member/personMembership';
import { decidePreliminarily } from '#domain/member/duesTransitions';
import type { Message } from '#domain/message/message';
import { withTerms } from '#domain/unit/unit';
import { granted } from '../../src/domain/member/samples.fixture';
import { demoUnits } from '../../config/demo/units';
import { day, duesApproved } from './members';
import { type Product, startProduct } from './product';
import { asPerson, personOf, societyCast, unit, unitAdministrators } from './societyCast';
import { idOf } from './people';

const END = '2026-12-31';
const TERM = { from: day('2026-04-01'), until: day(END) };

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const member = (n: number, approvedOn = '2026-04-01', years = 1): SocietyPath => ({
  ...asPerson(n),
  review: duesApproved(approvedOn, years),
});
const memberUnit = { ...withTerms(unit, [TERM]), contact: unit.contact };

/** At `time` in Shanghai; whatever the timer runs has run when this answers. */
const reach = (date: string, time = '09:00') =>
  product.setClock(new Date(`${date}T${time}:00.000+08:00`).toISOString() as Instant);
const told = async () =>
  (await product.documents<Message>('messages')).filter(({ kind }) => kind === 'membershipEnding');
const whom = async () => (await told()).map(({ personId }) => personId).sort();
const progress = async () => (await product.documents('settings', { _id: 'reminders' }))[0];

const start = (more: Readonly<Record<string, readonly object[]>> = {}) =>
  product.load(
    { ...societyCast(), units: [...demoUnits.slice(0, 3), memberUnit], ...more },
    '2026-10-31T02:00:00.000Z' as Instant,
  );

describe('somebody whose membership ends with the year (M9)', () => {
  it('is told 60, 30 and 7 days before, once each, after nine in the morning', async () => {
    await start({ memberships: [member(0)] });
    const administrators = unitAdministrators.map(idOf);
    const all = [...administrators, member(0).personId].sort();
    await reach('2026-11-01', '08:58');
    expect(await told()).toEqual([]);
    await reach('2026-11-01', '09:01');
    expect(await whom()).toEqual(all);
    expect(await told()).toContainEqual(
      expect.objectContaining({
        personId: administrators[0],
        until: END,
        about: { kind: 'unit', unitId: unit._id, title: unit.name },
      }),
    );
    expect(await told()).toContainEqual(
      expect.objectContaining({
        personId: member(0).personId,
        until: END,
        about: { kind: 'membership', title: '湖北省图书馆学会' },
      }),
    );
    await reach('2026-11-01', '12:00');
    await reach('2026-11-15', '09:30');
    expect(await told()).toHaveLength(3);
    await reach('2026-12-01', '09:30');
    expect(await told()).toHaveLength(6);
    await reach('2026-12-24', '09:30');
    expect(await told()).toHaveLength(9);
    await reach('2026-12-31', '23:00');
    await reach('2027-01-02', '10:00');
    expect(await told()).toHaveLength(9);
  });

  it('is told the most urgent alone where the timer did not run for weeks', async () => {
    await start({ memberships: [member(0)] });
    await reach('2026-12-28', '03:00');
    await reach('2026-12-28', '10:00');
    const news = await told();
    expect(news).toHaveLength(3);
    for (const { _id } of news) expect(_id).toContain(`:${END}:7:`);
  });
});

describe('nobody is told', () => {
  it('whose membership goes on, or whose renewal is paid', async () => {
    const first = member(1);
    const renewal = asPerson(1, { earlier: [first] });
    const by = { by: first.personId, at: '2026-10-20T02:00:00.000Z' as Instant };
    const dues = { years: 1, amountFen: 5000 as never, remark: '会费' };
    const toPay = granted(
      decidePreliminarily(renewal.review, { kind: 'approve', dues }, { revision: 1, ...by }),
    );
    const received = { amountFen: dues.amountFen, paidOn: day('2026-10-19') };
    const paid = {
      ...renewal,
      review: granted(recordDues(toPay, received, { revision: 2, ...by })),
    };
    const waiting = { ...asPerson(2, { earlier: [member(2)] }) };
    await start({
      units: [{ ...withTerms(unit, [{ ...TERM, until: day('2027-12-31') }]) }],
      memberships: [member(0, '2026-04-01', 2), first, paid, member(2), waiting],
    });
    await reach('2026-11-05', '10:00');
    expect(await whom()).toEqual([member(2).personId]);
  });

  it('whom a member unit has claimed, so that no dues of their own are due (M4)', async () => {
    const own = member(3);
    const person = personOf(3);
    const asking = { personId: person._id, applicant: own.applicant, keys: [] };
    const at = '2026-05-01T02:00:00.000Z' as Instant;
    const asked = granted(requestClaim([own], asking, memberUnit, at));
    const act = { revision: 1, by: idOf(unitAdministrators[0]), at };
    const claimed = { ...asked, claim: granted(claimPerson(asked.claim, [TERM], act)) };
    await start({ memberships: [own, claimed] });
    await reach('2026-11-05', '10:00');
    expect(await whom()).not.toContain(own.personId);
  });
});

describe('thousands whose memberships end on the same day', () => {
  const MANY = 1230;

  it('are told page by page over several minutes, each once, also after a run that was killed', async () => {
    const units = Array.from({ length: MANY }, (_, n) => ({
      ...withTerms(demoUnits[0]!, [TERM]),
      _id: `umany-${String(n).padStart(5, '0')}`,
      name: `示例图书馆${n}`,
      administrators: [{ personId: personOf(n % 12)._id, since: '2026-04-01T00:00:00.000Z' }],
    }));
    await start({ units, memberships: [member(0)] });
    await reach('2026-11-01', '09:00');
    expect(await progress()).toMatchObject({ day: '2026-11-01', stage: 'units' });
    const first = await told();
    expect(first.length).toBeLessThan(MANY);
    // As if the run had died after writing messages and before remembering how far it was.
    await product.import({
      settings: [{ _id: 'reminders', day: '2026-11-01', stage: 'units', after: '' }],
    });
    for (const minute of ['09:01', '09:02', '09:03', '09:04']) await reach('2026-11-01', minute);
    expect(await progress()).toMatchObject({ stage: 'done' });
    expect(await told()).toHaveLength(MANY + 1);
    await reach('2026-11-02', '10:00');
    expect(await told()).toHaveLength(MANY + 1);
    expect(await progress()).toMatchObject({ day: '2026-11-02' });
  });
});
