import type { personCalls } from '#contract/person';
import { ok } from '#domain/result';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { messages } from '#shell/store';

export const readNews: Action<typeof personCalls.readNews> = async (
  { until },
  { personId, now },
) => {
  const unread = { personId, readAt: command.exists(false) };
  await messages.update({ ...unread, at: command.lte(until) }, { readAt: now });
  return ok({ unreadNews: await messages.count(unread) });
};
