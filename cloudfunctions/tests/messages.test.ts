import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { personCalls } from '#contract/person';
import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import type { Decision } from '#domain/registration/transitions';
import { MAX_ATTEMPTS, type Message } from '#domain/message/message';
import { attendee, cast, LEAD, organizer, registrationOf } from './people';
import { type Product, startProduct } from './product';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const FIELDS = { thing1: '活动名称', phrase2: '审核结果', thing3: '温馨提示' };
/** The second asks for a field that the product does not send: WeChat refuses it (47003). */
const TEMPLATES = {
  good: { title: '报名审核结果通知', labels: FIELDS },
  broken: { title: '报名审核结果通知', labels: { ...FIELDS, date9: '日期' } },
};
const settings = (template: string | undefined, sms?: string) => ({
  _id: 'messages',
  templates: template ? { reviewResult: template, seatFreed: template } : {},
  ...(sms ? { smsApprovedTemplate: sms } : {}),
});
const [first, second] = [attendee(0), attendee(1)] as [string, string];

let product: Product;
beforeAll(async () => {
  product = await startProduct({
    prepare: (directory) =>
      writeFileSync(path.join(directory, 'messages.json'), JSON.stringify(TEMPLATES)),
  });
});
afterAll(() => product.close());

/** Every test has a day of its own: settings are kept for a minute in a warm process. */
let day = 3;
async function begin(message: object): Promise<void> {
  day += 1;
  const now = `2026-04-${String(day).padStart(2, '0')}T01:00:30.000Z` as Instant;
  await product.load({ ...cast(3, 1), settings: [message] }, now);
  await product.value(first, trainingCalls.register, { trainingId: LEAD });
}

const consent = (openid: string, ...templateIds: string[]) =>
  product.door('/phone/subscribe', { templateIds }, openid);

async function decide(openid: string, decision: Decision) {
  const registrationId = registrationOf(openid);
  const { revision } = await product.value(organizer, reviewCalls.get, { registrationId });
  return product.value(organizer, reviewCalls.decide, {
    registrationId,
    revision,
    decision,
  });
}

interface Received {
  readonly kind: string;
  readonly page?: string;
  readonly text?: string;
  readonly lines: { label: string; value: string }[];
}
const inbox = async (openid: string) =>
  (await product.door<{ messages: Received[] }>('/phone/inbox', undefined, openid)).messages;
const outbox = () => product.documents<Message>('messages');
const runUpkeep = () => product.door('/console/timers/upkeep/everyMinute', {});

describe('a message', () => {
  it('reaches whoever agreed to it, with the words of the template', async () => {
    await begin(settings('good'));
    await consent(first, 'good');
    await decide(first, { kind: 'return', reason: '工作单位请填写全称' });
    expect(await inbox(first)).toMatchObject([
      {
        kind: 'subscribe',
        page: `features/training/registration/index?trainingId=${LEAD}`,
        lines: [
          { label: '活动名称', value: '图领英才首期研修班' },
          { label: '审核结果', value: '请修改' },
          { label: '温馨提示', value: '工作单位请填写全称' },
        ],
      },
    ]);
    expect(await outbox()).toMatchObject([{ wechat: 'sent', due: false }]);
  });

  it('without consent stays news in the app and is not tried again (43101)', async () => {
    await begin(settings('good'));
    await decide(first, { kind: 'approve' });
    await product.advance(HOUR_MS);
    expect(await inbox(first)).toEqual([]);
    expect(await outbox()).toMatchObject([{ wechat: 'noConsent', due: false, attempts: 1 }]);
    expect((await product.value(first, personCalls.news, {})).news).toMatchObject([
      { kind: 'registrationApproved', read: false },
    ]);
  });

  it('of an approval comes as SMS as well (L2)', async () => {
    await begin(settings('good', 'approved'));
    await decide(first, { kind: 'approve' });
    const everybody = await product.door<{ messages: (Received & { to?: string })[] }>(
      '/phone/inbox',
    );
    expect(everybody.messages).toMatchObject([{ kind: 'sms', text: '图领英才首期研修班' }]);
    expect(await outbox()).toMatchObject([{ sms: 'sent', due: false }]);
  });

  it('tells whoever moves up (L2)', async () => {
    await begin(settings('good'));
    await product.value(second, trainingCalls.register, { trainingId: LEAD });
    await consent(second, 'good');
    await product.value(first, trainingCalls.withdraw, { trainingId: LEAD });
    const [message] = await inbox(second);
    expect(message?.lines[1]).toEqual({ label: '审核结果', value: '候补成功' });
  });

  it('is news in the app alone where no template is set up', async () => {
    await begin(settings(undefined));
    await decide(first, { kind: 'approve' });
    expect(await outbox()).toMatchObject([{ wechat: 'none', sms: 'none', due: false }]);
    expect((await product.value(first, personCalls.me, {})).unreadNews).toBe(1);
  });
});

describe('a message that cannot be sent', () => {
  beforeEach(async () => {
    await begin(settings('broken'));
    await consent(first, 'good', 'broken');
    await decide(first, { kind: 'approve' });
  });

  it('undoes nothing of what it tells', async () => {
    const { mine } = await product.value(first, trainingCalls.get, { trainingId: LEAD });
    expect(mine).toMatchObject({ status: 'approved' });
    expect(await outbox()).toMatchObject([{ wechat: 'pending', due: true, attempts: 1 }]);
  });

  it('is delivered later by the timer, exactly once', async () => {
    await product.advance(2 * MINUTE_MS);
    expect(await outbox()).toMatchObject([{ wechat: 'pending', attempts: 2 }]);
    await product.import({ settings: [settings('good')] });
    await product.advance(10 * MINUTE_MS);
    await product.advance(10 * MINUTE_MS);
    expect(await inbox(first)).toHaveLength(1);
    expect(await outbox()).toMatchObject([{ wechat: 'sent', due: false, attempts: 3 }]);
  });

  it('is sent once by timers that run at the same time', async () => {
    await product.import({ settings: [settings('good')] });
    await consent(first, 'good');
    const before = (await outbox())[0]!;
    await product.setClock(before.nextAttemptAt);
    await Promise.all([runUpkeep(), runUpkeep(), runUpkeep()]);
    await product.advance(HOUR_MS);
    expect(await inbox(first)).toHaveLength(1);
  });

  it('is given up after six attempts and stays news in the app', async () => {
    for (let attempt = 1; attempt < MAX_ATTEMPTS + 2; attempt++) await product.advance(5 * HOUR_MS);
    expect(await outbox()).toMatchObject([
      { wechat: 'failed', due: false, attempts: MAX_ATTEMPTS },
    ]);
    expect((await product.value(first, personCalls.news, {})).news).toHaveLength(1);
  });
});
