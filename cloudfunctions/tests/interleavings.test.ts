import { personCalls } from '#contract/person';
import { trainingCalls } from '#contract/training';
import type { Message } from '#domain/message/message';
import type { Person } from '#domain/person/person';
import type { Registration } from '#domain/registration/registration';
import { sampleProfile } from '../../config/demo/people';
import { attendee, cast, idOf, LEAD, leadWith, ledgerOf, registrationOf } from './people';
import { OPENING, type Product, startProduct } from './product';
import { expectTruth, storedLedger, storedRegistrations } from './truth';

const { register, withdraw, get } = trainingCalls;
const [first, second] = [attendee(0), attendee(1)] as [string, string];
const full = { ...ledgerOf(leadWith(1)), free: 0, changedAt: OPENING };

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 60, processes: 6 });
  await product.load(cast(0));
  await product.warm('training', 4);
});
afterAll(() => product.close());

const storedFor = async (openid: string) =>
  (await product.documents<Registration>('registrations', { _id: registrationOf(openid) }))[0];

/** Answers when a transaction has begun and, where an action is given, has made it. */
async function begun(action?: string): Promise<void> {
  for (;;) {
    const { requests } = await product.door<{ requests: { action: string }[] }>(
      '/console/requests?limit=50',
    );
    const newestFirst = requests.map((one) => one.action.replace('database.', ''));
    const start = newestFirst.indexOf('startTransaction');
    if (start >= 0 && (!action || newestFirst.slice(0, start).includes(action))) return;
  }
}

const send = (openid: string, call: typeof register | typeof withdraw) =>
  product.call(openid, call, { trainingId: LEAD });

describe('a place that is taken while its registration is not written yet', () => {
  it('is given up by a withdrawal for good: the late writer cannot bring it back (L2)', async () => {
    await product.load({
      ...cast(2, 1),
      seatLedgers: [{ ...full, holders: { [idOf(first)]: OPENING } }],
    });
    expect(await product.value(first, withdraw, { trainingId: LEAD })).toMatchObject({
      status: 'withdrawn',
    });
    expect(await storedFor(first)).toMatchObject({ status: 'withdrawn', revision: 2 });
    await expectTruth(product);
  });

  it('is given up also where an earlier registration was withdrawn', async () => {
    await product.load(cast(2, 1));
    await product.value(first, register, { trainingId: LEAD });
    await product.value(first, withdraw, { trainingId: LEAD });
    await product.import({ seatLedgers: [{ ...full, holders: { [idOf(first)]: OPENING } }] });
    await product.value(first, withdraw, { trainingId: LEAD });
    expect(await storedFor(first)).toMatchObject({ status: 'withdrawn', revision: 4 });
    await expectTruth(product);
  });

  it('moves up from the waiting list at once, with its registration and a message (L2)', async () => {
    await product.load(cast(2, 1));
    await product.value(first, register, { trainingId: LEAD });
    const ledger = await storedLedger(product);
    const waiting = [{ personId: idOf(second), at: OPENING }];
    await product.import({ seatLedgers: [{ ...ledger, waiting }] });
    await product.value(first, withdraw, { trainingId: LEAD });
    expect(await storedFor(second)).toMatchObject({ status: 'submitted' });
    expect(await product.documents<Message>('messages')).toMatchObject([
      { kind: 'movedUp', personId: idOf(second) },
    ]);
    const again = await product.value(second, register, { trainingId: LEAD });
    expect(again).toMatchObject({ status: 'submitted' });
    await expectTruth(product);
  });
});

describe('a withdrawal that commits while the same person registers', () => {
  beforeEach(async () => {
    await product.load(cast(2, 1));
    await product.value(first, register, { trainingId: LEAD });
    await product.value(second, register, { trainingId: LEAD });
  });

  it('never leaves a registration without a seat (L2)', async () => {
    const leaving = send(first, withdraw);
    await begun();
    const [left, back] = await Promise.all([leaving, send(first, register)]);
    expect([left.ok, back.ok]).toEqual([true, true]);
    expect((await product.value(second, get, { trainingId: LEAD })).mine).toMatchObject({
      status: 'submitted',
    });
    await expectTruth(product);
  });

  it('never gives the seat to two', async () => {
    const leaving = send(first, withdraw);
    await begun();
    await Promise.all([leaving, send(second, register), send(first, register)]);
    await expectTruth(product);
    const seated = (await storedRegistrations(product)).filter(
      ({ status }) => status === 'submitted',
    );
    expect(seated.map(({ personId }) => personId)).toEqual([idOf(second)]);
  });
});

describe('a profile that is saved twice at once', () => {
  it('keeps the new phone number, whichever is written last', async () => {
    await product.load(cast(1));
    await product.door('/console/warm/person', { processes: 2 });
    const { code } = await product.door<{ code: string }>('/phone/phone-number-code', {}, first);
    const save = (more: object) => {
      // A listed unit is looked up first, so that the one without a new number is written last.
      const input = { profile: sampleProfile(0), ...more };
      return product.ask(first, personCalls.updateProfile, input);
    };
    const workplace = { kind: 'typed', name: '某某县图书馆' };
    await Promise.all([
      save({ phoneCode: code, profile: { ...sampleProfile(0), workplace } }),
      save({}),
    ]);
    const [person] = await product.documents<Person>('persons', { _id: idOf(first) });
    expect(person).toMatchObject({ phone: expect.stringMatching(/^199/) });
  });
});

/** Repeats a withdrawal as long as it is told that it is busy; nothing else may be refused. */
async function withdrawInTheEnd(openid: string) {
  for (;;) {
    const answer = await product.insist(openid, withdraw, { trainingId: LEAD });
    if (answer.ok) return answer.value;
    expect(answer.refusal).toEqual({ code: 'BUSY' });
  }
}

describe('a process that dies in the middle of a withdrawal', () => {
  it('keeps others waiting at most: they are told to ask again, and then registered', async () => {
    await product.load(cast(2, 1));
    await product.value(first, register, { trainingId: LEAD });
    const event = { call: 'withdraw', input: { trainingId: LEAD } };
    const dying = product.send(first, 'training', event);
    await begun('modifyDocument');
    for (const pid of product.cloud.functionPids('training')) process.kill(pid, 'SIGKILL');
    await dying;
    const answer = await product.insist(second, register, { trainingId: LEAD });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'BUSY' } });
    await withdrawInTheEnd(first);
    expect(await product.value(second, register, { trainingId: LEAD })).toMatchObject({
      status: 'submitted',
    });
    await expectTruth(product);
  });

  it('withdraws nothing; a repeat does, when the database has given up the transaction', async () => {
    await product.load(cast(2, 1));
    await product.value(first, register, { trainingId: LEAD });
    await product.value(second, register, { trainingId: LEAD });
    const before = await product.dump();
    const dying = product.send(first, 'training', {
      call: 'withdraw',
      input: { trainingId: LEAD },
    });
    await begun('modifyDocument');
    for (const pid of product.cloud.functionPids('training')) process.kill(pid, 'SIGKILL');
    expect(await dying).toMatchObject({ errCode: -504002 });
    expect(await product.dump()).toEqual(before);
    expect(await withdrawInTheEnd(first)).toMatchObject({ status: 'withdrawn' });
    expect((await product.value(second, get, { trainingId: LEAD })).mine).toMatchObject({
      status: 'submitted',
    });
    await expectTruth(product);
  });
});
