import { type Instant, plusMilliseconds } from '#domain/calendar';
import { certificateZips } from '#shell/certificateStore';
import { command, removeFiles } from '#shell/platform';

/** Longer than a link to one works. */
const KEPT_MS = 2 * 3_600_000;
/** The platform removes no more in one request. */
const AT_ONCE = 50;

/** Removes packed certificates whose links have ended. Answers how many. */
export async function removeZips(now: Instant): Promise<number> {
  const old = await certificateZips.list(
    { at: command.lt(plusMilliseconds(now, -KEPT_MS)) },
    { orderBy: [['at', 'asc']], limit: AT_ONCE },
  );
  if (old.length === 0) return 0;
  await removeFiles(old.map(({ file }) => file));
  for (const { _id } of old) await certificateZips.remove(_id);
  return old.length;
}
