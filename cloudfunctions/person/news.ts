import type { personCalls } from '#contract/person';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { messages } from '#shell/store';

export const news: Action<typeof personCalls.news> = async (_input, { personId }) => {
  const newest = await messages.list({ personId }, { orderBy: [['at', 'desc']], limit: 50 });
  return ok({
    news: newest.map((message) => ({
      id: message._id,
      kind: message.kind,
      about: message.about,
      ...(message.reason === undefined ? {} : { reason: message.reason }),
      ...(message.until === undefined ? {} : { until: message.until }),
      at: message.at,
      read: message.readAt !== undefined,
    })),
  });
};
