import type { InputGiven } from '#contract/call';
import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import type { Person } from '#domain/person/person';
import {
  attendee,
  cast,
  idOf,
  LEAD,
  ONLINE,
  onlineOrganizer,
  organizer,
  registrationOf,
  secondOrganizer,
} from './people';
import { type Product, startProduct } from './product';

const { queue, get, decide, trainings } = reviewCalls;
const first = attendee(0);
const registrationId = registrationOf(first);
const approve = { registrationId, revision: 1, decision: { kind: 'approve' } } as const;
const returned = {
  registrationId,
  revision: 1,
  decision: { kind: 'return', reason: '工作单位请填写全称' },
} as const;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

describe('two organizers', () => {
  beforeEach(async () => {
    await product.load(cast(3, 2));
    await product.value(first, trainingCalls.register, { trainingId: LEAD });
  });

  it('who decide the same one at once: one decision stands, the other is told', async () => {
    const answers = await Promise.all([
      product.call(organizer, decide, approve),
      product.call(secondOrganizer, decide, returned),
    ]);
    const stands = answers.find(({ ok }) => ok);
    const told = answers.find(({ ok }) => !ok);
    if (!stands?.ok || told?.ok !== false) throw new Error(JSON.stringify(answers));
    expect(told.refusal).toMatchObject({ code: 'ALREADY_DECIDED', status: stands.value.status });
    expect(await product.documents('audits')).toHaveLength(1);
    expect(await product.documents('messages')).toHaveLength(1);
  });

  it('are told what became of it when they decide on what they no longer see', async () => {
    await product.value(organizer, decide, returned);
    await product.value(first, trainingCalls.register, { trainingId: LEAD });
    expect(await product.refusal(secondOrganizer, decide, approve)).toMatchObject({
      code: 'ALREADY_DECIDED',
      status: 'submitted',
      message: '这条报名刚被更新为“待审核”，请查看最新内容',
    });
  });

  it('read who decided what', async () => {
    await product.value(organizer, decide, returned);
    const { steps } = await product.value(secondOrganizer, get, { registrationId });
    const [{ profile }] = (await product.documents<{ profile: { name: string } }>('persons', {
      _id: idOf(organizer),
    })) as [{ profile: { name: string } }];
    expect(steps).toMatchObject([
      { to: 'submitted' },
      { to: 'returned', byName: profile.name, reason: '工作单位请填写全称' },
    ]);
    expect(await product.documents('audits')).toMatchObject([
      { action: 'return', by: idOf(organizer), target: registrationId },
    ]);
  });
});

describe('whoever does not organize the training', () => {
  beforeEach(async () => {
    await product.load(cast(3, 2));
    await product.value(first, trainingCalls.register, { trainingId: LEAD });
  });

  it('cannot decide, read or list, and learns nothing of what exists', async () => {
    const before = await product.dump();
    const unknown = { code: 'REGISTRATION_UNKNOWN' };
    const listed = { trainingId: LEAD, status: 'submitted' } as const;
    expect(await product.refusal(onlineOrganizer, decide, approve)).toMatchObject(unknown);
    expect(await product.refusal(onlineOrganizer, get, { registrationId })).toMatchObject(unknown);
    expect(await product.refusal(onlineOrganizer, queue, listed)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const mine = await product.value(onlineOrganizer, trainings, {});
    expect(mine.trainings.map(({ trainingId }) => trainingId)).toEqual([ONLINE]);
    expect(await product.dump()).toEqual(before);
  });

  it('is refused without a role, even about their own registration', async () => {
    const before = await product.dump();
    expect(await product.refusal(first, decide, approve)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await product.refusal(first, get, { registrationId })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await product.refusal(attendee(1), trainings, {})).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await product.dump()).toEqual(before);
  });
});

describe('a forged identity', () => {
  beforeEach(() => product.load(cast(3, 2)));

  it('in the event is ignored: the platform says who calls', async () => {
    const forged = {
      openid: organizer,
      OPENID: organizer,
      personId: idOf(organizer),
      userInfo: { openId: organizer, appId: 'wx' },
    };
    const { result } = await product.send(first, 'review', {
      ...forged,
      call: 'trainings',
      input: {},
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    const me = await product.send(first, 'person', { ...forged, call: 'me', input: {} });
    expect(me.result).toMatchObject({ value: { person: { personId: idOf(first) }, grants: [] } });
  });

  it('in the input is refused as an unknown field', async () => {
    const input = { trainingId: LEAD, personId: idOf(organizer) };
    expect(await product.refusal(first, trainingCalls.register, input)).toMatchObject({
      code: 'INPUT_INVALID',
      rule: 'unknownField',
    });
  });

  it('is asked for where nobody is signed in to WeChat', async () => {
    expect(await product.refusal(undefined, trainingCalls.list, {})).toMatchObject({
      code: 'NOT_IDENTIFIED',
    });
  });
});

const found = async (search: string) =>
  (await product.value(organizer, queue, { trainingId: LEAD, status: 'submitted', search })).items;

describe('the queue', () => {
  const PEOPLE = 64;
  beforeAll(async () => {
    await product.load(cast(PEOPLE, 40));
    for (let n = 0; n < PEOPLE; n++)
      await product.value(attendee(n), trainingCalls.register, { trainingId: LEAD });
  });

  it('gives every registration once, oldest first, 30 a page', async () => {
    const seen: string[] = [];
    let after: InputGiven<typeof queue>['after'];
    for (;;) {
      const page = await product.value(organizer, queue, {
        trainingId: LEAD,
        status: 'submitted',
        ...(after ? { after } : {}),
      });
      seen.push(...page.items.map(({ applicant }) => applicant.phone));
      if (!page.more) break;
      const last = page.items.at(-1)!;
      after = { submittedAt: last.submittedAt, registrationId: last.registrationId };
    }
    const { persons } = cast(40) as { persons: readonly { phone: string }[] };
    expect(seen).toEqual(persons.slice(0, 40).map(({ phone }) => phone));
  });

  it('counts by state and shows positions on the waiting list', async () => {
    const page = await product.value(organizer, queue, { trainingId: LEAD, status: 'waitlisted' });
    expect(page.counts).toMatchObject({ submitted: 40, waitlisted: 24, approved: 0 });
    expect(page.seats).toEqual({ limit: 40, taken: 40, waiting: 24 });
    expect(page.items.map(({ position }) => position)).toEqual(page.items.map((_, n) => n + 1));
  });

  it('finds by part of a name, unit or phone number, and takes signs literally', async () => {
    const [person] = cast(1).persons as readonly Person[];
    const { phone, profile } = person!;
    expect(await found(phone.slice(3))).toHaveLength(1);
    expect((await found(profile.name)).map(({ applicant }) => applicant.name)).toContain(
      profile.name,
    );
    for (const signs of ['.*', '(', '[a', '\\', '^$', '|']) expect(await found(signs)).toEqual([]);
  });

  it.each(['\u0000', '王\ud83d', '\u202e'])(
    'refuses a search that no database can hold: %j',
    async (search) => {
      const input = { trainingId: LEAD, status: 'submitted', search };
      expect(await product.refusal(organizer, queue, input)).toMatchObject({
        field: 'search',
        rule: 'characters',
      });
    },
  );

  it('cannot approve or return somebody who waits, but reject them (L2)', async () => {
    const { items } = await product.value(organizer, queue, {
      trainingId: LEAD,
      status: 'waitlisted',
    });
    const { registrationId, revision } = items[0]!;
    const before = await product.dump();
    expect(
      await product.refusal(organizer, decide, {
        registrationId,
        revision,
        decision: { kind: 'approve' },
      }),
    ).toMatchObject({ code: 'NO_SEAT' });
    expect(await product.dump()).toEqual(before);
    expect(
      await product.value(organizer, decide, {
        registrationId,
        revision,
        decision: { kind: 'reject', reason: '与其他报名重复' },
      }),
    ).toMatchObject({ status: 'rejected' });
  });
});
