import { type Instant, plusMilliseconds } from '#domain/calendar';
import {
  type About,
  CHANNELS,
  type Delivery,
  MAX_ATTEMPTS,
  type Message,
  type MessageKind,
  retryDelayMs,
} from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import * as z from '#domain/z';
import { noticeData } from '#text/notices';
import { cached } from './cached';
import { command, openapi } from './platform';
import { messages, persons, settings } from './store';

/** Template ids change with a deployment at most. */
export const messageSettings = cached(60, () => settings.find('messages'));

/** What a message says; everything else follows from its kind. */
type Said = Pick<Message, '_id' | 'personId' | 'kind' | 'about'> &
  Partial<Pick<Message, 'reason' | 'until'>>;

/** A message on its way: the id says what it follows from, so that the same news is never told twice. */
export function messageOf(said: Said, now: Instant): Message {
  const { template, sms } = CHANNELS[said.kind];
  return {
    ...said,
    at: now,
    wechat: template ? 'pending' : 'none',
    sms: sms ? 'pending' : 'none',
    due: Boolean(template ?? sms),
    attempts: 0,
    nextAttemptAt: now,
  };
}

/** The news that follows from a registration's newest step; its id makes it unique per revision. */
export function messageFor(
  registration: Registration,
  training: Training,
  kind: MessageKind,
  now: Instant,
): Message {
  const reason = 'reason' in registration ? registration.reason : undefined;
  return messageOf(
    {
      _id: `${registration._id}:${registration.revision}:${kind}`,
      personId: registration.personId,
      kind,
      about: { kind: 'training', trainingId: training._id, title: training.shortTitle },
      ...(reason === undefined ? {} : { reason }),
    },
    now,
  );
}

/** Sends what is due. A failed message never undoes what it tells of; the app shows the same news. */
export async function deliverDue(now: Instant): Promise<number> {
  const due = await messages.list(
    { due: true, nextAttemptAt: command.lte(now) },
    { orderBy: [['nextAttemptAt', 'asc']], limit: 50 },
  );
  for (const message of due) await deliver(message, now);
  return due.length;
}

/** Sends one message on its channels, if nobody else is sending it. Never throws. */
export async function deliver(message: Message, now: Instant): Promise<void> {
  try {
    const attempts = message.attempts + 1;
    const claimed = await messages.update(
      { _id: message._id, due: true, attempts: message.attempts },
      { attempts, nextAttemptAt: plusMilliseconds(now, retryDelayMs(message.attempts)) },
    );
    if (claimed === 0) return;
    const last = attempts >= MAX_ATTEMPTS;
    const wechat = await attempt(message.wechat, last, () => sendSubscribeMessage(message));
    const sms = await attempt(message.sms, last, () => sendSms(message));
    await messages.update(
      { _id: message._id, attempts },
      { wechat, sms, due: wechat === 'pending' || sms === 'pending' },
    );
  } catch (error) {
    console.error(`message ${message._id} stays due`, error);
  }
}

async function attempt(
  state: Delivery,
  last: boolean,
  send: () => Promise<Delivery>,
): Promise<Delivery> {
  if (state !== 'pending') return state;
  try {
    return await send();
  } catch (error) {
    console.error(last ? 'message failed for good' : 'message failed, will be tried again', error);
    return last ? 'failed' : 'pending';
  }
}

/** Where a subscribe message leads; relative to the package's root, as the platform wants it. */
function pageFor(about: About): string {
  switch (about.kind) {
    case 'training':
      return `features/training/registration/index?trainingId=${about.trainingId}`;
    case 'room':
      return `features/hotel/room/index?trainingId=${about.trainingId}`;
    case 'membership':
      return 'features/member/membership/index';
    case 'unit':
      return `features/unit/home/index?unitId=${about.unitId}`;
  }
}

const NO_CONSENT = 43101;

async function sendSubscribeMessage(message: Message): Promise<Delivery> {
  const key = CHANNELS[message.kind].template;
  const templateId = key && (await messageSettings())?.templates[key];
  if (!templateId) return 'none';
  const recipient = await persons.find(message.personId);
  if (!recipient) return 'none';
  try {
    await openapi.subscribeMessage!.send!({
      touser: recipient.openid,
      templateId,
      page: pageFor(message.about),
      data: noticeData(message),
    });
    return 'sent';
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'errCode') === NO_CONSENT) return 'noConsent';
    throw error;
  }
}

/** The answer for each number; anything but `Ok` is a failure though the call itself succeeded. */
const SmsAnswer = z.object({ sendStatusList: z.array(z.object({ code: z.string() })) });

async function sendSms(message: Message): Promise<Delivery> {
  const templateId = (await messageSettings())?.smsApprovedTemplate;
  const recipient = templateId ? await persons.find(message.personId) : undefined;
  if (!templateId || !recipient) return 'none';
  const answer = await openapi.cloudbase!.sendSmsV2!({
    phoneNumberList: [`+86${recipient.phone}`],
    templateId,
    templateParamList: [message.about.title],
  });
  // Sent unless the answer says otherwise: a doubt must not send it six times.
  const statuses = SmsAnswer.safeParse(answer).data?.sendStatusList ?? [];
  const refused = statuses.find(({ code }) => code !== 'Ok');
  if (refused) throw new Error(`SMS refused: ${refused.code}`);
  return 'sent';
}
