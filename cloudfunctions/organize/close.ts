import type { organizeCalls } from '#contract/organize';
import { err, ok } from '#domain/result';
import type { Action, Granted } from '#shell/route';
import { trainings } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { editedWithin, shown } from './edited';

type Input = Parameters<Action<typeof organizeCalls.close>>[0];

/** Sets whether registrations are taken; a repeat changes nothing. */
const become =
  (state: 'published' | 'closed', action: 'closeTraining' | 'reopenTraining') =>
  async ({ trainingId }: Input, caller: Granted) => {
    const { personId, now } = caller;
    const done = await transact(async (transaction) => {
      const edited = await editedWithin(transaction, trainingId, caller);
      if (!edited) return err({ code: 'TRAINING_UNKNOWN' } as const);
      if (!edited.published) return err({ code: 'NOT_PUBLISHED' } as const);
      if (edited.published.state === state) return ok(edited);
      const published = { ...edited.published, state };
      await trainings.within(transaction).put(published);
      const act = { action, target: trainingId, title: published.shortTitle };
      await writeAudit(transaction, { at: now, by: personId, ...act });
      return ok({ ...edited, published });
    });
    return done.ok ? ok(await shown(done.value, now)) : done;
  };

export const close: Action<typeof organizeCalls.close> = become('closed', 'closeTraining');
export const reopen: Action<typeof organizeCalls.reopen> = become('published', 'reopenTraining');
