import { isDeepStrictEqual } from 'node:util';
import type { societyCalls } from '#contract/society';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { societies } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { allSocieties } from './societies';

/** Changes the society as it was read; two at once: one change stands, the other is told. */
export const saveSociety: Action<typeof societyCalls.saveSociety> = async (
  { society, seen },
  { personId, now },
) => {
  const saved = await transact(async (transaction) => {
    const stored = societies.within(transaction);
    const before = await stored.find(society._id);
    if (isDeepStrictEqual(before, society)) return ok(undefined);
    if (!isDeepStrictEqual(before, seen)) return err({ code: 'SETTINGS_CHANGED' } as const);
    await stored.put(society);
    await writeAudit(transaction, {
      at: now,
      by: personId,
      action: 'changeSociety',
      target: society._id,
      title: society.name,
    });
    return ok(undefined);
  });
  return saved.ok ? ok({ societies: await allSocieties() }) : saved;
};
