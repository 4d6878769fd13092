import type { certificateCalls } from '#contract/certificate';
import { civilDateOf, type Instant, instantIn, plusDays } from '#domain/calendar';
import type { Certificate } from '#domain/certificate/certificate';
import { readCheckCode, serialReadings } from '#domain/certificate/checkCode';
import type { PersonId } from '#domain/ids';
import { err, ok } from '#domain/result';
import { certificates, serialLookups } from '#shell/certificateStore';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { verified } from './verified';
import { verifyBadge } from './verifyBadge';

/** Of one person on one day. */
const MOST_LOOKUPS = 30;

/** Anybody may ask; what is answered is what is printed, no more. */
export const verify: Action<typeof certificateCalls.verify> = async ({ by }, { personId, now }) => {
  if (by.kind === 'badge') return ok({ now, verification: await verifyBadge(by.json) });
  if (by.kind === 'serial' && !(await mayLookUp(personId, now))) {
    const againAt = instantIn(plusDays(civilDateOf(now), 1));
    return err({ code: 'TOO_MANY_LOOKUPS', againAt });
  }
  const found = await (by.kind === 'serial' ? bySerial(by.serial) : byCode(by.code));
  return ok({ now, verification: found ? await verified(found) : { outcome: 'unknown' } });
};

async function byCode(typed: string): Promise<Certificate | undefined> {
  const code = readCheckCode(typed);
  return code && (await certificates.list({ code }, { limit: 1 }))[0];
}

/** The one with just what was typed, before those that differ in their brackets. */
async function bySerial(typed: string): Promise<Certificate | undefined> {
  const readings = serialReadings(typed);
  const found = await certificates.list({ serial: command.in([...readings]) });
  return found.sort((a, b) => readings.indexOf(a.serial) - readings.indexOf(b.serial))[0];
}

/** Counts a look-up by serial; false when there were too many today. */
async function mayLookUp(personId: PersonId, now: Instant): Promise<boolean> {
  const _id = `${personId}:${civilDateOf(now)}`;
  if (await serialLookups.add({ _id, count: 1, at: now })) return true;
  const where = { _id, count: command.lt(MOST_LOOKUPS) };
  return (await serialLookups.update(where, { count: command.inc(1) })) === 1;
}
