import { isDeepStrictEqual } from 'node:util';
import type { societyCalls } from '#contract/society';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { audits, duesSettings } from '#shell/store';
import { transact } from '#shell/transact';

/** Two who change the settings at once: one change stands, the other is told. */
export const saveDues: Action<typeof societyCalls.saveDues> = async (
  { revision, settings },
  { personId, now },
) =>
  transact(async (transaction) => {
    const stored = duesSettings.within(transaction);
    const before = await stored.find('dues');
    const next = revision + 1;
    const wanted = { settings, revision: next };
    if (
      before?.revision === next &&
      isDeepStrictEqual(before, { _id: 'dues', revision: next, ...settings })
    )
      return ok(wanted);
    if (before?.revision !== revision) return err({ code: 'SETTINGS_CHANGED' });
    await stored.put({ _id: 'dues', revision: next, ...settings });
    await audits.within(transaction).put({
      _id: `dues:${next}`,
      at: now,
      by: personId,
      action: 'changeDuesSettings',
      target: 'dues',
    });
    return ok(wanted);
  });
