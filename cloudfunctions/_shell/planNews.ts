import { civilDateOf, type Instant } from '#domain/calendar';
import type { RoomNews } from '#domain/lodging/plan';
import type { Message } from '#domain/message/message';
import type { Training } from '#domain/training/training';
import { deliver, messageOf } from './outbox';
import { roomPlans } from './store';
import { tellAll } from './tellAll';
import { transact } from './transact';

/** So few are sent at once; more go out with the timer. */
const SENT_AT_ONCE = 10;

const idOf = (training: Pick<Training, '_id'>, { personId, revision, kind }: RoomNews): string =>
  `${training._id}:${personId}:room:${revision}:${kind}`;

function newsOf(training: Training, one: RoomNews): Message {
  const { personId, kind, at, until } = one;
  const { _id: trainingId, shortTitle: title } = training;
  return messageOf(
    {
      _id: idOf(training, one),
      personId,
      kind,
      about: { kind: 'room', trainingId, title },
      ...(until === undefined ? {} : { until: civilDateOf(until) }),
    },
    at,
  );
}

/**
 * Writes the messages of publications that are not written yet, then forgets them; the ids follow from the publication,
 * so that nothing is told twice however often this is begun. Answers how many were written.
 */
export async function tellPlanNews(training: Training, now: Instant): Promise<number> {
  const { untold = [] } = (await roomPlans.find(training._id)) ?? {};
  if (untold.length === 0) return 0;
  const news = untold.map((one) => newsOf(training, one));
  const written = await tellAll(news);
  const told = new Set(news.map(({ _id }) => _id));
  await transact(async (transaction) => {
    const stored = roomPlans.within(transaction);
    const plans = await stored.find(training._id);
    if (!plans?.untold) return;
    const { untold: all, ...rest } = plans;
    const left = all.filter((one) => !told.has(idOf(training, one)));
    await stored.put(left.length === 0 ? rest : { ...rest, untold: left });
  });
  if (news.length <= SENT_AT_ONCE) for (const message of news) await deliver(message, now);
  return written;
}
